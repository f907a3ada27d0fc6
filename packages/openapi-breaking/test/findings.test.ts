import type { Json, JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { bumpOf, render } from '../src/index.ts';
import { hasFormat } from '../src/validation/formats.ts';
import { files, folderWith } from './support/command-line.ts';
import { compare } from './support/compare.ts';
import { documentWith } from './support/pairs.ts';

const found = (base: JsonObject, revision: JsonObject) =>
  compare(base, revision).map(({ level, rule }) => `${level} ${rule}`);

/** The corpus asks for one finding; here are all of them. */
describe('everything that is found', () => {
  const between = (before: Json, after: Json, direction: 'request' | 'response') =>
    found(documentWith(before, direction), documentWith(after, direction));

  it('says nothing of what was deprecated already', () => {
    const limited = (maxLength: number) => ({ type: 'string', deprecated: true, maxLength });
    expect(between(limited(3), limited(4), 'request')).toEqual(['info request-max-length-widened']);
  });

  it('says nothing of an alternative with the fields of one that there was', () => {
    const open = { type: 'object' };
    const cup = { type: 'object', properties: { color: { type: 'string' } } };
    const painted = { ...cup, required: ['color'] };
    expect(between({ anyOf: [cup, open] }, { anyOf: [cup, open, painted] }, 'response')).toEqual([]);
    expect(between({ anyOf: [open] }, { anyOf: [open, cup] }, 'response')).toEqual([
      'warning response-alternative-added',
    ]);
  });

  it('says nothing of a null that OpenAPI 3.0 leaves open', () => {
    const listed = { type: 'string', enum: ['a'] };
    const old = { ...documentWith({ ...listed, nullable: true }, 'request'), openapi: '3.0.3' };
    expect(found(old, documentWith(listed, 'request'))).toEqual([]);
  });

  it('reads a list of one type as that type, also where it is denied', () => {
    const not = (type: Json) => ({ not: { type } });
    expect(between(not(['string']), not('string'), 'request')).toEqual([]);
    expect(between(not(['string', 'null']), not('string'), 'request')).not.toEqual([]);
  });

  it('takes `then` without `if` for nothing', () => {
    expect(
      between({ type: 'string' }, JSON.parse('{"type":"string","then":{"maxLength":3}}') as Json, 'request'),
    ).toEqual([]);
  });

  it('names all values that are gone, types as they are written, and no limit where there was none', () => {
    const message = (before: Json, after: Json) =>
      compare(documentWith(before, 'request'), documentWith(after, 'request'))[0]?.message.en;
    expect(message({ enum: ['a', 'b', 'c'] }, { enum: ['a'] })).toContain('"b", "c"');
    expect(message({ type: 'integer' }, { type: 'number' })).toContain('integer → number');
    expect(message({ type: ['integer', 'boolean'] }, { type: 'boolean' })).toContain('boolean | integer → boolean');
    expect(message({ type: 'string' }, { type: 'string', maxLength: 3 })).not.toMatch(/Infinity|undefined/);
    expect(message({ type: 'number' }, { type: 'number', minimum: 3 })).not.toMatch(/Infinity|undefined/);
  });

  it('has a change of a property that has the name of a text', () => {
    const named = (type: string) => ({ type: 'object', properties: { description: { type }, title: { type } } });
    expect(new Set(between(named('integer'), named('string'), 'request'))).toEqual(
      new Set(['breaking request-type-narrowed', 'info request-type-widened']),
    );
  });

  it('has the headers that the receiver of a callback is to send back', () => {
    const withHeaders = (headers: JsonObject) => {
      const responses = { 200: { description: 'd', headers } };
      const callbacks = { done: { '{$url}': { post: { operationId: 'done', responses } } } };
      const post = { operationId: 'start', callbacks, responses: { 200: { description: 'd' } } };
      return { openapi: '3.1.0', info: { title: 't', version: '1' }, paths: { '/a': { post } } } as JsonObject;
    };
    const schema = { type: 'string' };
    expect(found(withHeaders({}), withHeaders({ A: { schema } }))).toEqual(['info callback-response-header-added']);
    expect(found(withHeaders({}), withHeaders({ A: { schema, required: true } }))).toEqual([
      'breaking callback-response-required-header-added',
    ]);
  });

  it('takes an empty list of servers for none', () => {
    const document = documentWith({ type: 'string' }, 'request');
    const other = { ...document, info: { title: 'other', version: '1' } };
    expect(found({ ...document, servers: [] }, other)).toEqual([]);
    expect(found({ ...document, servers: [] }, { ...other, servers: [{ url: '/' }] })).toEqual([]);
    expect(found({ ...document, servers: [] }, { ...other, servers: [{ url: '/b' }] })[0]).toMatch(/^breaking /);
  });

  it('has a path that is gone, without operations as well', () => {
    const document = documentWith({ type: 'string' }, 'request');
    const paths = { ...(document.paths as JsonObject), '/b': { summary: 's' } };
    expect(found({ ...document, paths }, document)).toEqual(['breaking path-removed']);
  });

  it('names parameters where they stand, in a path or in an operation', () => {
    const withLimit = (type: string, inOperation: boolean) => {
      const parameters = ['first', 'limit'].map((name) => ({ name, in: 'query', schema: { type } }));
      const get = { operationId: 'list', responses: { 200: { description: 'd' } }, ...(inOperation && { parameters }) };
      const item = { get, ...(!inOperation && { parameters }) };
      return { openapi: '3.1.0', info: { title: 't', version: '1' }, paths: { '/a': item } } as unknown as JsonObject;
    };
    const messages = (inOperation: boolean) =>
      compare(withLimit('integer', inOperation), withLimit('string', inOperation)).map(({ message }) => message.en);
    expect(messages(false)).toEqual([expect.stringContaining(' /a first '), expect.stringContaining(' /a limit ')]);
    expect(messages(true)).toEqual([
      expect.stringContaining(' GET /a first '),
      expect.stringContaining(' GET /a limit '),
    ]);
  });
});

it('names what stands in another file by the file and the names in it', async () => {
  const all = (type: string) =>
    `Pet: { type: object, properties: { tags: { type: array, items: { type: ${type} } } } }\n`;
  const inFile = (name: string) => files['old.yaml'].replace('schemas/old.yaml', `${name}#/Pet`);
  const given = { 'a.yaml': inFile('one.yaml'), 'b.yaml': inFile('two.yaml') };
  const { out } = await folderWith({ ...given, 'one.yaml': all('integer'), 'two.yaml': all('string') }).start([
    'a.yaml',
    'b.yaml',
  ]);
  expect(out).toContain('The type of two.yaml Pet tags[] in a request');
});

describe('a value that shows a break', () => {
  const shown = (before: Json, after: Json) => {
    const changes = compare(documentWith(before, 'request'), documentWith(after, 'request'));
    return /For example, (.+) was valid/.exec(render({ bump: 'major', changes }, 'text', { language: 'en' }))?.[1];
  };

  it('has as many properties as were allowed, or as few', () => {
    const most = (maxProperties: number) => ({ type: 'object', maxProperties });
    const least = (minProperties: number) => ({ type: 'object', minProperties });
    expect(Object.keys(JSON.parse(shown(most(5), most(4)) ?? '{}') as object)).toHaveLength(5);
    expect(Object.keys(JSON.parse(shown(least(3), least(4)) ?? '{}') as object)).toHaveLength(3);
  });

  it('fits its pattern', () => {
    const pattern = (text: string) => ({ type: 'string', pattern: text });
    expect(shown(pattern('^a{3,5}-b+$'), pattern('^c$'))).toMatch(/^"a{3,5}-b+"$/);
    expect(shown(pattern('^(?:ab){2}$'), pattern('^c$'))).toBe('"abab"');
    expect(shown(pattern('^x*$'), pattern('^x?$'))).toMatch(/^"xxx*"$/);
    expect(shown(pattern('^x*y+$'), pattern('^x?y$'))).toMatch(/^"x*y+"$/);
  });
});

describe('the next version', () => {
  const document = (info: Json | undefined) => ({ openapi: '3.1.0', ...(info && { info }), paths: {} }) as JsonObject;

  it.each<[name: string, before: Json | undefined, after: Json | undefined, bump: string]>([
    ['another number', { title: 'a', version: '1' }, { title: 'a', version: '2' }, 'none'],
    ['another title', { title: 'a', version: '1' }, { title: 'b', version: '1' }, 'patch'],
    ['information that is none', 'a', 'b', 'patch'],
    ['no information', undefined, undefined, 'none'],
  ])('is what %s asks for', (_name, before, after, bump) => {
    expect(bumpOf([], document(before), document(after))).toBe(bump);
  });
});

describe('a report in both languages', () => {
  it('has each heading twice', () => {
    const document = documentWith({ type: 'string' }, 'request');
    const [change] = compare({ ...document, servers: [{ url: '/a' }] }, { ...document, servers: [{ url: '/b' }] });
    if (!change) throw new Error('There is a change.');
    const changes = [{ ...change, operations: [] }];
    const text = render({ bump: 'major', changes }, 'markdown', { language: 'both' });
    expect(text).toContain('### Whole document · 整个文档\n');
    expect(text).toContain('| | change · 变更 | what to do · 处理 |\n|---|---|---|\n');
  });
});

describe('what cannot be read', () => {
  const entry = (expires: string) => JSON.stringify([{ rule: 'path-removed', pointer: '#/a', reason: 'b', expires }]);

  it.each<[name: string, args: string[], extra: Record<string, string>, error: string]>([
    ['two documents', ['a.yaml'], { 'a.yaml': 'openapi: 3.1.0\n---\nopenapi: 3.1.0\n' }, 'a.yaml holds 2 documents.'],
    ['no YAML', ['a.yaml'], { 'a.yaml': 'openapi: [\n' }, 'a.yaml:2:1 is neither YAML nor JSON: '],
    ['a day with more behind it', ['new.yaml', '--ignore', 'i'], { i: entry('2027-01-31x') }, 'expires on no day.'],
    ['a day with more before it', ['new.yaml', '--ignore', 'i'], { i: entry('x2027-01-31') }, 'expires on no day.'],
    ['no list', ['new.yaml', '--ignore', 'i'], { i: '{}' }, 'i holds no list of ignored changes.'],
  ])('is refused with its place: %s', async (_name, args, extra, error) => {
    const { code, out, error: said } = await folderWith({ ...files, ...extra }).start(['old.yaml', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain(error);
  });

  it('is not an address that is none: no reference needs it', async () => {
    const odd = `${files['old.yaml']}components: { schemas: { A: { $id: 'http://[', type: string } } }\n`;
    expect(await folderWith({ ...files, odd }).start(['old.yaml', 'odd'])).toMatchObject({ code: 0, error: '' });
  });
});

it.each<[value: Json | bigint, format: string, want: boolean]>([
  [2n ** 31n, 'int32', false],
  [2n ** 31n - 1n, 'int32', true],
  [-(2n ** 63n) - 1n, 'int64', false],
  [-1, 'uint8', false],
  [1.5, 'int32', false],
  [1e39, 'float', false],
  ['256', 'uint8', false],
  ['today', 'date', false],
  [null, 'int32', true],
  [true, 'int32', true],
  [{}, 'float', true],
  [2n ** 70n, 'unknown', true],
])('%s has the format %s: %s', (value, format, want) => expect(hasFormat(value, format)).toBe(want));
