import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from 'openapi-document';
import { trace } from '../../cli/trace.ts';
import { bundle } from '../../scripts/steps/bundle.ts';
import { fieldsOf } from '../../scripts/steps/fields.ts';
import type { Sources } from '../../scripts/steps/load.ts';
import { type Language, languages } from '../../scripts/steps/localize.ts';
import { locate } from '../../scripts/steps/locate.ts';
import { registriesOf } from '../../scripts/steps/registries.ts';
import { traced } from '../../scripts/steps/provenance.ts';
import widthOf from 'fast-string-width';
import { wrap } from '../../cli/wrap.ts';
import { configuration, root, sourceFiles } from '../support/document.ts';
import { bundled, smallSpec } from '../support/small-spec.ts';

/** Traces fields of one description. */
function tracer(sources: Sources, document: JsonObject) {
  const fields = fieldsOf(document);
  const registries = registriesOf(sources);
  return (name: string, language: Language = 'en') => {
    const field = fields.get(name);
    if (!field) throw new Error(`There is no ${name}`);
    const { file, line } = locate(sources, field.pointer);
    return trace(name, traced(field, document), registries, language, { place: `${file}:${line}` });
  };
}

const small = smallSpec();
const smallDocument = await bundled(small);
const traceSmall = tracer(small, smallDocument);

describe('fieldsOf', () => {
  test('names everything, with its type', () => {
    expect(Object.fromEntries([...fieldsOf(smallDocument)].map(([name, { type }]) => [name, type]))).toEqual({
      Labels: 'map of string',
      Pool: 'object',
      'Pool.count': 'integer (int32), required',
      'Pool.taints': 'array of Taint',
      'Pool.main': 'Taint',
      'Pool.other': 'Taint',
      Taint: 'object',
      'Taint.key.with/signs': 'string or null',
      'Taint.labels': 'Labels',
      replacePool: 'PUT /pools/{pool_name}',
      'replacePool.pool_name': 'path parameter, string, required',
      'replacePool.request-type': 'header parameter, string',
    });
  });
});

describe('trace', () => {
  test('shows everything about a field', () => {
    expect(traceSmall('Pool.count')).toMatchInlineSnapshot(`
      "Pool.count
      integer (int32), required
      spec/components/schemas/Pool.yaml:6

      Number of nodes.

      Sources
        S1    First page
              Chinese, 2025-01-31
              https://example.com/1
        S2    Second page
              Chinese, English, undated
              https://example.com/2
              Undated.

      Last verified: 2025-01-31, by S1

      Seen in practice
        V01   integer, at least 2 times
              2025-02, S1
              A test in \`S1\`.

      Discrepancies
        D01   Count
              - S1, S2: up to \`5\`
              Decision: A number.
              Reason: Plain."
    `);
  });

  test('does so in Chinese', () => {
    expect(traceSmall('Pool.count', 'zh')).toMatchInlineSnapshot(`
      "Pool.count
      integer (int32), required
      spec/components/schemas/Pool.yaml:6

      节点数。

      来源
        S1    第一个页面
              中文，2025-01-31
              https://example.com/1
        S2    第二个页面
              中文、英文，未标注日期
              https://example.com/2
              未标注日期。

      最近核实：2025-01-31，依据 S1

      实际出现
        V01   integer，至少 2 次
              2025-02，S1
              来自 \`S1\` 的一次测试。

      差异
        D01   数量
              - S1、S2：不超过 \`5\`
              处理：数字。
              理由：显而易见。"
    `);
  });

  test('shows the sources of an operation and the discrepancies about its parameters', () => {
    expect(traceSmall('replacePool')).toMatchInlineSnapshot(`
      "replacePool
      PUT /pools/{pool_name}
      spec/openapi.yaml:7

      Replace a pool

      Replaces a pool.

      - **Permission:** none.

      Sources
        S1    First page
              Chinese, 2025-01-31
              https://example.com/1
        S2    Second page
              Chinese, English, undated
              https://example.com/2
              Undated.

      Last verified: 2025-01-31, by S1

      Seen in practice
        V01   200, 400, at least 2 times
              application/json 200
              2025-02, S1
              A test in \`S1\`.

      Discrepancies
        D01   Count
              - S1, S2: up to \`5\`
              Decision: A number.
              Reason: Plain."
    `);
  });

  test.each([
    ['beside a reference', 'Pool.main', 'The first taint.'],
    ['of its target, where there is none beside it', 'Pool.other', 'A taint.'],
  ])('shows the text %s', (_case, name, text) => {
    expect(traceSmall(name).split('\n\n')[1]).toBe(text);
  });

  test.each([
    ['a schema has those of its members', 'Taint', true],
    ['a member has its own', 'Taint.key.with/signs', true],
    ['and no others', 'Taint.labels', false],
    ['a name that begins alike is another', 'Pool.main', false],
  ])('lists discrepancies: %s', (_case, name, has) => {
    expect(traceSmall(name).includes('D01')).toBe(has);
  });

  test.each([
    ['a schema', 'Taint', 'spec/components/schemas/Taint.yaml:1'],
    ['a member', 'Taint.labels', 'spec/components/schemas/Taint.yaml:10'],
    ['an operation', 'replacePool', 'spec/openapi.yaml:7'],
    ['a shared parameter', 'replacePool.pool_name', 'spec/components/parameters/PoolName.yaml:1'],
    ['a parameter of its own', 'replacePool.request-type', 'spec/openapi.yaml:20'],
  ])('shows where %s is', (_case, name, place) => {
    expect(traceSmall(name).split('\n')[2]).toBe(place);
  });
});

describe('wrap', () => {
  test.each([
    ['short text stays', 'a b', 'a b'],
    ['breaks between messages', 'one two three four', 'one two\nthree four'],
    ['keeps long messages', 'https://example.com/1 x', 'https://example.com/1\nx'],
    ['indents list items', '- one two three', '- one two\n  three'],
    ['breaks Chinese anywhere', '一二三四五六七', '一二三四五\n六七'],
    ['not before closing punctuation', '一二三四五，六七', '一二三四\n五，六七'],
    ['not after opening punctuation', '一二三四（五六七', '一二三四\n（五六七'],
    ['keeps line breaks', 'a\n\nb', 'a\n\nb'],
  ])('%s', (_case, text, want) => {
    expect(wrap(text, 10)).toBe(want);
  });
});

describe('the command', () => {
  const run = async (...args: string[]) => {
    const command = ['scripts/run.mjs', 'scripts/commands/sources.ts', ...args];
    const done = promisify(execFile)(process.execPath, command, { cwd: root });
    return done.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error) => error as typeof error & { code: number },
    );
  };

  test.each([
    ['prints', ['PoolResource.maxCount'], { code: 0, stdout: /^PoolResource\.maxCount\n.*required\n/, stderr: /^$/ }],
    ['prints Chinese', ['Taint', '--lang', 'zh'], { code: 0, stdout: /\n来源\n/, stderr: /^$/ }],
    ['explains itself', ['--help'], { code: 0, stdout: /Usage:[^]*用法：/, stderr: /^$/ }],
    [
      'suggests names',
      ['PoolResource.maxCuont'],
      { code: 1, stdout: /^$/, stderr: /Did you mean PoolResource\.maxCount/ },
    ],
    ['wants a field', [], { code: 2, stdout: /^$/, stderr: /Usage:[^]*用法：/ }],
    ['wants one field', ['Os', 'Taint'], { code: 2, stdout: /^$/, stderr: /Name one field/ }],
    ['refuses unknown options', ['Os', '--colour'], { code: 2, stdout: /^$/, stderr: /--colour/ }],
    ['refuses unknown languages', ['Os', '--lang', 'fr'], { code: 2, stdout: /^$/, stderr: /no language fr/ }],
  ])('%s', async (_case, args, want) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout, stderr }).toEqual({
      code: want.code,
      stdout: expect.stringMatching(want.stdout),
      stderr: expect.stringMatching(want.stderr),
    });
  });
});

describe('the real description', async () => {
  const sources = await sourceFiles();
  const document = await bundle(root, sources, await configuration);
  const traceReal = tracer(sources, document);

  test('knows about PoolResource.maxCount', () => {
    const text = traceReal('PoolResource.maxCount');
    expect(text).toMatch(/^ {2}D09 {3}Meaning of count and maxCount$/m);
    expect(text).toMatch(/^ {2}S3 {4}Updating a Node Pool$/m);
  });

  test.each(languages)('traces every property and parameter (%s)', (language) => {
    const members = [...fieldsOf(document)].filter(([, { node }]) => 'x-sources' in node);
    expect(members.length).toBeGreaterThan(200);
    for (const [name, { node }] of members) {
      const text = traceReal(name, language);
      for (const id of node['x-sources'] as string[]) expect(text).toMatch(new RegExp(`^  ${id} +\\S`, 'm'));
      const tooWide = text.split('\n').filter((line) => widthOf(line) > 100);
      expect(tooWide).toEqual([]);
    }
  });

  test('traces every schema and operation', () => {
    for (const [name] of fieldsOf(document)) expect(traceReal(name)).toContain(name);
  });
});
