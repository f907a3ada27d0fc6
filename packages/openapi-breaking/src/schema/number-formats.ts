import type { Branch } from './branches.ts';

/** The range of a format, to compare ranges of one kind; the ends of floats only say which is wider. */
interface Width {
  readonly name: string;
  readonly kind: 'integer' | 'float' | undefined;
  readonly low: number;
  readonly high: number;
}

const wholes = [8, 16, 32, 64].flatMap((bits): Width[] => [
  { name: `int${bits}`, kind: 'integer', low: -(2 ** (bits - 1)), high: 2 ** (bits - 1) - 1 },
  { name: `uint${bits}`, kind: 'integer', low: 0, high: 2 ** bits - 1 },
]);
const floats: Width[] = [
  { name: 'float', kind: 'float', low: -1, high: 1 },
  { name: 'double', kind: 'float', low: -2, high: 2 },
];
const any: Width = { name: '', kind: undefined, low: -Infinity, high: Infinity };

/** Formats whose values are known, by name. @see https://spec.openapis.org/registry/format/ */
const numberFormats: ReadonlyMap<string, Width> = new Map([...wholes, ...floats].map((width) => [width.name, width]));

export function isNumberFormat(format: unknown): boolean {
  return numberFormats.has(String(format));
}

/** How the formats of numbers, or of texts that hold numbers, changed. */
export function compareNumberFormats(
  base: Branch,
  revision: Branch,
): { narrowed: boolean; widened: boolean; before: string; after: string } {
  const [a, b] = [narrowest(base), narrowest(revision)];
  const otherKind = a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind;
  return {
    narrowed: a.name !== b.name && (otherKind || b.low > a.low || b.high < a.high),
    widened: a.name !== b.name && (otherKind || b.low < a.low || b.high > a.high),
    before: a.name,
    after: b.name,
  };
}

function narrowest({ parts }: Branch): Width {
  const known = parts.flatMap(({ format }) => numberFormats.get(String(format)) ?? []);
  return known.toSorted((a, b) => a.high - a.low - (b.high - b.low))[0] ?? any;
}
