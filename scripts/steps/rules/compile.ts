import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compareText, isObject, objectsIn, toPointer } from 'openapi-document';
import type { Rule } from '../registries.ts';
import { remember } from '../../remember.ts';
import { predicateCompiler } from './keywords.ts';
import type { PlacedRule } from './place.ts';

const header = '// Made by `npm run build` from spec/rules.yaml. Do not edit.\n';

/** The rules, and where they stand. */
export interface PlacedRules {
  /** Ids, also of those without a rule. */
  readonly operations: readonly string[];
  readonly rules: Readonly<Record<string, Rule>>;
  readonly placed: readonly PlacedRule[];
}

/**
 * Writes the check of every operation's requests as a JavaScript module that needs nothing else, and its types.
 *
 * @see https://ajv.js.org/standalone.html
 */
export const compileRules = remember(async ({ operations, rules, placed }: PlacedRules) => {
  const ajv = predicateCompiler({ validateSchema: false, code: { source: true, esm: true, optimize: 1 } });
  const functions = namesOf(placed);
  for (const [key, name] of functions) ajv.addSchema({ ...JSON.parse(key), $id: name });
  const code = standalone.default(ajv, Object.fromEntries([...functions.values()].map((name) => [name, name])));
  const texts = Object.entries(rules).map(([id, { text, 'x-text-zh': zh, serviceError }]) => [
    id,
    { text: { en: text, zh }, ...(serviceError !== undefined && { serviceError }) },
  ]);
  const tables = { rules: Object.fromEntries(texts), names: knownNames(placed) };
  const contents = [
    `import { checksOf } from './run-time.ts';`,
    code,
    `const tables = ${JSON.stringify(tables)};`,
    `export const rules = {\n${operations.map((id) => entryOf(id, placed, functions)).join(',\n')}\n};`,
  ].join('\n');
  return { js: header + (await join(contents)), types: declarations(operations) };
});

/** A name of a function for each different schema, in the order of the rules. */
function namesOf(placed: readonly PlacedRule[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, schema } of placed) {
    const key = JSON.stringify(schema);
    const plain = id.replaceAll('-', '_');
    const taken = [...names.values()].filter((name) => name.replace(/_\d+$/, '') === plain).length;
    if (!names.has(key)) names.set(key, taken > 0 ? `${plain}_${taken + 1}` : plain);
  }
  return names;
}

function entryOf(operation: string, placed: readonly PlacedRule[], functions: ReadonlyMap<string, string>): string {
  const own = placed.filter((one) => one.operation === operation);
  const entries = own.map(({ id, severity, subject, schema }) => {
    const head = [id, severity, subject].map((text) => JSON.stringify(text));
    return `    [${[...head, functions.get(JSON.stringify(schema))].join(', ')}]`;
  });
  return `  ${JSON.stringify(operation)}: checksOf([\n${entries.join(',\n')}\n  ], tables)`;
}

function knownNames(placed: readonly PlacedRule[]): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const { schema } of placed) {
    for (const { object, tokens } of objectsIn(schema, 'schema')) {
      if (object.additionalProperties !== false) continue;
      const known = isObject(object.properties) ? Object.keys(object.properties) : [];
      names[toPointer([...tokens, 'additionalProperties'])] = known;
    }
  }
  return Object.fromEntries(Object.entries(names).toSorted(([a], [b]) => compareText(a, b)));
}

/** Draws in what the code requires, and drops what it does not use. */
async function join(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    write: false,
  });
  return (outputFiles[0]?.text ?? '').replace(/^\/\/ .*\n/gm, '');
}

function declarations(operations: readonly string[]): string {
  return `${header}
import type { RuleChecks } from '../shapes/rule-check.js';

export type { BrokenRule, RuleCheck, RuleChecks } from '../shapes/rule-check.js';

/** The checks by operation. */
export const rules: {
${operations.map((id) => `  readonly ${JSON.stringify(id)}: RuleChecks;`).join('\n')}
};
`;
}
