import fc from 'fast-check';
import { canonicalJson, isObject, type Json, type JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { documentIn } from '../../../test/support/document.ts';
import { valuesOf } from '../../../test/support/values.ts';
import { indexDocument } from '../src/document/document-index.ts';
import { bumpOf, compareDocuments, type Finding, UnresolvedError } from '../src/index.ts';
import { isValidByAjv } from './support/ajv.ts';
import { documentWith, pairs } from './support/pairs.ts';

type Direction = 'request' | 'response';

/** A schema with the components that it refers to. */
interface Subject {
  readonly schema: Json;
  readonly schemas: JsonObject;
}

const own = await documentIn('en');
const ownSchemas = (own.components as JsonObject).schemas as JsonObject;
const subjects: readonly Subject[] = [
  ...pairs.flatMap(({ name, base, revision }) =>
    name.endsWith('(request)') && !/beyond doubles|dynamic/.test(name)
      ? [base, revision].map((document) => ({ schema: bodyOf(document), schemas: {} }))
      : [],
  ),
  ...Object.values(ownSchemas).map((schema) => ({ schema, schemas: referredBy(schema) })),
];

/** The components that a schema refers to, directly or over others. */
function referredBy(schema: Json): JsonObject {
  const names = new Set<string>();
  const open = [schema];
  for (const one of open)
    for (const [, name = ''] of canonicalJson(one as Json).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      open.push(ownSchemas[name] ?? {});
    }
  return Object.fromEntries([...names].map((name) => [name, ownSchemas[name] ?? {}]));
}

function bodyOf(document: JsonObject): Json {
  const operation = (document.paths as { '/a': { post: { requestBody: { content: JsonObject } } } })['/a'].post;
  return (operation.requestBody.content['application/json'] as { schema: Json }).schema;
}

const whole = ({ schema, schemas }: Subject, direction: Direction): JsonObject => ({
  ...documentWith(schema, direction),
  components: { schemas },
});

function compare(base: JsonObject, revision: JsonObject): Finding[] {
  const input = (document: JsonObject) => ({ document, locate: () => ({ file: 'd', line: 1, column: 1 }) });
  return compareDocuments(input(base), input(revision));
}

/** As text: an object with a `then` is not to be mistaken for a promise. */
const conditions = JSON.parse(`[
  { "if": { "type": "string" }, "then": { "maxLength": 2 }, "else": { "type": "object" } },
  { "if": { "required": ["a"] }, "then": { "required": ["b"] } }
]`) as JsonObject[];

/** Keywords with values, one of which is put into a schema, or in the place of what it says. */
const keywords: readonly JsonObject[] = [
  { type: 'string' },
  { type: ['integer', 'null'] },
  { type: 'object' },
  { enum: ['a', 1, null] },
  { const: 'a' },
  { minLength: 2 },
  { maxLength: 1 },
  { pattern: '^a' },
  { minimum: 1 },
  { exclusiveMaximum: 5 },
  { multipleOf: 2 },
  { minItems: 1 },
  { maxItems: 1 },
  { uniqueItems: true },
  { items: { type: 'string' } },
  { items: false },
  { prefixItems: [{ type: 'boolean' }] },
  { contains: { type: 'null' } },
  { required: ['a', 'zz'] },
  { properties: { a: { type: 'integer' } } },
  { additionalProperties: false },
  { additionalProperties: { type: 'string' } },
  { patternProperties: { '^z': { type: 'boolean' } } },
  { propertyNames: { maxLength: 1 } },
  { minProperties: 1 },
  { maxProperties: 1 },
  { dependentRequired: { a: ['b'] } },
  { dependentSchemas: { a: { required: ['b'] } } },
  { unevaluatedProperties: false },
  { not: { type: 'string' } },
  { not: { required: ['a'] } },
  ...conditions,
  { anyOf: [{ type: 'string' }, { type: 'integer' }] },
  { oneOf: [{ type: 'string' }, { maxLength: 1 }] },
  { allOf: [{ minLength: 1 }, { maxProperties: 2 }] },
];

/** Every schema object within a schema. */
function schemasIn(node: Json, isSchema = true): JsonObject[] {
  if (Array.isArray(node)) return node.flatMap((one) => schemasIn(one, isSchema));
  if (!isObject(node)) return [];
  const inner = Object.entries(node).flatMap(([key, child]) => {
    if (isSchema && /^(properties|patternProperties|dependentSchemas|\$defs)$/.test(key))
      return schemasIn(child, false);
    const holds =
      /^(items|contains|additionalProperties|not|if|then|else|allOf|anyOf|oneOf|prefixItems|propertyNames)$/;
    return !isSchema || holds.test(key) ? schemasIn(child) : [];
  });
  return isSchema ? [node, ...inner] : inner;
}

interface Mutation {
  readonly place: number;
  readonly keyword: number;
  readonly kind: 'say' | 'leave out' | 'replace' | 'add an alternative';
}

function mutated(schema: Json, { place, keyword, kind }: Mutation): Json {
  const copy = structuredClone(schema);
  const all = schemasIn(copy);
  const at = all[place % Math.max(1, all.length)];
  const said = keywords[keyword % keywords.length] as JsonObject;
  if (!at) return said;
  const keys = Object.keys(at).filter((key) => key !== '$ref');
  if (kind === 'say') Object.assign(at, structuredClone(said));
  else if (kind === 'replace') {
    for (const key of Object.keys(at)) delete at[key];
    Object.assign(at, structuredClone(said));
  } else if (kind === 'leave out') delete at[keys[keyword % Math.max(1, keys.length)] ?? ''];
  else {
    const old = { ...at };
    for (const key of Object.keys(at)) delete at[key];
    at.anyOf = [old, structuredClone(said)];
  }
  return copy;
}

const mutations = fc.record<Mutation>({
  place: fc.nat(1000),
  keyword: fc.nat(1000),
  kind: fc.constantFrom('say', 'leave out', 'replace', 'add an alternative'),
});

/** A value that ajv takes for one of two documents only. */
function proofOf(base: Subject, revision: Subject, direction: Direction): Json | undefined {
  const definitions = base.schemas as Record<string, JsonObject>;
  const values = [...valuesOf(base.schema, definitions), ...valuesOf(revision.schema, definitions)];
  const [before, after] = [base, revision].map((subject) => {
    const value = whole(subject, direction);
    return { schema: subject.schema, index: indexDocument([{ name: '', uri: 'document:///root', value }]) };
  });
  if (!before || !after) return undefined;
  return values.find(
    (value) =>
      isValidByAjv(before.index, [before.schema], direction, value) !==
      isValidByAjv(after.index, [after.schema], direction, value),
  );
}

describe('the last net', () => {
  it('lets no difference pass in silence that a value shows', () => {
    const tally = { proven: 0, tried: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        mutations,
        fc.constantFrom<Direction[]>('request', 'response'),
        (base, mutation, direction) => {
          const revision = { ...base, schema: mutated(base.schema, mutation) };
          const [one, other] = [whole(base, direction), whole(revision, direction)];
          let changes: Finding[];
          try {
            changes = compare(one, other);
          } catch (error) {
            if (error instanceof UnresolvedError) return;
            throw error;
          }
          tally.tried += 1;
          const proof = proofOf(base, revision, direction);
          tally.proven += Number(proof !== undefined);
          if (proof === undefined || changes.length > 0) return;
          expect.fail(
            `${canonicalJson(proof as unknown as Json)} shows a difference that passed in silence: ` +
              `${canonicalJson([base.schema, revision.schema] as Json)}`,
          );
        },
      ),
      { numRuns: 150 },
    );
    expect(tally.proven).toBeGreaterThan(tally.tried / 4);
  });

  it('is silent about texts', () => {
    const texts = {
      title: 't',
      description: 'd',
      examples: ['e'],
      $comment: 'c',
      externalDocs: { url: 'https://example.com' },
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc.nat(1000),
        fc.constantFrom<Direction[]>('request', 'response'),
        (base, place, direction) => {
          const copy = structuredClone(base.schema);
          const all = schemasIn(copy);
          Object.assign(all[place % Math.max(1, all.length)] ?? {}, texts);
          const [one, other] = [whole(base, direction), whole({ ...base, schema: copy }, direction)];
          try {
            expect(compare(one, other)).toEqual([]);
            expect(['none', 'patch']).toContain(bumpOf([], one, other));
          } catch (error) {
            if (!(error instanceof UnresolvedError)) throw error;
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
