/** The keyword `format`: formats of numbers are compared as ranges, others as a set. */
import type { Branch } from '../branch.ts';
import { type KeywordComparison, asText, compareSet, toChange } from './keyword-change.ts';

/** The range of a format, comparable to others of its kind; for floats only the order of widths is meaningful. */
interface Width {
  readonly name: string;
  readonly kind: 'integer' | 'float' | undefined;
  readonly low: number;
  readonly high: number;
}

const integerWidths = [8, 16, 32, 64].flatMap((bits): Width[] => [
  { name: `int${bits}`, kind: 'integer', low: -(2 ** (bits - 1)), high: 2 ** (bits - 1) - 1 },
  { name: `uint${bits}`, kind: 'integer', low: 0, high: 2 ** bits - 1 },
]);
const floatWidths: Width[] = [
  { name: 'float', kind: 'float', low: -1, high: 1 },
  { name: 'double', kind: 'float', low: -2, high: 2 },
];
const any: Width = { name: '', kind: undefined, low: -Infinity, high: Infinity };

/** Formats of numbers by name. @see https://spec.openapis.org/registry/format/ */
const numberFormats: ReadonlyMap<string, Width> = new Map(
  [...integerWidths, ...floatWidths].map((width) => [width.name, width]),
);

/** Compares `format`, also of strings that hold numbers. */
export const compareFormats: KeywordComparison = (pair) => [
  ...compareNumberFormats(pair),
  ...compareOtherFormats(pair),
];

const compareNumberFormats: KeywordComparison = ({ base, revision }) => {
  const [a, b] = [narrowest(base), narrowest(revision)];
  const otherKind = a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind;
  return [
    toChange({
      keyword: 'format',
      field: 'format',
      narrowed: a.name !== b.name && (otherKind || b.low > a.low || b.high < a.high),
      widened: a.name !== b.name && (otherKind || b.low < a.low || b.high > a.high),
      before: a.name,
      after: b.name,
    }),
  ];
};

function narrowest({ parts }: Branch): Width {
  const known = parts.flatMap(({ format }) => numberFormats.get(String(format)) ?? []);
  return known.toSorted((a, b) => a.high - a.low - (b.high - b.low))[0] ?? any;
}

/**
 * `byte` and `binary` are compared as the encoding and media type that replace them in 3.1; `password` is a hint for
 * user interfaces.
 *
 * @see https://spec.openapis.org/registry/format/password
 */
const comparedElsewhere = new Set(['byte', 'binary', 'password']);
const compareOtherFormats = compareSet('format', 'format', ({ parts }) => {
  const formats = parts.flatMap(({ format }) => (format === undefined ? [] : [asText(format)]));
  return new Set(formats.filter((format) => !numberFormats.has(format) && !comparedElsewhere.has(format)));
});
