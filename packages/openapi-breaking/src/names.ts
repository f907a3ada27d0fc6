import { compareText, isObject, type JsonObject } from 'openapi-document';
import type { Spot, Spots } from './finding.ts';
import type { Schema, Type, View } from './view.ts';

export function spotOf(schemas: readonly Schema[]): Spot {
  return { node: schemas.find(isObject), keys: [] };
}

export function spotsOf(a: View | undefined, b: View | undefined): Spots {
  return { base: { node: own(a), keys: [] }, revision: { node: own(b), keys: [] } };
}

/** The schema object that says most: not one that only refers to another. */
function own(view: View | undefined): JsonObject | undefined {
  return (
    view?.parts.find((part) => 'properties' in part) ?? view?.parts.find((part) => !('$ref' in part)) ?? view?.parts[0]
  );
}

export function typesIn(views: View[]): Type[] {
  return [...new Set(views.map(({ type }) => type))];
}

export function typeNames(views: View[]): string {
  const names = [...new Set(views.map(({ type, integer }) => (integer ? 'integer' : type)))];
  return names.length === 6 ? 'any' : names.toSorted(compareText).join(' | ') || 'nothing';
}

export function nameOf({ names, type, values }: View): string {
  return names.at(-1)?.split('/').at(-1) ?? values?.join(', ') ?? type;
}
