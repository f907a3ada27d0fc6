/** Keywords of numbers. */
import { type Bound, bound, isStricterBound } from '../bounds.ts';
import type { Branch } from '../branch.ts';
import { isMultipleOf, isNumber } from '../fits.ts';
import { compareFormats } from './format-keyword.ts';
import { type KeywordComparison, toChange } from './keyword-change.ts';

function compareLimit(keyword: 'minimum' | 'maximum'): KeywordComparison {
  return ({ base, revision }) => {
    const [a, b]: [Bound, Bound] = [bound(base, keyword), bound(revision, keyword)];
    const [narrowed, widened] = [isStricterBound(b, a), isStricterBound(a, b)];
    return [toChange({ keyword, field: keyword, narrowed, widened, before: a.text, after: b.text })];
  };
}

/** Compares `integer` with `number`. */
const compareInteger: KeywordComparison = ({ base, revision }) => {
  if (base.integer === revision.integer) return [];
  const [before, after] = [base, revision].map(({ integer }) => (integer ? 'integer' : 'number'));
  return [
    toChange({ keyword: 'type', field: 'type', narrowed: revision.integer, widened: base.integer, before, after }),
  ];
};

const compareDivisors: KeywordComparison = ({ base, revision }) => {
  const divisorsOf = ({ parts, integer }: Branch) =>
    parts.flatMap(({ multipleOf }) => (isNumber(multipleOf) && !(integer && multipleOf === 1) ? [multipleOf] : []));
  const [a, b] = [divisorsOf(base), divisorsOf(revision)];
  const adds = (all: Divisors, by: Divisors) =>
    all.some((one) => ![...by, ...commonMultiple(by)].some((other) => isMultipleOf(other, one)));
  return [
    toChange({
      keyword: 'multiple-of',
      field: 'multipleOf',
      narrowed: adds(b, a),
      widened: adds(a, b),
      before: a.join(),
      after: b.join(),
    }),
  ];
};

type Divisors = readonly (number | bigint)[];

/** The least common multiple of integers; empty for other numbers. */
function commonMultiple(divisors: Divisors): bigint[] {
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  if (divisors.length < 2 || !divisors.every((one) => (typeof one === 'bigint' || Number.isInteger(one)) && one > 0))
    return [];
  return [divisors.map(BigInt).reduce((a, b) => (a / divisor(a, b)) * b)];
}

export const numberKeywords: readonly KeywordComparison[] = [
  compareInteger,
  compareLimit('minimum'),
  compareLimit('maximum'),
  compareDivisors,
  compareFormats,
];
