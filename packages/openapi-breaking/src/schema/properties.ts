/** Properties of objects: described, required and forbidden ones. */
import { canonicalJson, isObject } from 'openapi-document';
import { conjuncts, type DocumentIndex } from '../document/document-index.ts';
import { isDocumentation } from '../document/node-kinds.ts';
import type { Branch, Schema } from './branch.ts';
import { most } from './bounds.ts';
import { listedIn, matches } from './fits.ts';
import { isClosed } from './negation.ts';

/** Required properties, with the dependencies of each. */
export function requiredOf({ parts }: Pick<Branch, 'parts'>): Set<string> {
  const found = new Set(parts.flatMap(({ required }) => (Array.isArray(required) ? (required as string[]) : [])));
  const dependent = parts.flatMap(({ dependentRequired }) => (isObject(dependentRequired) ? [dependentRequired] : []));
  if (dependent.length === 0) return found;
  for (const name of found)
    // including those added by this loop
    for (const { [name]: needed } of dependent)
      if (Array.isArray(needed)) for (const one of needed) found.add(String(one));
  return found;
}

/** Names of described properties, also by a pattern that lists names. */
export function declaredIn({ parts }: Pick<Branch, 'parts'>): Set<string> {
  return new Set(
    parts.flatMap(({ properties, patternProperties }) => [
      ...(isObject(properties) ? Object.keys(properties) : []),
      ...(isObject(patternProperties)
        ? Object.keys(patternProperties).flatMap((pattern) => namesInPattern(pattern) ?? [])
        : []),
    ]),
  );
}

/** The names that a pattern lists, such as `^a$` or `^(a|b)$`. */
function namesInPattern(pattern: string): string[] | undefined {
  const [, listed, single] = /^\^(?:\((?:\?:)?([\w|-]+)\)|([\w-]+))\$$/.exec(pattern) ?? [];
  return single === undefined ? listed?.split('|') : [single];
}

/** Properties that a condition describes, so that they are not unevaluated while it holds. */
export function conditionallyDeclaredIn({ parts }: Branch): Map<string, Schema> {
  const found = new Map<string, Schema>();
  const add = (schema: Schema) => {
    if (!isObject(schema) || !isObject(schema.properties)) return;
    for (const [name, property] of Object.entries(schema.properties)) found.set(name, property);
  };
  for (const { if: condition, then, else: otherwise, dependentSchemas } of parts) {
    if (condition !== undefined) [condition, then, otherwise].forEach(add);
    if (isObject(dependentSchemas)) Object.values(dependentSchemas).forEach(add);
  }
  return found;
}

/** The only allowed names of properties, if `propertyNames` lists them. */
export function listedNames({ parts }: Pick<Branch, 'parts'>): Set<string> | undefined {
  const lists = parts.flatMap(({ propertyNames }) => namesListedBy(propertyNames) ?? []);
  return lists.length === 0 ? undefined : new Set(lists.flatMap((names) => [...names]));
}

/** The listed names; `undefined` if `propertyNames` has other keywords. */
export function namesListedBy(propertyNames: Schema): [ReadonlySet<string>] | undefined {
  if (!isObject(propertyNames)) return undefined;
  const isList = Object.keys(propertyNames).every(
    (key) => ['type', 'enum', 'const'].includes(key) || isDocumentation(key),
  );
  const listed = isList ? listedIn(propertyNames) : undefined;
  return listed && [new Set(listed.filter((name) => typeof name === 'string'))];
}

/** Patterns of names that do not list them. */
export function patternsOf({ parts }: Branch): string[] {
  const all = parts.flatMap(({ patternProperties }) =>
    isObject(patternProperties) ? Object.keys(patternProperties) : [],
  );
  return all.filter((pattern) => namesInPattern(pattern) === undefined);
}

/** Schemas of the properties whose names match a pattern. */
export function schemasOfPattern({ parts }: Branch, pattern: string): Schema[] {
  return parts.flatMap(({ patternProperties, additionalProperties }) => {
    if (isObject(patternProperties) && Object.hasOwn(patternProperties, pattern)) return [patternProperties[pattern]];
    return additionalProperties === undefined ? [] : [additionalProperties];
  });
}

/** Schemas of a property by name, or of undeclared properties. @returns an empty list if every value is allowed */
export function schemasFor(branch: Branch, name: string | undefined): Schema[] {
  const isEvaluated = (one: string) => declaredIn(branch).has(one) || conditionallyDeclaredIn(branch).has(one);
  return branch.parts.flatMap((part): Schema[] => {
    const { properties, patternProperties, additionalProperties, unevaluatedProperties, propertyNames } = part;
    if (part.maxProperties === 0) return [false];
    const [names] = namesListedBy(propertyNames) ?? [];
    if (names && (name === undefined || !names.has(name))) return [false];
    const own = isObject(properties) && name !== undefined && Object.hasOwn(properties, name) ? [properties[name]] : [];
    const patterns = isObject(patternProperties) && name !== undefined ? Object.entries(patternProperties) : [];
    const matching = patterns.filter(([pattern]) => matches(pattern, name ?? '')).map(([, schema]) => schema);
    if (own.length + matching.length > 0) return [...own, ...matching];
    const isLeft = unevaluatedProperties !== undefined && (name === undefined || !isEvaluated(name));
    return [
      ...(additionalProperties === undefined ? [] : [additionalProperties]),
      ...(isLeft ? [unevaluatedProperties] : []),
    ].filter((schema) => schema !== true);
  });
}

/** Whether a property is never present: no value is allowed for it, or `not` excludes objects that have it. */
export function isForbidden(branch: Branch, name: string): boolean {
  const excludes = ({ not }: Branch['parts'][number]) =>
    isObject(not) && canonicalJson(not) === canonicalJson({ required: [name] });
  return branch.parts.some(excludes) || isClosed(schemasFor(branch, name));
}

/** Maximum number of properties: a closed object has no more than it declares. */
export function mostProperties(branch: Branch): number {
  const limit = most(branch, 'maxProperties');
  const isUnevaluated = branch.parts.some(({ unevaluatedProperties }) => unevaluatedProperties !== undefined);
  if (isUnevaluated || patternsOf(branch).length > 0 || !isClosed(schemasFor(branch, undefined))) return limit;
  const names = new Set([...declaredIn(branch), ...(listedNames(branch) ?? [])]);
  return Math.min(limit, [...names].filter((name) => !isForbidden(branch, name)).length);
}

/** Whether a schema, or one that applies with it, is read-only or write-only. */
export function isFlagged(index: DocumentIndex, schemas: readonly Schema[], flag: 'readOnly' | 'writeOnly'): boolean {
  return conjuncts(index, schemas).some((schema) => schema[flag] === true);
}
