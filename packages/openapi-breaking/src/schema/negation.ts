/** The keyword `not`, as far as it can be resolved without sample values. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import { isDocumentation } from '../document/node-kinds.ts';
import { type Branch, type Schema, typeOf } from './branch.ts';
import { listedIn } from './fits.ts';
import type { Normalize } from './normalized.ts';

/** The schema of a `not`, with an `allOf` of one member unwrapped. */
function deniedBy(not: Schema): JsonObject | undefined {
  let at = not;
  while (isObject(at) && isOnly(at, 'allOf') && Array.isArray(at.allOf) && at.allOf.length === 1) at = at.allOf[0];
  return isObject(at) ? at : undefined;
}

/** Whether the branches already take a `not` into account: it excludes whole types or is a double negation. */
export function isResolved(not: Json): boolean {
  const denied = deniedBy(not);
  if (denied === undefined) return false;
  return isOnly(denied, 'not') || (isOnly(denied, 'type') && ![denied.type].flat().includes('integer'));
}

/** The types that a `not` without other keywords excludes. */
export function excludedTypes({ not }: JsonObject): readonly string[] {
  const denied = deniedBy(not);
  return denied && isOnly(denied, 'type') ? ([denied.type].flat() as string[]) : [];
}

/** The schema of a double negation, which applies as well. */
export function deniedTwice(not: Schema): Schema[] {
  const denied = deniedBy(not);
  return denied && isOnly(denied, 'not') ? [denied.not] : [];
}

/** Whether a `not` allows no value at all. */
export function deniesAll(not: Schema): boolean {
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

/** Whether no value matches, so that the property or item is forbidden. */
export function isClosed(schemas: readonly Schema[]): boolean {
  return schemas.some((schema) => {
    if (!isObject(schema)) return schema === false;
    const { not, allOf } = schema;
    return deniesAll(not) || (Array.isArray(allOf) && isClosed(allOf));
  });
}

/** The parts of a `not` as texts, without values of other types. */
export function excludedBy(not: Json | undefined, { type }: Branch, normalize: Normalize): string[] {
  if (not === undefined || isResolved(not)) return [];
  const whole = JSON.parse(normalize(not)) as Json;
  if (!isObject(whole) || Object.keys(whole).length !== 1) return [normalize(not)];
  if (Array.isArray(whole.anyOf)) return whole.anyOf.map(normalize);
  const listed = listedIn(whole);
  return listed?.filter((one) => typeOf(one) === type).map((one) => normalize({ const: one })) ?? [normalize(not)];
}

function isOnly(schema: JsonObject, keyword: string): boolean {
  return keyword in schema && Object.keys(schema).every((key) => key === keyword || isDocumentation(key));
}
