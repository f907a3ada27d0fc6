/** Sample numbers and strings. */
import type { Json, JsonObject } from 'openapi-document';
import { isNumber } from '../schema/fits.ts';
import { numbersOfFormat, textsOfFormat } from '../validation/formats.ts';
import { textsOfPattern } from './patterns.ts';

/** Numbers at and near the limits of schemas. */
export function numbersNear(parts: readonly JsonObject[]): Json[] {
  const limits = parts.flatMap(({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }) =>
    [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf].filter((one) => isNumber(one)),
  );
  const near = limits.flatMap((limit) => {
    const value = Number(limit);
    const exact = typeof limit === 'bigint' ? [limit - 1n, limit + 1n] : [];
    return [limit, value + 1, value - 1, value + 0.5, value - 0.5, value * 2, value * 3, ...exact];
  });
  const divisors = parts.flatMap(({ multipleOf }) => (typeof multipleOf === 'number' ? [multipleOf] : []));
  const common = divisors.reduce((product, one) => product * one, 1);
  const multiples = near.filter((one) => isNumber(one)).map((one) => Math.ceil(Number(one) / common) * common);
  const formats = parts.flatMap(({ format }) => numbersOfFormat(format));
  return [1, 0, 2, -1, 0.5, ...near, ...(divisors.length > 0 ? multiples : []), ...formats, 1000000] as Json[];
}

/** Strings at and near the limits of schemas. */
export function textsNear(parts: readonly JsonObject[]): Json[] {
  const limits = parts.flatMap(({ minLength, maxLength }) => [minLength, maxLength].filter((one) => isNumber(one)));
  const lengths = [...new Set(limits.map(Number).flatMap((limit) => [limit, limit + 1, limit - 1]))].filter(
    (length) => length >= 0 && length <= longestSample,
  );
  const patterns = parts.flatMap(({ pattern }) =>
    typeof pattern === 'string' ? textsOfPattern(pattern, lengths) : [],
  );
  const formats = parts.flatMap(({ format }) => textsOfFormat(format));
  const encoded = parts.some(({ contentEncoding }) => contentEncoding !== undefined) ? ['YQ==', 'eyJhIjoxfQ=='] : [];
  return ['a', ...patterns, ...formats, ...encoded, ...lengths.map((length) => 'a'.repeat(length)), ...usualTexts];
}

const longestSample = 4096;
const usualTexts = ['', '1', 'A', 'b', 'ab', 'abc', 'a b', 'é', 'https://example.com/'];
