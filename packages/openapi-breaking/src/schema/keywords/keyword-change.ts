/** The comparison of one keyword, and its result. */
import { canonicalJson, type Json } from 'openapi-document';
import type { Keyword, SetChange } from '../../rules/registry.ts';
import { least, most } from '../bounds.ts';
import type { Branch } from '../branch.ts';
import type { Normalize, NormalizeIn } from '../normalized.ts';

/** A change of the values that a keyword, or a group of equivalent ones, allows. */
export interface KeywordChange {
  readonly keyword: Keyword;
  readonly change: SetChange;
  /** The keyword to report the location of. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Corresponding branches of both documents. */
export interface BranchPair {
  readonly base: Branch;
  readonly revision: Branch;
  readonly normalizeIn: NormalizeIn;
}

/** The changes of one keyword, or of several that are compared together; `undefined` if nothing changed. */
export type KeywordComparison = (sides: BranchPair) => (KeywordChange | undefined)[];

interface ComparedKeyword {
  readonly keyword: Keyword;
  readonly field: string;
  readonly narrowed: boolean;
  readonly widened: boolean;
  readonly before: unknown;
  readonly after: unknown;
}

/** The direction of a change; `undefined` if there is none. */
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

/** Compares a keyword that is a lower bound, such as `minLength`. */
export function compareFloor(keyword: Keyword, field: string): KeywordComparison {
  return ({ base, revision }) => {
    const [a, b] = [least(base, field), least(revision, field)];
    return [toChange({ keyword, field, narrowed: b > a, widened: b < a, before: a, after: b })];
  };
}

/** Compares a keyword that is an upper bound, such as `maxLength`. */
export function compareCeiling(keyword: Keyword, field: string): KeywordComparison {
  return ({ base, revision }) => {
    const [a, b] = [most(base, field), most(revision, field)];
    return [toChange({ keyword, field, narrowed: b < a, widened: b > a, before: a, after: b })];
  };
}

/** Compares sets of restrictions: every member forbids some values. */
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

/** The value of a keyword as shown in a report. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}
