/** How one keyword is compared: what both branches allow by it, and what to report where that differs. */
import { canonicalJson, type Json } from 'openapi-document';
import type { Keyword, SetChange } from '../../rules/registry.ts';
import { least, most } from '../bounds.ts';
import type { Branch } from '../branch.ts';
import type { Normalize, NormalizeIn } from '../normalized.ts';

/** A keyword, or several that mean one thing, whose set of allowed values changed. */
export interface KeywordChange {
  readonly keyword: Keyword;
  readonly change: SetChange;
  /** The field of the schema to point at. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** The same branch of both documents. */
export interface BranchPair {
  readonly base: Branch;
  readonly revision: Branch;
  readonly normalizeIn: NormalizeIn;
}

/** The changes of one keyword, or of several that are compared together; `undefined` where nothing changed. */
export type KeywordComparison = (sides: BranchPair) => (KeywordChange | undefined)[];

interface ComparedKeyword {
  readonly keyword: Keyword;
  readonly field: string;
  readonly narrowed: boolean;
  readonly widened: boolean;
  readonly before: unknown;
  readonly after: unknown;
}

/** Which way a keyword changed, or that it did not. */
export function toChange({
  keyword,
  field,
  narrowed,
  widened,
  before,
  after,
}: ComparedKeyword): KeywordChange | undefined {
  if (!narrowed && !widened) return undefined;
  const oneWay = narrowed ? 'narrowed' : 'widened';
  return {
    keyword,
    field,
    change: narrowed && widened ? 'changed' : oneWay,
    before: showValue(before),
    after: showValue(after),
  };
}

/** A keyword that forbids what is less, such as `minLength`. */
export function compareFloor(keyword: Keyword, field: string): KeywordComparison {
  return ({ base, revision }) => {
    const [a, b] = [least(base, field), least(revision, field)];
    return [toChange({ keyword, field, narrowed: b > a, widened: b < a, before: a, after: b })];
  };
}

/** A keyword that forbids what is more, such as `maxLength`. */
export function compareCeiling(keyword: Keyword, field: string): KeywordComparison {
  return ({ base, revision }) => {
    const [a, b] = [most(base, field), most(revision, field)];
    return [toChange({ keyword, field, narrowed: b < a, widened: b > a, before: a, after: b })];
  };
}

/** Each member of a set forbids something. */
export function compareSet(
  keyword: Keyword,
  field: string,
  read: (branch: Branch, normalize: Normalize) => Set<string>,
): KeywordComparison {
  return ({ base, revision, normalizeIn }) => {
    const [a, b] = [read(base, normalizeIn.base), read(revision, normalizeIn.revision)];
    const narrowed = [...b].some((one) => !a.has(one));
    const widened = [...a].some((one) => !b.has(one));
    return [toChange({ keyword, field, narrowed, widened, before: [...a].join(', '), after: [...b].join(', ') })];
  };
}

function showValue(value: unknown): string {
  return value === Infinity || value === -Infinity || value === undefined ? '' : String(value);
}

/** A value of a keyword as it is shown in a report. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}
