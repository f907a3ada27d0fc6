/** The keyword `not`: what it denies, as far as it can be said without trying values. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import { isDocumentation } from '../document/node-kinds.ts';
import { type Branch, type Schema, typeOf } from './branch.ts';
import { listedIn } from './fits.ts';
import type { Normalize } from './normalized.ts';

/** What a `not` denies, without a wrapper of one `allOf`. */
function deniedBy(not: Schema): JsonObject | undefined {
  let at = not;
  while (isObject(at) && isOnly(at, 'allOf') && Array.isArray(at.allOf) && at.allOf.length === 1) at = at.allOf[0];
  return isObject(at) ? at : undefined;
}

/** Whether a `not` is seen in the branches: it takes whole types away, or denies another `not`. */
export function isResolved(not: Json): boolean {
  const denied = deniedBy(not);
  if (denied === undefined) return false;
  return isOnly(denied, 'not') || (isOnly(denied, 'type') && ![denied.type].flat().includes('integer'));
}

/** The types that a `not` takes away as a whole: it says nothing else. */
export function excludedTypes({ not }: JsonObject): readonly string[] {
  const denied = deniedBy(not);
  return denied && isOnly(denied, 'type') ? ([denied.type].flat() as string[]) : [];
}

/** What a schema asks for by denying its denial. */
export function deniedTwice(not: Schema): Schema[] {
  const denied = deniedBy(not);
  return denied && isOnly(denied, 'not') ? [denied.not] : [];
}

/** Whether a `not` allows no value at all. */
export function deniesAll(not: Schema): boolean {
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

/** What a `not` takes away, each thing for itself; values of another type are none of it. */
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
