/** Conditions of a branch: `if`, dependencies between properties, and `contains`. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { Normalize } from './normalized.ts';
import type { Branch, Schema } from './branch.ts';

/** Schemas that apply under a condition, by the condition; dependencies between properties are not included. */
export function conditionsOf({ parts }: Branch, normalize: Normalize): Map<string, Json[]> {
  const found = new Map<string, Json[]>();
  const add = (condition: string, schema: Json | undefined) =>
    schema !== undefined && found.set(condition, [...(found.get(condition) ?? []), schema]);
  for (const part of parts) {
    for (const [name, schema] of dependentsIn(part, normalize))
      if (!namesAskedFor(schema, normalize) && !['{}', 'true'].includes(normalize(schema))) add(`with ${name}`, schema);
    const { if: condition, then, else: otherwise } = part;
    if (condition === undefined || isDecided(condition)) continue;
    if (namesAskedFor(condition, normalize)?.length !== 1) add(`if ${normalize(condition)}`, then);
    add(`if not ${normalize(condition)}`, otherwise);
  }
  return found;
}

/** Whether a condition holds for all values or for none. */
export function isDecided(condition: Schema): boolean {
  return typeof condition === 'boolean' || (isObject(condition) && Object.keys(condition).length === 0);
}

/** Properties that are required beside a property, from all three ways to describe it. */
export function dependenciesOf({ parts }: Branch, normalize: Normalize): [name: string, other: string][] {
  return parts.flatMap((part) => {
    const { dependentRequired } = part;
    const written = Object.entries(isObject(dependentRequired) ? dependentRequired : {});
    const asSchemas = dependentsIn(part, normalize).map(([name, schema]): [string, Json] => [
      name,
      namesAskedFor(schema, normalize) ?? [],
    ]);
    return [...written, ...asSchemas].flatMap(([name, needed]) =>
      Array.isArray(needed) ? needed.map((other): [string, string] => [name, String(other)]) : [],
    );
  });
}

/** Schemas that apply if a property is present: `dependentSchemas`, or an `if` that only requires the property. */
function dependentsIn(part: JsonObject, normalize: Normalize): [name: string, schema: Json][] {
  const { dependentSchemas, if: condition, then } = part;
  const [name, ...others] = (condition !== undefined && namesAskedFor(condition, normalize)) || [];
  const dependents = Object.entries(isObject(dependentSchemas) ? dependentSchemas : {});
  if (name === undefined || others.length > 0 || then === undefined) return dependents;
  return [...dependents, [String(name), then]];
}

/** The properties that a schema requires, if it has no other keyword. */
function namesAskedFor(schema: Json, normalize: Normalize): Json[] | undefined {
  const { required, ...others } = JSON.parse(normalize(schema)) as JsonObject;
  return Array.isArray(required) && Object.keys(others).length === 0 ? required : undefined;
}

/** How many items must match a schema, at least and at most. */
export interface Contained {
  readonly schema: Json;
  readonly least: number;
  readonly most: number;
}

/** The items that an array must contain, by the text of their schema. */
export function containedIn({ parts }: Branch, normalize: Normalize): Map<string, Contained> {
  const found = new Map<string, Contained>();
  for (const { contains, minContains = 1, maxContains = Infinity } of parts as (JsonObject & {
    minContains?: number;
    maxContains?: number;
  })[]) {
    if (contains === undefined || (minContains === 0 && maxContains === Infinity)) continue;
    const known = found.get(normalize(contains)) ?? { schema: contains, least: 0, most: Infinity };
    found.set(normalize(contains), {
      schema: contains,
      least: Math.max(known.least, minContains),
      most: Math.min(known.most, maxContains),
    });
  }
  return found;
}

/**
 * Pairs of the items that two arrays must contain: matched by schema, or the only two if both have no maximum.
 */
export function pairContained(
  a: ReadonlyMap<string, Contained>,
  b: ReadonlyMap<string, Contained>,
): [Contained | undefined, Contained | undefined][] {
  const all = [...a.values(), ...b.values()];
  if (a.size === 1 && b.size === 1 && all.every(({ most }) => most === Infinity)) return [[all[0], all[1]]];
  return [...new Set([...a.keys(), ...b.keys()])].map((key) => [a.get(key), b.get(key)]);
}

/** Whether one condition requires more than another. */
export function isStricterCondition(one: Contained | undefined, other: Contained | undefined): boolean {
  return (one?.least ?? 0) > (other?.least ?? 0) || (one?.most ?? Infinity) < (other?.most ?? Infinity);
}
