/** Formats and encodings of values: tests and examples. */
import type { Json, JsonObject } from 'openapi-document';

/** A format of strings: examples and a test. */
interface TextFormat {
  readonly examples: readonly string[];
  readonly has: (text: string) => boolean;
}

function byPattern(pattern: RegExp, ...examples: string[]): TextFormat {
  return { examples, has: (text) => pattern.test(text) };
}

const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i;
const dateTime = new RegExp(`${date.source.slice(0, -1)}[t ]${time.source.slice(1)}`, 'i');
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Formats of strings that are validated. @see https://spec.openapis.org/registry/format/ */
const textFormats: ReadonlyMap<unknown, TextFormat> = new Map<unknown, TextFormat>([
  ['date', byPattern(date, '2024-01-31', '1999-12-01')],
  ['time', byPattern(time, '10:20:30Z', '23:59:59+08:00')],
  ['date-time', byPattern(dateTime, '2024-01-31T10:20:30Z', '1999-12-01T00:00:00+08:00')],
  ['uuid', byPattern(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, '3f2504e0-4f89-41d3-9a0c-0305e82c3301')],
  ['email', byPattern(/^[\w.+-]+@[\w-]+(\.[\w-]+)*$/, 'a@example.com', 'b.c@example.org')],
  ['hostname', byPattern(/^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i, 'example.com')],
  ['ipv4', byPattern(/^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$/, '192.0.2.1', '10.0.0.1')],
  ['ipv6', byPattern(/^[\da-f:]*:[\da-f:.]*$/i, '2001:db8::1')],
  ['uri', { examples: ['https://example.com/a'], has: (text) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text) }],
  ['regex', { examples: ['^a$'], has: isRegex }],
  ['byte', byPattern(base64, 'YQ==', 'YWFh')],
]);

function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}

const integerRanges = [8, 16, 32, 64].flatMap((bits): [string, [bigint, bigint]][] => [
  [`int${bits}`, [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n]],
  [`uint${bits}`, [0n, 2n ** BigInt(bits) - 1n]],
]);
const ranges: ReadonlyMap<unknown, [bigint, bigint]> = new Map<unknown, [bigint, bigint]>(integerRanges);

/** Whether a value has a format; every value has an unknown one. */
export function hasFormat(value: Json | bigint, format: Json | undefined): boolean {
  const range = ranges.get(format);
  if (typeof value === 'string') {
    if (range) return /^-?\d+$/.test(value) && BigInt(value) >= range[0] && BigInt(value) <= range[1];
    return textFormats.get(format)?.has(value) ?? true;
  }
  if (typeof value !== 'number' && typeof value !== 'bigint') return true;
  if (range) return Number.isInteger(Number(value)) && value >= range[0] && value <= range[1];
  return format !== 'float' || Math.abs(Number(value)) <= 3.4028235e38;
}

/** Example strings of a format. */
export function textsOfFormat(format: Json | undefined): readonly string[] {
  const range = ranges.get(format);
  return range ? range.flatMap((end) => [String(end), '1']) : (textFormats.get(format)?.examples ?? []);
}

/** Numbers at the limits of a format, and beyond. */
export function numbersOfFormat(format: Json | undefined): number[] {
  if (format === 'float') return [1e38, 1e300];
  const [low, high] = (ranges.get(format) ?? []).map(Number);
  return low === undefined || high === undefined ? [] : [low, low - (low ? Math.abs(low) : 1), high, high * 4];
}

/** Whether a string satisfies `contentEncoding` and `contentMediaType`, as far as they are `base64` and JSON. */
export function hasContent(text: string, { contentEncoding, contentMediaType }: JsonObject): boolean {
  const isEncoded = contentEncoding === 'base64';
  if (isEncoded && !base64.test(text)) return false;
  return contentMediaType !== 'application/json' || isEncoded || parsed(text) !== undefined;
}

/** The value of JSON in a string; `undefined` if it is not valid. */
export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
