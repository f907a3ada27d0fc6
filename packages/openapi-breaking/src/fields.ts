import { isObject } from 'openapi-document';
import { conjuncts, type Described } from './described.ts';
import { matches } from './fits.ts';
import type { Spot } from './finding.ts';
import type { Schema, View } from './view.ts';

export function holder(view: View, keyword: string): Spot | undefined {
  const node = view.parts.find((part) => keyword in part);
  return node && { node, keys: [] };
}

export function propertySpot(view: View, name: string): Spot | undefined {
  const node = view.parts.find(({ properties }) => isObject(properties) && Object.hasOwn(properties, name));
  return node && { node, keys: [] };
}

export function requiredOf({ parts }: View): Set<string> {
  return new Set(parts.flatMap(({ required }) => (Array.isArray(required) ? (required as string[]) : [])));
}

export function declared({ parts }: View): Set<string> {
  return new Set(parts.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])));
}

export function patternsOf({ parts }: View): string[] {
  return parts.flatMap(({ patternProperties }) => (isObject(patternProperties) ? Object.keys(patternProperties) : []));
}

export function schemasOf(view: View, pattern: string): Schema[] {
  return view.parts.flatMap(({ patternProperties, additionalProperties }) => {
    if (isObject(patternProperties) && Object.hasOwn(patternProperties, pattern)) return [patternProperties[pattern]];
    return additionalProperties === undefined ? [] : [additionalProperties];
  });
}

/** What a property of this name must fit, or, without a name, any that is not declared. Nothing: anything goes. */
export function schemasFor(view: View, name: string | undefined): Schema[] {
  const all = declared(view);
  return view.parts.flatMap(({ properties, patternProperties, additionalProperties, unevaluatedProperties }) => {
    const own = isObject(properties) && name !== undefined && Object.hasOwn(properties, name) ? [properties[name]] : [];
    const matching =
      isObject(patternProperties) && name !== undefined
        ? Object.entries(patternProperties)
            .filter(([pattern]) => matches(pattern, name))
            .map(([, schema]) => schema)
        : [];
    const unevaluated =
      unevaluatedProperties !== undefined && (name === undefined || !all.has(name)) ? [unevaluatedProperties] : [];
    if (own.length + matching.length > 0) return [...own, ...matching];
    return [...(additionalProperties === undefined ? [] : [additionalProperties]), ...unevaluated].filter(
      (schema) => schema !== true,
    );
  });
}

export function isClosed(schemas: readonly Schema[]): boolean {
  return (
    schemas.includes(false) ||
    schemas.some(
      (schema) =>
        isObject(schema) &&
        isObject(schema.not) &&
        Object.keys(schema.not).length === 0 &&
        Object.keys(schema).length === 1,
    )
  );
}

export function itemsAt(view: View, index: number): Schema[] {
  return view.parts.flatMap(({ prefixItems, items = 'unevaluated', unevaluatedItems }) => {
    const prefix = Array.isArray(prefixItems) ? prefixItems : [];
    return index < prefix.length
      ? [prefix[index]]
      : items !== 'unevaluated'
        ? [items]
        : unevaluatedItems === undefined
          ? []
          : [unevaluatedItems];
  });
}

export function flagged(described: Described, schemas: readonly Schema[], flag: 'readOnly' | 'writeOnly'): boolean {
  return conjuncts(described, schemas).some((schema) => schema[flag] === true);
}
