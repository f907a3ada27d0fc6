/** Keywords of objects. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import { matches } from '../schema/fits.ts';
import { isAbove, isBelow, type ObjectVisit, type Visitor } from './visit.ts';

/** Adds the keywords that an object or one of its properties fails. */
export function validateObject(visit: ObjectVisit, value: JsonObject, visitor: Visitor): void {
  const { schema, failed, evaluated } = visit;
  const { properties, propertyNames, required, unevaluatedProperties, minProperties, maxProperties } = schema;
  const names = Object.keys(value);
  if (isBelow(names.length, minProperties)) failed.push('minProperties');
  if (isAbove(names.length, maxProperties)) failed.push('maxProperties');
  for (const name of Array.isArray(required) ? required : [])
    if (!Object.hasOwn(value, String(name)) && !visitor.isHidden(ownOf(properties, String(name))))
      failed.push('required');
  for (const name of names) {
    if (propertyNames !== undefined && !visitor.fits(propertyNames, name)) failed.push('propertyNames');
    validateProperty(visit, name, value[name] ?? null, visitor);
  }
  if (unevaluatedProperties === undefined) return;
  for (const name of names) {
    if (!evaluated.has(name) && !visitor.fits(unevaluatedProperties, value[name] ?? null))
      failed.push('unevaluatedProperties');
    evaluated.add(name);
  }
}

function validateProperty(
  { schema, failed, evaluated }: ObjectVisit,
  name: string,
  value: Json,
  visitor: Visitor,
): void {
  const { properties, patternProperties, additionalProperties } = schema;
  const own = ownOf(properties, name);
  const fitting = own === undefined ? [] : [own];
  if (patternProperties !== undefined)
    for (const [pattern, one] of entriesOf(patternProperties)) if (matches(pattern, name)) fitting.push(one);
  if (fitting.length === 0 && additionalProperties === undefined) return;
  evaluated.add(name);
  if (fitting.length === 0 && additionalProperties === false) failed.push('additionalProperties');
  else
    for (const one of fitting.length > 0 ? fitting : [additionalProperties])
      if (!visitor.isHidden(one)) visitor.visit({ schema: one, value, failed, evaluated: new Set(), depth: 0 });
}

/** The entries of a map; empty if it is not one. */
export function entriesOf(map: Json | undefined): [string, Json][] {
  return isObject(map) ? Object.entries(map) : [];
}

function ownOf(properties: Json | undefined, name: string): Json | undefined {
  return isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
}
