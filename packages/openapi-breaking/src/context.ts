import { isObject, type Json, type JsonObject } from 'openapi-document';
import { canonical } from './canonical.ts';
import type { Change } from './change.ts';
import type { Described } from './described.ts';
import type { Direction, Finding, Pair, Spot } from './finding.ts';
import { isScalar } from './view.ts';

/** A difference, before places are looked up. */
export type Difference = Omit<Finding, 'direction'> & { readonly direction: Change['direction'] };

/** Takes what one operation, or none, was found to have changed. */
export interface Recorder {
  add(operation: string | undefined, difference: Difference): void;
  addPair(operation: string | undefined, pair: Pair): void;
}

/** What comparing two operations needs. */
export interface Context {
  readonly before: Described;
  readonly after: Described;
  /** In a callback or webhook the service sends what it receives elsewhere. */
  readonly turned: boolean;
  report(rule: string, base: Spot | undefined, revision: Spot | undefined, was?: string, is?: string): void;
  schemas(
    base: readonly (Json | undefined)[],
    revision: readonly (Json | undefined)[],
    direction: Direction,
    mediaType?: string,
  ): void;
}

/** @param keys - the way from the node to what is meant, as far as it exists */
export function spot(node: object | undefined, ...keys: string[]): Spot {
  return { node, keys };
}

type Written = readonly [described: Described, node: JsonObject, serialization: string];

/** Whether values are written alike: `explode` says nothing of a value that is neither an array nor an object. */
export function sameWriting([before, a, was]: Written, [after, b, is]: Written): boolean {
  const withoutExplode = (serialization: string) =>
    canonical({ ...(JSON.parse(serialization) as JsonObject), explode: null });
  return (
    was === is ||
    (withoutExplode(was) === withoutExplode(is) && isScalar(before, a.schema) && isScalar(after, b.schema))
  );
}

/** The schema of a parameter or header, wherever it stands. */
export function schemaOf({ schema, content }: JsonObject): Json | undefined {
  if (schema !== undefined) return schema;
  const [media] = Object.values(isObject(content) ? content : {});
  return isObject(media) ? media.schema : undefined;
}
