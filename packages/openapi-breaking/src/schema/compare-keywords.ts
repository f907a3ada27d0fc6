import { canonicalJson, type Json } from 'openapi-document';
import type { Keyword, SetChange } from '../rules/table.ts';
import { type Bound, bound, isStricter as isStricterBound, least, most } from './bounds.ts';
import { type Branch, parseValue, type Type } from './branches.ts';
import {
  conditionsOf,
  containedIn,
  dependenciesOf,
  excludedBy,
  isStricterCondition,
  pairContained,
} from './conditions.ts';
import { mostItems, requiredOf } from './fields.ts';
import { fits, isMultipleOf, isNumber } from './fits.ts';
import type { Normalize, NormalizeIn } from './normalized.ts';
import { compareNumberFormats, isNumberFormat } from './number-formats.ts';

/** A keyword, or several that mean one thing, whose set of allowed values changed. */
export interface KeywordChange {
  readonly keyword: Keyword;
  readonly change: SetChange;
  /** The field of the schema to point at. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

interface Sides {
  readonly base: Branch;
  readonly revision: Branch;
  readonly normalizeIn: NormalizeIn;
}

/** What one keyword comes to, or several where a change goes two ways. */
type Comparison = (sides: Sides) => (KeywordChange | undefined)[];

interface Compared {
  readonly keyword: Keyword;
  readonly field: string;
  readonly narrowed: boolean;
  readonly widened: boolean;
  readonly before: unknown;
  readonly after: unknown;
}

function toChange({ keyword, field, narrowed, widened, before, after }: Compared): KeywordChange | undefined {
  if (!narrowed && !widened) return undefined;
  const oneWay = narrowed ? 'narrowed' : 'widened';
  return { keyword, field, change: narrowed && widened ? 'changed' : oneWay, before: show(before), after: show(after) };
}

/** Compares what the keywords of two branches of one type say by themselves, without the schemas inside them. */
export function compareKeywords(base: Branch, revision: Branch, normalizeIn: NormalizeIn): KeywordChange[] {
  const sides: Sides = { base, revision, normalizeIn };
  const listed = compareValues(sides);
  const isListed = base.values !== null || revision.values !== null;
  if (isListed && base.type !== 'array' && base.type !== 'object') return listed;
  const comparisons = [compareInteger, ...comparisonsOf[base.type], compareNot, compareConditions];
  return [...listed, ...comparisons.flatMap((one) => one(sides)).filter((change) => change !== undefined)];
}

function compareValues({ base, revision }: Sides): KeywordChange[] {
  const [a, b] = [listOf(base), listOf(revision)];
  if (!base.values && !revision.values) return [];
  const allows = ({ values, parts, integer }: Branch, text: string) => {
    if (values) return values.includes(text);
    const value = parseValue(text);
    return fits(value, parts) && (!integer || Number.isInteger(Number(value)));
  };
  const gone = a?.filter((value) => !allows(revision, value)) ?? [];
  const fresh = b?.filter((value) => !allows(base, value)) ?? [];
  const rest = (other: readonly string[] | null | undefined) => other?.join(', ') ?? '';
  const common = { keyword: 'enum', field: 'enum' } as const;
  return [
    {
      ...common,
      narrowed: !a || gone.length > 0,
      widened: false,
      before: a ? gone.join(', ') : 'any',
      after: a ? '' : rest(b),
    },
    {
      ...common,
      narrowed: false,
      widened: !b || fresh.length > 0,
      before: b ? '' : rest(a),
      after: b ? fresh.join(', ') : 'any',
    },
  ].flatMap((one) => toChange(one) ?? []);
}

/** So many whole numbers between two limits are taken one by one. */
const mostListed = 1000;

/** The values of a branch, where they are listed or few. */
function listOf(branch: Branch): readonly string[] | null {
  if (branch.values || !branch.integer) return branch.values;
  const [low, high] = [bound(branch, 'minimum'), bound(branch, 'maximum')].map(({ value }) => value);
  if (typeof low !== 'number' || typeof high !== 'number' || !(high - low < mostListed)) return null;
  const all = Array.from({ length: Math.max(0, high - low + 1) }, (_, at) => low + at);
  return all.filter((value) => fits(value, branch.parts)).map(String);
}

function floor(keyword: Keyword, field: string): Comparison {
  return ({ base, revision }) => {
    const [a, b] = [least(base, field), least(revision, field)];
    return [toChange({ keyword, field, narrowed: b > a, widened: b < a, before: a, after: b })];
  };
}

function ceiling(keyword: Keyword, field: string): Comparison {
  return ({ base, revision }) => {
    const [a, b] = [most(base, field), most(revision, field)];
    return [toChange({ keyword, field, narrowed: b < a, widened: b > a, before: a, after: b })];
  };
}

function limit(keyword: 'minimum' | 'maximum'): Comparison {
  return ({ base, revision }) => {
    const [a, b]: [Bound, Bound] = [bound(base, keyword), bound(revision, keyword)];
    const [narrowed, widened] = [isStricterBound(b, a), isStricterBound(a, b)];
    return [toChange({ keyword, field: keyword, narrowed, widened, before: a.text, after: b.text })];
  };
}

/** Each member of a set forbids something. */
function set(keyword: Keyword, field: string, read: (branch: Branch, normalize: Normalize) => Set<string>): Comparison {
  return ({ base, revision, normalizeIn }) => {
    const [a, b] = [read(base, normalizeIn.base), read(revision, normalizeIn.revision)];
    const narrowed = [...b].some((one) => !a.has(one));
    const widened = [...a].some((one) => !b.has(one));
    return [toChange({ keyword, field, narrowed, widened, before: [...a].join(', '), after: [...b].join(', ') })];
  };
}

const compareInteger: Comparison = ({ base, revision }) => {
  if (base.integer === revision.integer) return [];
  const [before, after] = [base, revision].map(({ integer }) => (integer ? 'integer' : 'number'));
  return [
    toChange({ keyword: 'type', field: 'type', narrowed: revision.integer, widened: base.integer, before, after }),
  ];
};

const compareDivisors: Comparison = ({ base, revision }) => {
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

/** The least common multiple of whole numbers; of others there is none. */
function commonMultiple(divisors: Divisors): bigint[] {
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
  if (divisors.length < 2 || !divisors.every((one) => (typeof one === 'bigint' || Number.isInteger(one)) && one > 0))
    return [];
  return [divisors.map(BigInt).reduce((a, b) => (a / divisor(a, b)) * b)];
}

const compareNumbersOf: Comparison = ({ base, revision }) => [
  toChange({ keyword: 'format', field: 'format', ...compareNumberFormats(base, revision) }),
];

/**
 * `byte` and `binary` are compared as an encoding and a media type, which 3.1 has for them; `password` is a hint for
 * forms.
 *
 * @see https://spec.openapis.org/registry/format/password
 */
const comparedElsewhere = new Set(['byte', 'binary', 'password']);
const otherFormats = set('format', 'format', ({ parts }) => {
  const formats = parts.flatMap(({ format }) => (format === undefined ? [] : [text(format)]));
  return new Set(formats.filter((format) => !isNumberFormat(format) && !comparedElsewhere.has(format)));
});

const anyText = /^\^?(\.\*)?\$?$/;
const patterns = set('pattern', 'pattern', ({ parts }) => {
  const all = parts.flatMap(({ pattern }) => (pattern === undefined ? [] : [text(pattern)]));
  return new Set(all.filter((pattern) => !anyText.test(pattern)));
});

/** How a text carries other data; 3.0 says it by formats. */
const content = set('content', 'contentMediaType', ({ parts }) => {
  return new Set(
    parts.flatMap(({ contentMediaType, contentEncoding, format }) => {
      const encoding = format === 'byte' ? 'base64' : contentEncoding;
      const mediaType = format === 'binary' ? 'application/octet-stream' : contentMediaType;
      return [
        ...(mediaType === undefined ? [] : [`contentMediaType ${text(mediaType)}`]),
        ...(encoding === undefined ? [] : [`contentEncoding ${text(encoding)}`]),
      ];
    }),
  );
});

const compareMaxItems: Comparison = ({ base, revision }) => {
  const [a, b] = [mostItems(base), mostItems(revision)];
  const field = [base, revision].some((branch) => most(branch, 'maxItems') < Infinity) ? 'maxItems' : 'items';
  return [toChange({ keyword: 'max-items', field, narrowed: b < a, widened: b > a, before: a, after: b })];
};

/** A single item is like no other. */
const unique = set('unique-items', 'uniqueItems', (branch) => {
  const isAsked = branch.parts.some(({ uniqueItems }) => uniqueItems === true) && mostItems(branch) > 1;
  return new Set(isAsked ? ['unique'] : []);
});

const compareContained: Comparison = ({ base, revision, normalizeIn }) => {
  const [a, b] = [containedIn(base, normalizeIn.base), containedIn(revision, normalizeIn.revision)];
  const pairs = pairContained(a, b);
  return [
    toChange({
      keyword: 'contains',
      field: 'contains',
      narrowed: pairs.some(([was, is]) => isStricterCondition(is, was)),
      widened: pairs.some(([was, is]) => isStricterCondition(was, is)),
      before: [...a.keys()].join(', '),
      after: [...b.keys()].join(', '),
    }),
  ];
};

/** Fields that are required count as well. */
const compareMinProperties: Comparison = ({ base, revision }) => {
  const [a, b] = [least(base, 'minProperties'), least(revision, 'minProperties')];
  const narrowed = b > Math.max(a, requiredOf(base).size);
  const widened = a > Math.max(b, requiredOf(revision).size);
  return [toChange({ keyword: 'min-properties', field: 'minProperties', narrowed, widened, before: a, after: b })];
};

/** Fields that are required anyhow need no other to ask for them. */
const dependencies = set('dependent-required', 'dependentRequired', (branch, normalize) => {
  const required = requiredOf(branch);
  const needed = dependenciesOf(branch, normalize).filter(([, other]) => !required.has(other));
  return new Set(needed.map(([name, other]) => `${name} needs ${other}`));
});

const compareNot = set('not', 'not', (branch, normalize) => {
  return new Set(branch.parts.flatMap(({ not }) => excludedBy(not, branch, normalize)));
});

const compareConditions = set('condition', 'if', (branch, normalize) => {
  return new Set(conditionsOf(branch, normalize).keys());
});

const comparisonsOf: Readonly<Record<Type, readonly Comparison[]>> = {
  null: [],
  boolean: [],
  number: [limit('minimum'), limit('maximum'), compareDivisors, compareNumbersOf, otherFormats],
  string: [
    floor('min-length', 'minLength'),
    ceiling('max-length', 'maxLength'),
    patterns,
    compareNumbersOf,
    otherFormats,
    content,
  ],
  array: [floor('min-items', 'minItems'), compareMaxItems, unique, compareContained],
  object: [compareMinProperties, ceiling('max-properties', 'maxProperties'), dependencies],
};

function text(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}

function show(value: unknown): string {
  return value === Infinity || value === -Infinity || value === undefined ? '' : String(value);
}
