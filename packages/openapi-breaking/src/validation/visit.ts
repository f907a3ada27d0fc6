/** One visit of a schema with a value, shared by the validation of scalars, arrays and objects. */
import type { Json, JsonObject } from 'openapi-document';
import type { Schema } from '../schema/branch.ts';
import { isNumber } from '../schema/fits.ts';

/** A schema cannot be evaluated, so the validity of a value is unknown. */
export class Undecided extends Error {}

/** The number of visited schemas, for limits that do not depend on the speed of the machine. */
export interface Work {
  visits: number;
}

/** Names of properties and indexes of items that keywords have evaluated. */
export type Evaluated = Set<string | number>;

/** A schema and a value to validate against it. */
export interface Visit {
  readonly schema: Schema;
  readonly value: Json;
  /** Keywords that the value fails, filled by the visit. */
  readonly failed: string[];
  readonly evaluated: Evaluated;
  readonly depth: number;
  /** Schemas whose discriminator was followed for this value. */
  readonly followed?: ReadonlySet<JsonObject>;
}

/** A visit of a schema that is an object. */
export interface ObjectVisit extends Visit {
  readonly schema: JsonObject;
}

/** Validation of inner values. */
export interface Visitor {
  visit(visit: Visit): void;
  /** @returns whether an inner value matches a schema */
  fits(schema: Schema, value: Json): boolean;
  /** @returns whether a property does not occur in this direction */
  isHidden(schema: Schema): boolean;
}

/** Whether a number is below a limit, if there is one. */
export function isBelow(value: number | bigint, limit: unknown): boolean {
  return isNumber(limit) && value < limit;
}

/** Whether a number is above a limit, if there is one. */
export function isAbove(value: number | bigint, limit: unknown): boolean {
  return isNumber(limit) && value > limit;
}
