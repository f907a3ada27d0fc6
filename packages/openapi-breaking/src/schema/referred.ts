import { isObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { isDocumentation } from '../document/node-kinds.ts';
import type { Schema } from './branch.ts';

/**
 * The target of a schema that is only a reference, so that a component is compared once and its findings are reported
 * there.
 */
export function referred(index: DocumentIndex, schema: Schema): Schema {
  let at = schema;
  for (let step = 0; step < 100 && isObject(at) && typeof at.$ref === 'string'; step++) {
    const isAlone = index.oas30 || Object.keys(at).every((key) => key === '$ref' || isDocumentation(key));
    const target = isAlone ? index.target(at) : undefined;
    if (target === undefined) return at;
    at = target;
  }
  return at;
}
