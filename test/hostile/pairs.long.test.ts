import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { breaking } from '../../scripts/release/breaking.ts';

const root = mkdtempSync(join(tmpdir(), 'pairs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const of = (schema: string) =>
  `openapi: 3.1.0\ninfo: { title: a, version: 1.0.0 }\npaths:\n  /a:\n    post:\n      operationId: a\n` +
  `      requestBody: { content: { application/json: { schema: ${schema} } } }\n      responses: { '200': { ` +
  `description: a } }\n`;
const plain = of('{ type: string }');
const copies = (levels: number) => {
  const lines = Array.from({ length: levels }, (_, level) => {
    const inner = level === 0 ? '1' : `*b${level - 1}`;
    return `  - &b${level} [${Array(9).fill(inner).join(', ')}]`;
  });
  return `${plain}x-bomb:\n${lines.join('\n')}\n`;
};

/** Documents that have no verdict, and what is said of them. */
const cases: [name: string, base: string, revision: string, message: string][] = [
  [
    'a pattern that never ends for a value',
    of(`{ type: string, enum: ['${'a'.repeat(60)}!', b] }`),
    of(`{ type: string, enum: ['${'a'.repeat(60)}!', b], pattern: ^(a+)+$ }`),
    'The pattern ^(a+)+$ takes more than 2000 ms on a text of 61 characters.',
  ],
  ['nine levels of nine aliases', plain, copies(9), '#/x-bomb'],
  ['thirty levels of aliases', plain, copies(30), 'Its aliases make more than'],
  ['a map in itself', plain, `${plain}x-self: &s { a: *s }\n`, '#/x-self/a The alias leads back'],
  ['a schema in itself', plain, of('&s { type: object, properties: { a: *s } }'), 'The alias leads back'],
  ['lists 10000 deep', plain, `${plain}x-deep: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'b.yaml:9:'],
  ['JSON 10000 deep', plain, `{"openapi":"3.1.0","a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'nested deeper'],
  ['half of a character', plain, `${plain}x-a: "\\uD800"\n`, '#/x-a The text has U+D800'],
  ['no number', plain, `${plain}x-a: .nan\n`, '#/x-a JSON has no number NaN.'],
  ['a key twice', plain, `${plain}paths: {}\n`, 'b.yaml:9:1 '],
  ['a file of the machine', plain, of("{ $ref: '/etc/passwd' }"), 'is outside of the folder of the document.'],
  ['a file above', plain, of("{ $ref: '../../../../../../etc/passwd' }"), 'is outside of the folder'],
  ['an address', plain, of("{ $ref: 'http://127.0.0.1:9/a.yaml' }"), 'is an address on the network.'],
  ['another protocol', plain, of("{ $ref: 'ftp://127.0.0.1/a.yaml' }"), 'cannot be read'],
  ['a pipe', plain, of("{ $ref: 'pipe.yaml' }"), 'pipe.yaml is referred to. This is no regular file.'],
  ['a link', plain, of("{ $ref: 'link.yaml' }"), 'link.yaml is referred to. This is a symbolic link.'],
  [
    'a reference to itself',
    plain,
    of("{ $ref: '#/paths/~1a/post/requestBody/content/application~1json/schema' }"),
    'circle',
  ],
  ['a prototype', plain, `${plain}x-a: { __proto__: { b: 1 } }\n`, '`__proto__`'],
];

describe('a hostile pair has no verdict, within its limits', () => {
  execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
  symlinkSync('/etc/passwd', join(root, 'link.yaml'));

  it.each(cases)('%s', async (_name, base, revision, message) => {
    writeFileSync(join(root, 'a.yaml'), base);
    writeFileSync(join(root, 'b.yaml'), revision);
    const [out, err]: [string[], string[]] = [[], []];
    const print = (text: string) => out.push(text);
    const status = await breaking(['a.yaml', 'b.yaml'], {
      root,
      today: '2026-11-21',
      print,
      printError: (text) => err.push(text),
    });
    expect({ status, out, err: err.join('\n') }).toEqual({ status: 2, out: [], err: expect.stringContaining(message) });
    expect(err.join('\n')).not.toMatch(/^ {4}at /m);
  });
});
