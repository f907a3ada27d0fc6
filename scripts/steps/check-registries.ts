import { hasHan, isObject, type JsonObject, toPointer } from 'openapi-document';
import { suggestionFor } from '../did-you-mean.ts';
import type { Problem } from '../problems.ts';
import { missingFrom } from '../lint/support/statements.mjs';
import { looksLikeTwin, twinOf } from '../lint/twins.mjs';
import { fieldsOf } from './fields.ts';
import { checkObservations } from './check-observations.ts';
import { checkRules } from './rules/check.ts';
import type { Sources } from './load.ts';
import { checkShapes, registryFiles, type ErrorEntry, type Registries, registriesOf } from './registries.ts';

type Tokens = (string | number)[];

/** Makes a problem of a place in a file. */
type Report = (file: string, tokens: Tokens, rule: string, message: string) => Problem;

/** A list of source ids somewhere in `spec/`. */
interface Citation {
  file: string;
  tokens: Tokens;
  ids: unknown[];
}

/**
 * Checks the registries of sources, discrepancies and errors: their form, their texts, and that they and the
 * description refer to each other soundly.
 *
 * @param bundled - the bundled document, with both languages and the sources still in it
 */
export function checkRegistries(sources: Sources, bundled: JsonObject): Problem[] {
  const malformed = checkShapes(sources);
  if (malformed.length > 0) return malformed;
  const registries = registriesOf(sources);
  const report: Report = (file, tokens, rule, message) => {
    const pointer = toPointer(tokens);
    return { file, pointer, rule, message, ...(sources.get(file)?.locate(pointer) ?? { line: 1, column: 1 }) };
  };
  return [
    ...checkSources(registries, citationsIn(sources), report),
    ...checkPlaces(registries, [...fieldsOf(bundled).keys()], report),
    ...checkRules(registries, bundled, report),
    ...checkExcuses(registries, bundled, report),
    ...checkErrors(registries, bundled, report),
    ...checkObservations(registries, bundled, report),
    ...Object.values(registryFiles).flatMap((file) => checkTwins(file, sources.get(file)?.value, report)),
  ];
}

function citationsIn(sources: Sources): Citation[] {
  const found: Citation[] = [];
  for (const { path, value } of sources.values()) {
    const field = Object.values(registryFiles).some((file) => file === path) ? 'sources' : 'x-sources';
    visit(value, (object, tokens) => {
      const ids = object[field];
      if (Array.isArray(ids)) found.push({ file: path, tokens: [...tokens, field], ids });
    });
  }
  return found;
}

function checkSources({ sources }: Registries, citations: Citation[], report: Report): Problem[] {
  const known = Object.keys(sources);
  const used = new Set(citations.flatMap(({ ids }) => ids));
  const unknown = citations.flatMap(({ file, tokens, ids }) =>
    [...ids.entries()]
      .filter(([, id]) => !known.includes(String(id)))
      .map(([index, id]) => {
        const hint = suggestionFor(String(id), known);
        const message =
          `There is no source \`${id}\`.${hint} Fix the id, or add the source to ` + `${registryFiles.sources}.`;
        return report(file, [...tokens, index], 'registry-source', message);
      }),
  );
  const unused = known.filter((id) => !used.has(id));
  const message = (id: string) => `Nothing rests on the source \`${id}\`. Remove it, or name it where it is used.`;
  return [
    ...unknown,
    ...unused.map((id) => report(registryFiles.sources, ['sources', id], 'registry-source', message(id))),
  ];
}

function checkPlaces({ discrepancies, rules }: Registries, fields: string[], report: Report): Problem[] {
  const checkIn = (registry: 'discrepancies' | 'rules', entries: Record<string, { where?: string[] }>) =>
    Object.entries(entries).flatMap(([id, { where = [] }]) =>
      [...where.entries()]
        .filter(([, name]) => !fields.includes(name))
        .map(([index, name]) => {
          const hint = suggestionFor(name, fields);
          const message = `The document has no \`${name}\`.${hint} Name a schema, an operation, or a member of one.`;
          return report(registryFiles[registry], [registry, id, 'where', index], 'registry-place', message);
        }),
    );
  return [...checkIn('discrepancies', discrepancies), ...checkIn('rules', rules)];
}

function checkExcuses({ discrepancies }: Registries, { components }: JsonObject, report: Report): Problem[] {
  const schemas = (isObject(components) ? components.schemas : {}) as JsonObject;
  return Object.entries(discrepancies).flatMap(([id, { undeclaredKeys = [] }]) =>
    [...undeclaredKeys.entries()].flatMap(([index, name]) => {
      const [, schema = name, key = ''] = /^([^.]*)\.(.*)$/.exec(name) ?? [];
      const at = ['discrepancies', id, 'undeclaredKeys', index];
      const fail = (message: string) => [report(registryFiles.discrepancies, at, 'registry-excuse', message)];
      const { properties } = (schemas[schema] ?? {}) as JsonObject;
      if (key === '') return fail(`\`${name}\` names no key. Write the schema, a dot and the key.`);
      if (!(schema in schemas)) {
        const hint = suggestionFor(schema, Object.keys(schemas));
        return fail(`There is no schema \`${schema}\`.${hint} Fix its name, or delete the excuse.`);
      }
      if (!isObject(properties) || !(key in properties)) return [];
      return fail(`${schema} declares \`${key}\` now. Delete the excuse.`);
    }),
  );
}

function checkErrors({ errors }: Registries, document: JsonObject, report: Report): Problem[] {
  const operations = [...fieldsOf(document).values()]
    .filter(({ node }) => 'operationId' in node)
    .map(({ name }) => name);
  return [...errors.entries()].flatMap(([index, { code, operations: named }]) => {
    const earlier = errors.slice(0, index).filter((one) => code !== null && one.code === code);
    const twice = earlier.some((one) => overlap(one.operations, named));
    const message = `The code \`${code}\` has an entry for one of these operations already. Put both into one.`;
    const repeated = twice ? [report(registryFiles.errors, ['errors', index, 'code'], 'registry-error', message)] : [];
    const unknown = [...(named === 'all' ? [] : named).entries()].filter(([, name]) => !operations.includes(name));
    const wrong = unknown.map(([at, name]) => {
      const hint = `There is no operation \`${name}\`.${suggestionFor(name, operations)} Name an operationId.`;
      return report(registryFiles.errors, ['errors', index, 'operations', at], 'registry-error', hint);
    });
    return [...repeated, ...wrong];
  });
}

/** Whether two entries are about an operation in common. */
function overlap(one: ErrorEntry['operations'], other: ErrorEntry['operations']): boolean {
  return one === 'all' || other === 'all' || one.some((id) => other.includes(id));
}

function checkTwins(file: string, registry: unknown, report: Report): Problem[] {
  const problems: Problem[] = [];
  visit(registry, (object, tokens) => {
    for (const [key, text] of Object.entries(object)) {
      const chinese = object[twinOf(key)];
      if (looksLikeTwin(key) || typeof text !== 'string' || typeof chinese !== 'string') continue;
      const fail = (field: string, message: string) =>
        problems.push(report(file, [...tokens, field], 'registry-text', message));
      if (hasHan(text))
        fail(key, 'The English text has a Han character. Write it in English, and the Chinese in the twin.');
      if (!hasHan(chinese)) fail(twinOf(key), 'The Chinese twin has no Han character. Write it in Chinese.');
      const differing = [...missingFrom(text, chinese), ...missingFrom(chinese, text)];
      if (differing.length > 0)
        fail(twinOf(key), `Only one language has ${differing.join(', ')}. Make both state the same.`);
    }
  });
  return problems;
}

function visit(value: unknown, act: (object: JsonObject, tokens: Tokens) => void, tokens: Tokens = []): void {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, act, [...tokens, index]);
  else if (isObject(value)) {
    act(value, tokens);
    for (const [key, child] of Object.entries(value)) visit(child, act, [...tokens, key]);
  }
}
