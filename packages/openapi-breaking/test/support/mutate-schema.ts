/** Changes of one schema object inside a schema: a keyword added, removed or replaced, or an alternative added. */
import fc from 'fast-check';
import { isObject, type Json, type JsonObject } from 'openapi-document';

/** Parsed from text, because linters take an object with a `then` for a promise. */
const conditions = JSON.parse(`[
  { "if": { "type": "string" }, "then": { "maxLength": 2 }, "else": { "type": "object" } },
  { "if": { "required": ["a"] }, "then": { "required": ["b"] } }
]`) as JsonObject[];

/** Keywords to add to a schema or to replace it with. */
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
export function schemasIn(node: Json, isSchema = true): JsonObject[] {
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

export interface Mutation {
  readonly place: number;
  readonly keyword: number;
  readonly kind: 'say' | 'leave out' | 'replace' | 'add an alternative';
}

/** The schema with one change. */
export function mutated(schema: Json, { place, keyword, kind }: Mutation): Json {
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

/** Any change of a schema. */
export const mutations = fc.record<Mutation>({
  place: fc.nat(1000),
  keyword: fc.nat(1000),
  kind: fc.constantFrom('say', 'leave out', 'replace', 'add an alternative'),
});
