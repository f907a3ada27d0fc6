/** Keywords of numbers and strings, and `enum`, `const` and `format` of every type. */
import { canonicalJson, type Json, type JsonObject } from 'openapi-document';
import { typeOf } from '../schema/branch.ts';
import { isMultipleOf, isNumber, matches } from '../schema/fits.ts';
import { hasContent, hasFormat } from './formats.ts';
import { isAbove, isBelow, type ObjectVisit } from './visit.ts';

/** Whether a value has one of the types that a schema lists. */
export function hasType(type: Json, value: Json): boolean {
  const kind = typeOf(value);
  const isWhole = kind === 'number' && Number.isInteger(Number(value));
  return (Array.isArray(type) ? type : [type]).some((one) => one === kind || (one === 'integer' && isWhole));
}

/** Adds the keywords that a value fails, except its type and its inner values. */
export function validateScalar({ schema, value, failed }: ObjectVisit): void {
  const text = () => canonicalJson(value);
  if (Array.isArray(schema.enum) && !schema.enum.some((one) => canonicalJson(one) === text())) failed.push('enum');
  if ('const' in schema && canonicalJson(schema.const) !== text()) failed.push('const');
  if (typeof value === 'number' || typeof value === 'bigint') validateNumber(schema, value, failed);
  if (typeof value === 'string') validateText(schema, value, failed);
  if (schema.format !== undefined && !hasFormat(value, schema.format)) failed.push('format');
}

function validateNumber(schema: JsonObject, value: number | bigint, failed: string[]): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const isLow = isBelow(value, minimum) || (exclusiveMinimum === true && value === minimum);
  const isHigh = isAbove(value, maximum) || (exclusiveMaximum === true && value === maximum);
  if (isLow || (isNumber(exclusiveMinimum) && value <= exclusiveMinimum)) failed.push('minimum');
  if (isHigh || (isNumber(exclusiveMaximum) && value >= exclusiveMaximum)) failed.push('maximum');
  if (isNumber(multipleOf) && !isMultipleOf(value, multipleOf)) failed.push('multipleOf');
}

function validateText(schema: JsonObject, text: string, failed: string[]): void {
  const { minLength, maxLength, pattern } = schema;
  const { length } = minLength === undefined && maxLength === undefined ? [] : [...text];
  if (isBelow(length, minLength)) failed.push('minLength');
  if (isAbove(length, maxLength)) failed.push('maxLength');
  if (typeof pattern === 'string' && !matches(pattern, text)) failed.push('pattern');
  if (!hasContent(text, schema)) failed.push('content');
}
