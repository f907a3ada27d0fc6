import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { breaking } from '../../scripts/release/breaking.ts';
import { runCommand } from '../support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'pools named 中文 '));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text, { mode: 0o600 });
  return join(folder, name);
};

/** Files that a person names: each ends, and what is wrong is one sentence. */
const cases: [name: string, args: () => readonly string[], said: RegExp][] = [
  ['a body without an end', () => ['validate', 'createNodePool', '/dev/zero'], /larger than 16 MB/],
  [
    'a body of call without an end',
    () => ['call', 'createNodePool', '--body', '/dev/zero', '--pool', 'p', '--dry-run'],
    /larger than 16 MB/,
  ],
  ['a page without an end', () => ['drift', '/dev/zero'], /16 MB/],
  [
    'a profile without an end',
    () => ['call', 'listPools', '--dry-run', '--profile', '/dev/zero'],
    /profile|\/dev\/zero/,
  ],
  ['data of the mock without an end', () => ['mock', '--data', '/dev/zero'], /dev.zero|larger than/],
  ['keys of the mock without an end', () => ['mock', '--secrets', '/dev/zero'], /dev.zero|larger than/],
  ['a folder', () => ['validate', 'createNodePool', folder], /EISDIR/],
  ['a file that is not there', () => ['drift', join(folder, 'none')], /ENOENT/],
  [
    'half of a character in a body',
    () => ['validate', 'createNodePool', written('half.json', '{"kind":\n "a\\ud800"}')],
    /half.json:2:2[^]*half of a character/,
  ],
  [
    'the key __proto__ in a body',
    () => ['validate', 'createNodePool', written('proto.yaml', 'kind: a\n__proto__: { b: 1 }\n'), '--lang', 'zh'],
    /proto.yaml:2:\d+[^]*__proto__/,
  ],
  [
    'data of the mock in itself',
    () => ['mock', '--data', written('self.yaml', 'pools: &a [*a]\n')],
    /self.yaml:1:12\n  the alias/,
  ],
];

describe('a file that is named', () => {
  it.each(cases)('%s', async (_name, args, said) => {
    const { code, out, err } = await runCommand(args());
    expect(code).not.toBe(0);
    expect(out + err).toMatch(said);
    expect(out + err).not.toMatch(/^ {4}at /m);
  });

  it('ends where the gate reads it', async () => {
    const err: string[] = [];
    const world = {
      root: folder,
      today: '2026-11-26',
      print: () => undefined,
      printError: (text: string) => err.push(text),
    };
    expect(await breaking(['/dev/zero', '/dev/zero'], world)).toBe(2);
    expect(err.join()).toMatch(/no regular file/);
  });
});
