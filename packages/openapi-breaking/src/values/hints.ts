/** Subschemas and properties at whose limits validity changes. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Schema } from '../schema/branch.ts';

/** Maximum number of schemas to search for limits. */
const mostParts = 60;

/**
 * Parts of a branch and their subschemas for the same value: conditions, negations, alternatives and references, at
 * whose limits values change from valid to invalid.
 */
export function partsWithHints(index: DocumentIndex, parts: readonly JsonObject[]): JsonObject[] {
  const seen = new Set<JsonObject>(parts);
  for (const part of seen) {
    if (seen.size > mostParts) break;
    const further = parts.includes(part) ? conditionsIn(part) : [...conditionsIn(part), ...joinedIn(index, part)];
    for (const schema of further) if (isObject(schema)) seen.add(schema);
  }
  return [...seen];
}

function conditionsIn({ not, if: condition, then, else: otherwise, dependentSchemas }: JsonObject): Schema[] {
  return [not, condition, then, otherwise, ...(isObject(dependentSchemas) ? Object.values(dependentSchemas) : [])];
}

/** Subschemas that a branch has already merged, but other schemas have not. */
function joinedIn(index: DocumentIndex, part: JsonObject): Schema[] {
  const { allOf, anyOf, oneOf } = part;
  const groups = [allOf, anyOf, oneOf].flatMap((group) => (Array.isArray(group) ? group : []));
  return [...groups, index.target(part)];
}

/** Values that schemas list by `enum` or `const`. */
export function listedValues(parts: readonly JsonObject[]): Json[] {
  return parts.flatMap((part) => [
    ...('const' in part ? [part.const as Json] : []),
    ...(Array.isArray(part.enum) ? part.enum.slice(0, 12) : []),
  ]);
}

/** Properties that schemas describe, by name. */
export function describedProperties(parts: readonly JsonObject[]): Map<string, Schema[]> {
  const found = new Map<string, Schema[]>();
  const add = (name: string, schemas: Schema[]) => found.set(name, [...(found.get(name) ?? []), ...schemas]);
  for (const { properties, required, dependentRequired, dependentSchemas } of parts) {
    for (const [name, schema] of Object.entries(isObject(properties) ? properties : {})) add(name, [schema]);
    for (const name of Array.isArray(required) ? required : []) add(String(name), []);
    for (const name of Object.keys(isObject(dependentSchemas) ? dependentSchemas : {})) add(name, []);
    for (const [name, needed] of Object.entries(isObject(dependentRequired) ? dependentRequired : {}))
      for (const one of [name, ...(Array.isArray(needed) ? needed.map(String) : [])]) add(one, []);
  }
  return found;
}
