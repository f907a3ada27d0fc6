import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import type { Label, Pair } from './pair.ts';

/** What the tests of api-diff expect of a pair, as `suite/test`. */
type Expected = Map<string, string[]>;

/**
 * The pairs of Netcracker/qubership-apihub-compatibility-suites with the labels of
 * Netcracker/qubership-apihub-api-diff, whose tests are run with everything replaced but the expectations. Tests that
 * are skipped, and XML, are left out.
 */
export async function netcrackerPairs(suites: string, apiDiff: string): Promise<Pair[]> {
  const folder = join(apiDiff, 'test/compatibility-suites/openapi');
  const expected: Expected = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts')))
    await run(join(folder, file), expected);
  return [...expected].flatMap(([name, types]): Pair[] => {
    if (name.split(/[-/]/).includes('xml')) return [];
    const [suite = '', test = ''] = name.split('/');
    const [base, revision] = ['before', 'after'].map((side) => sample(suites, suite, test, `${side}.yaml`));
    return base === undefined || revision === undefined
      ? []
      : [{ name, label: labelOf(types), texts: [base, revision] }];
  });
}

/** A document of the suites: a file, or a schema that is common to several suites in the template of one. */
function sample(suites: string, suite: string, test: string, file: string): string | undefined {
  const home = join(suites, 'bin/comparison-base-suite');
  const whole = join(home, 'openapi', suite, test, file);
  if (existsSync(whole)) return readFileSync(whole, 'utf8');
  const template = join(home, 'openapi', suite, 'template.yaml.tpl');
  const schema = join(home, 'schemas/json-schema', test, file);
  if (!existsSync(template) || !existsSync(schema)) return undefined;
  const lines = readFileSync(schema, 'utf8').trimEnd().split('\n');
  return readFileSync(template, 'utf8').replace(/^( *)__SCHEMA__$/m, (_, indent: string) =>
    lines.map((line) => `${indent}${line}`).join('\n'),
  );
}

function labelOf(types: readonly string[]): Label {
  if (types.includes('breaking')) return 'breaking';
  return types.includes('risky') || types.includes('semi-breaking') ? 'arguable' : 'safe';
}

const types = ['breaking', 'nonBreaking', 'risky', 'annotation', 'deprecated', 'unclassified'];

/** Runs one file of tests, and notes for each pair that it compares the types of difference that it expects. */
async function run(file: string, expected: Expected): Promise<void> {
  const tests: (() => unknown)[] = [];
  const note = (compared: unknown, matcher: unknown) => {
    if (typeof compared !== 'string') return;
    expected.set(compared, [...(expected.get(compared) ?? []), ...typesIn(matcher)]);
  };
  const compare = async (suite: string, test: string) => `${suite}/${test}`;
  const matchers = (compared: unknown): object =>
    new Proxy(
      {},
      { get: (_, name) => (name === 'not' ? matchers(undefined) : (matcher: unknown) => note(compared, matcher)) },
    );
  const given = (value: unknown) => value;
  const expectation = Object.assign(matchers, { objectContaining: given, arrayContaining: given, anything: given });
  const test = Object.assign((_: string, body: () => unknown) => void tests.push(body), { skip: () => undefined });
  const anything = new Proxy({}, { get: (_, name) => (name === '__esModule' ? true : String(name)) });
  const stubs: Record<string, unknown> = {
    utils: {
      compareFiles: compare,
      compareFilesWithMerge: async (...of: [string, string]) => ({ diffs: await compare(...of) }),
    },
    matchers: { diffsMatcher: given },
    src: { ...Object.fromEntries(types.map((name) => [name, name])), DiffAction: {}, ClassifierType: {} },
  };
  const globals = {
    test,
    it: test,
    expect: expectation,
    describe: Object.assign((_: string, body: () => void) => body(), { skip: () => undefined }),
    beforeEach: () => undefined,
    beforeAll: () => undefined,
    TEST_DEFAULTS_DECLARATION_PATHS: [[]],
  };
  const load = (path: string): unknown => {
    const code = ts.transpileModule(readFileSync(path, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    }).outputText;
    const module = { exports: {} };
    const require = (name: string): unknown => {
      const local = join(dirname(path), `${name}.ts`);
      if (name.includes('/templates/') || (name.startsWith('./') && existsSync(local))) return load(local);
      const stub = stubs[name.split('/').at(-1) ?? ''];
      if (stub === undefined) return anything;
      return Object.assign(Object.create(null), { TEST_DEFAULTS_DECLARATION_PATHS: [[]] }, stub);
    };
    runInNewContext(code, { ...globals, module, exports: module.exports, require });
    return module.exports;
  };
  load(file);
  for (const body of tests) await body();
}

/** Every `type` of difference inside a matcher. */
function typesIn(matcher: unknown): string[] {
  if (typeof matcher !== 'object' || matcher === null) return [];
  return Object.entries(matcher).flatMap(([name, value]) =>
    name === 'type' && typeof value === 'string' ? [value] : typesIn(value),
  );
}
