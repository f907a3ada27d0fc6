/** Keywords of arrays. */
import { canonicalJson, type Json } from 'openapi-document';
import { isAbove, isBelow, type ObjectVisit, type Visitor } from './visit.ts';

/** Adds the keywords that an array or one of its items fails. */
export function validateArray(visit: ObjectVisit, list: readonly Json[], visitor: Visitor): void {
  const { schema, failed, evaluated } = visit;
  const { items, prefixItems, contains, unevaluatedItems, minItems, maxItems, uniqueItems } = schema;
  if (isBelow(list.length, minItems)) failed.push('minItems');
  if (isAbove(list.length, maxItems)) failed.push('maxItems');
  if (uniqueItems === true && new Set(list.map(canonicalJson)).size < list.length) failed.push('uniqueItems');
  const prefix = Array.isArray(prefixItems) ? prefixItems : [];
  for (const [at, item] of list.entries()) {
    const fitting = at < prefix.length ? prefix[at] : items;
    if (fitting === undefined || Array.isArray(fitting)) continue;
    visitor.visit({ schema: fitting, value: item, failed, evaluated: new Set(), depth: 0 });
    evaluated.add(at);
  }
  if (contains !== undefined) {
    const found = [...list.keys()].filter((at) => visitor.fits(contains, list[at] ?? null));
    for (const at of found) evaluated.add(at);
    if (found.length < Number(schema.minContains ?? 1)) failed.push('contains');
    if (isAbove(found.length, schema.maxContains)) failed.push('maxContains');
  }
  if (unevaluatedItems === undefined) return;
  for (const [at, item] of list.entries()) {
    if (!evaluated.has(at) && !visitor.fits(unevaluatedItems, item)) failed.push('unevaluatedItems');
    evaluated.add(at);
  }
}
