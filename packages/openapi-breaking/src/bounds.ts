import type { View } from './view.ts';

export interface Bound {
  /** Larger is stricter. */
  strictness: number;
  exclusive: boolean;
  text: string;
}

/** The strictest bound. In 3.0 `exclusiveMinimum: true` says that `minimum` is excluded; later it is a number itself. */
export function bound({ parts, integer }: View, keyword: 'minimum' | 'maximum'): Bound {
  const exclusiveKeyword = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const sign = keyword === 'minimum' ? 1 : -1;
  const bounds = parts.flatMap((part) => {
    const { [keyword]: inclusive, [exclusiveKeyword]: exclusive } = part;
    return [
      ...(typeof inclusive === 'number' ? [{ value: inclusive, exclusive: exclusive === true }] : []),
      ...(typeof exclusive === 'number' ? [{ value: exclusive, exclusive: true }] : []),
    ];
  });
  const whole = bounds.map((one) => (integer ? toInclusive(one, sign) : one));
  const all = whole.map(({ value, exclusive }) => ({
    strictness: value * sign,
    exclusive,
    text: `${exclusive ? (sign > 0 ? '> ' : '< ') : ''}${value}`,
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
export function least(view: View, keyword: string): number {
  return Math.max(0, ...numbers(view, keyword));
}

/** The strictest of the values that a keyword has as a ceiling, such as `maxLength`. */
export function most(view: View, keyword: string): number {
  return Math.min(Infinity, ...numbers(view, keyword));
}

export function numbers({ parts }: View, keyword: string): number[] {
  return parts.flatMap((part) => (typeof part[keyword] === 'number' ? [part[keyword]] : []));
}
