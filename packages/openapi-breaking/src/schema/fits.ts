/** Validity of a single value for keywords of numbers and strings. */
import { canonicalJson, isObject, type Json, type JsonObject } from 'openapi-document';
import { testPattern } from 'openapi-document/node';

/** Whether a listed value satisfies the keywords for strings and numbers of all parts. */
export function fits(value: Json, parts: readonly JsonObject[]): boolean {
  return parts.every((part) => fitsType(value, part) && !isExcluded(value, part));
}

function fitsType(value: Json, part: JsonObject): boolean {
  if (typeof value === 'string') return fitsText(value, part);
  return (typeof value !== 'number' && typeof value !== 'bigint') || fitsNumber(value, part);
}

function fitsText(value: string, { minLength = 0, maxLength = Infinity, pattern }: JsonObject): boolean {
  const { length } = [...value];
  return (
    length >= Number(minLength) &&
    length <= Number(maxLength) &&
    (typeof pattern !== 'string' || matches(pattern, value))
  );
}

function fitsNumber(value: number | bigint, part: JsonObject): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = part;
  const above = !isNumber(minimum) || value > minimum || (value === minimum && exclusiveMinimum !== true);
  const below = !isNumber(maximum) || value < maximum || (value === maximum && exclusiveMaximum !== true);
  const within =
    (!isNumber(exclusiveMinimum) || value > exclusiveMinimum) &&
    (!isNumber(exclusiveMaximum) || value < exclusiveMaximum);
  return above && below && within && (!isNumber(multipleOf) || isMultipleOf(value, multipleOf));
}

/** Whether a number is a multiple of another; exact for integers beyond doubles. */
export function isMultipleOf(value: number | bigint, divisor: number | bigint): boolean {
  if (divisor <= 0) return true;
  const isExact = typeof value === 'bigint' || typeof divisor === 'bigint';
  if (isExact && [value, divisor].every((one) => typeof one === 'bigint' || Number.isInteger(one)))
    return BigInt(value) % BigInt(divisor) === 0n;
  const parts = Number(value) / Number(divisor);
  return Math.abs(parts - Math.round(parts)) < 1e-9;
}

/** Whether a value is a number; integers beyond doubles are `bigint`. */
export function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function isExcluded(value: Json, { not }: JsonObject): boolean {
  if (!isObject(not) || Object.keys(not).length !== 1) return false;
  return (listedIn(not) ?? []).some((one) => canonicalJson(one) === canonicalJson(value));
}

/** The values that a schema lists by `enum` or `const`; `undefined` if it lists none. */
export function listedIn(schema: JsonObject): readonly Json[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

/**
 * Whether a string matches a pattern; every string matches an invalid pattern.
 *
 * @throws {SlowPatternError} when it takes too long
 */
export function matches(pattern: string, text: string): boolean {
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, 'u');
  } catch {
    return true;
  }
  return testPattern(expression, text);
}
