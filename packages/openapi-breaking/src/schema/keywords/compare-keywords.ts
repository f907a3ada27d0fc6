/** Keywords of two branches of one type; the schemas inside them are compared by compare-branches.ts. */
import type { Branch, Type } from '../branch.ts';
import { conditionsOf } from '../conditions.ts';
import { excludedBy } from '../negation.ts';
import type { NormalizeIn } from '../normalized.ts';
import { arrayKeywords } from './array-keywords.ts';
import { type KeywordComparison, compareSet, type KeywordChange, type BranchPair } from './keyword-change.ts';
import { compareListed } from './enum-keyword.ts';
import { numberKeywords } from './number-keywords.ts';
import { objectKeywords } from './object-keywords.ts';
import { stringKeywords } from './string-keywords.ts';

/** Compares the keywords of two branches of one type, without the schemas inside them. */
export function compareKeywords(base: Branch, revision: Branch, normalizeIn: NormalizeIn): KeywordChange[] {
  const pair: BranchPair = { base, revision, normalizeIn };
  const listed = compareListed(pair);
  const isListed = base.values !== null || revision.values !== null;
  if (isListed && base.type !== 'array' && base.type !== 'object') return listed;
  const comparisons = [...keywordsOf[base.type], compareNot, compareConditions];
  return [...listed, ...comparisons.flatMap((one) => one(pair)).filter((change) => change !== undefined)];
}

const compareNot = compareSet('not', 'not', (branch, normalize) => {
  return new Set(branch.parts.flatMap(({ not }) => excludedBy(not, branch, normalize)));
});

const compareConditions = compareSet('condition', 'if', (branch, normalize) => {
  return new Set(conditionsOf(branch, normalize).keys());
});

const keywordsOf: Readonly<Record<Type, readonly KeywordComparison[]>> = {
  null: [],
  boolean: [],
  number: numberKeywords,
  string: stringKeywords,
  array: arrayKeywords,
  object: objectKeywords,
};
