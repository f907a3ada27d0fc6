/** Lower and upper bounds of a branch. */
import type { Branch } from './branch.ts';
import { isNumber } from './fits.ts';

/** A lower or upper bound of numbers; integers beyond doubles are kept exactly. */
export interface Bound {
  readonly value: number | bigint;
  readonly exclusive: boolean;
  readonly isFloor: boolean;
  /** Empty if there is no bound. */
  readonly text: string;
}

/**
 * The strictest bound. In 3.0 `exclusiveMinimum: true` excludes `minimum`; later it is a bound itself.
 */
export function bound({ parts, integer }: Branch, keyword: 'minimum' | 'maximum'): Bound {
  const exclusiveKeyword = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const isFloor = keyword === 'minimum';
  const bounds = parts.flatMap((part) => {
    const { [keyword]: inclusive, [exclusiveKeyword]: exclusive } = part;
    return [
      ...(isNumber(inclusive) ? [{ value: inclusive, exclusive: exclusive === true }] : []),
      ...(isNumber(exclusive) ? [{ value: exclusive, exclusive: true }] : []),
    ];
  });
  const none: Bound = { value: isFloor ? -Infinity : Infinity, exclusive: false, isFloor, text: '' };
  return bounds
    .map((one) => (integer ? toInclusive(one, isFloor) : one))
    .map(({ value, exclusive }): Bound => {
      const text = exclusive ? `${isFloor ? '>' : '<'} ${value}` : String(value);
      return { value, exclusive, isFloor, text };
    })
    .reduce((a, b) => (isStricterBound(b, a) ? b : a), none);
}

type Plain = Pick<Bound, 'value' | 'exclusive'>;

function toInclusive({ value, exclusive }: Plain, isFloor: boolean): Plain {
  if (typeof value === 'bigint') return { value: exclusive ? value + (isFloor ? 1n : -1n) : value, exclusive: false };
  const nearest = isFloor ? Math.ceil(value) : Math.floor(value);
  return { value: exclusive && nearest === value ? value + (isFloor ? 1 : -1) : nearest, exclusive: false };
}

/** Whether a bound is stricter than another of its kind. */
export function isStricterBound(a: Bound, b: Bound): boolean {
  const isBeyond = a.isFloor ? a.value > b.value : a.value < b.value;
  return isBeyond || (!(a.value > b.value) && !(a.value < b.value) && a.exclusive && !b.exclusive);
}

/** The largest value of a keyword that is a lower bound, such as `minLength`. */
export function least(branch: Branch, keyword: string): number {
  return Math.max(0, ...numbers(branch, keyword));
}

/** The smallest value of a keyword that is an upper bound, such as `maxLength`. */
export function most(branch: Branch, keyword: string): number {
  return Math.min(Infinity, ...numbers(branch, keyword));
}

/** All values of a keyword in a branch. */
export function numbers({ parts }: Branch, keyword: string): number[] {
  return parts.flatMap((part) => (isNumber(part[keyword]) ? [Number(part[keyword])] : []));
}
