/** One visit of a schema for a value: what the validators of scalars, arrays and objects take and add to. */
import type { Json, JsonObject } from 'openapi-document';
import type { Schema } from '../schema/branch.ts';
import { isNumber } from '../schema/fits.ts';

/** A schema cannot be followed, so nothing is known about a value. */
export class Undecided extends Error {}

/** How much has been done, in visits of a schema: what a limit is set on, because time is another one every time. */
export interface Work {
  visits: number;
}

/** Properties by name and items by number that keywords have looked at: the others are unevaluated. */
export type Evaluated = Set<string | number>;

export interface Visit {
  readonly schema: Schema;
  readonly value: Json;
  /** Keywords that refuse the value, filled on the way. */
  readonly failed: string[];
  readonly evaluated: Evaluated;
  readonly depth: number;
  /** Discriminators that were followed for this value. */
  readonly followed?: ReadonlySet<JsonObject>;
}

/** A visit of a schema that is an object. */
export interface ObjectVisit extends Visit {
  readonly schema: JsonObject;
}

/** What validating the inside of a value needs of the validator. */
export interface Visitor {
  visit(visit: Visit): void;
  /** @returns whether a value inside this one fits a schema */
  fits(schema: Schema, value: Json): boolean;
  /** @returns whether a property is not sent in this direction */
  isHidden(schema: Schema): boolean;
}

export function isBelow(value: number | bigint, limit: unknown): boolean {
  return isNumber(limit) && value < limit;
}

export function isAbove(value: number | bigint, limit: unknown): boolean {
  return isNumber(limit) && value > limit;
}
