import { isObject } from 'openapi-document';
import type { Schema } from './branch.ts';

/** A short id for each schema object; schemas without effect have the same one. */
export function schemaIds(): (schema: Schema) => string {
  const ids = new WeakMap<object, string>();
  let last = 0;
  return (schema) => {
    if (!isObject(schema)) return String(schema !== false);
    const id = ids.get(schema) ?? String(++last);
    ids.set(schema, id);
    return id;
  };
}
