/** A branch: what is left of a schema once its alternatives are chosen and its types told apart. */
import type { Json, JsonObject } from 'openapi-document';

/** The types of JSON; an integer is a number that is whole. */
export const types = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type Type = (typeof types)[number];

/** A schema as JSON Schema has it: an object, or a boolean. */
export type Schema = Json | undefined;

/** The values of one type that a schema allows through one choice of its alternatives: every part must hold. */
export interface Branch {
  readonly type: Type;
  /** Whole numbers only. */
  readonly integer: boolean;
  /** The allowed values as canonical JSON, where they are listed. */
  readonly values: readonly string[] | null;
  /** Schema objects without their references, `allOf` and alternatives. */
  readonly parts: readonly JsonObject[];
  /** Keys of the components on the way, for recognizing an alternative. */
  readonly names: readonly string[];
  /** Whether the specification leaves open that these values are allowed: null beside an `enum` of 3.0 without it. */
  readonly isDoubtful?: boolean;
}

/**
 * Thrown where a schema has more alternatives than can be told apart, or keywords that only a running validator can
 * follow.
 */
export class Incomparable extends Error {}

/** Whether the keywords of a schema can distinguish values of this type only by listing them. */
export function isScalar({ type }: Branch): boolean {
  return type !== 'object' && type !== 'array';
}

/** @returns the type of a value, a number whether it is whole or not */
export function typeOf(value: Json): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'bigint' ? 'number' : (typeof value as Type);
}

/** A value from its canonical text; whole numbers of any size keep their digits. */
export function parseValue(text: string): Json {
  return /^-?\d{16,}$/.test(text) ? (BigInt(text) as unknown as Json) : (JSON.parse(text) as Json);
}
