/** A branch of a schema: one type and one choice of its alternatives. */
import type { Json, JsonObject } from 'openapi-document';

/** The types of JSON; integers are numbers. */
export const types = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
/** A type of JSON. */
export type Type = (typeof types)[number];

/** A schema: an object, a boolean, or none. */
export type Schema = Json | undefined;

/** The values of one type that a schema allows through one choice of its alternatives: every part must hold. */
export interface Branch {
  readonly type: Type;
  /** Whether only integers are allowed. */
  readonly integer: boolean;
  /** The allowed values as canonical JSON; `null` if they are not listed. */
  readonly values: readonly string[] | null;
  /** Schema objects without their references, `allOf` and alternatives. */
  readonly parts: readonly JsonObject[];
  /** Keys of the referenced components, to match alternatives by name. */
  readonly names: readonly string[];
  /** Whether the specification does not define if null is allowed: `nullable` beside an `enum` without null in 3.0. */
  readonly isDoubtful?: boolean;
}

/**
 * A schema cannot be expanded: it has too many alternatives, or references that only a validator can follow at run
 * time.
 */
export class Incomparable extends Error {}

/** Whether the values of a branch are neither objects nor arrays. */
export function isScalar({ type }: Branch): boolean {
  return type !== 'object' && type !== 'array';
}

/** @returns the type of a value; integers are numbers */
export function typeOf(value: Json): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'bigint' ? 'number' : (typeof value as Type);
}

/** A value from its canonical text; integers of any size keep their digits. */
export function parseValue(text: string): Json {
  return /^-?\d{16,}$/.test(text) ? (BigInt(text) as unknown as Json) : (JSON.parse(text) as Json);
}
