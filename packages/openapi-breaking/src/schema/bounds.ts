import type { Branch } from './branches.ts';

export interface Bound {
  /** Larger is stricter. */
  strictness: number;
  exclusive: boolean;
  text: string;
}

/**
 * The strictest bound. In 3.0 `exclusiveMinimum: true` says that `minimum` is excluded; later it is a number itself.
 */
export function bound({ parts, integer }: Branch, keyword: 'minimum' | 'maximum'): Bound {
  const exclusiveKeyword = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const sign = keyword === 'minimum' ? 1 : -1;
  const bounds = parts.flatMap((part) => {
    const { [keyword]: inclusive, [exclusiveKeyword]: exclusive } = part;
    return [
      ...(isNumber(inclusive) ? [{ value: Number(inclusive), exclusive: exclusive === true }] : []),
      ...(isNumber(exclusive) ? [{ value: Number(exclusive), exclusive: true }] : []),
    ];
  });
  const whole = bounds.map((one) => (integer ? toInclusive(one, sign) : one));
  const all = whole.map(({ value, exclusive }) => ({
    strictness: value * sign,
    exclusive,
    text: exclusive ? `${sign > 0 ? '>' : '<'} ${value}` : String(value),
  }));
  return all.reduce((a, b) => (isAfter(b, a) ? b : a), { strictness: -Infinity, exclusive: false, text: '' });
}

function toInclusive({ value, exclusive }: { value: number; exclusive: boolean }, sign: number) {
  const nearest = sign > 0 ? Math.ceil(value) : Math.floor(value);
  return { value: exclusive && nearest === value ? value + sign : nearest, exclusive: false };
}

/** Whether a bound is stricter than another. */
export function isAfter(a: Bound, b: Bound): boolean {
  return a.strictness > b.strictness || (a.strictness === b.strictness && a.exclusive && !b.exclusive);
}

/** The strictest of the values that a keyword has as a floor, such as `minLength`. */
export function least(branch: Branch, keyword: string): number {
  return Math.max(0, ...numbers(branch, keyword));
}

/** The strictest of the values that a keyword has as a ceiling, such as `maxLength`. */
export function most(branch: Branch, keyword: string): number {
  return Math.min(Infinity, ...numbers(branch, keyword));
}

export function numbers({ parts }: Branch, keyword: string): number[] {
  return parts.flatMap((part) => (isNumber(part[keyword]) ? [Number(part[keyword])] : []));
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}
