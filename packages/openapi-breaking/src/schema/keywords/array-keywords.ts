/** Keywords of arrays, without the schemas of their items. */
import { most } from '../bounds.ts';
import { containedIn, isStricterCondition, pairContained } from '../conditions.ts';
import { mostItems } from '../items.ts';
import { type KeywordComparison, compareFloor, compareSet, toChange } from './keyword-change.ts';

const compareMaxItems: KeywordComparison = ({ base, revision }) => {
  const [a, b] = [mostItems(base), mostItems(revision)];
  const field = [base, revision].some((branch) => most(branch, 'maxItems') < Infinity) ? 'maxItems' : 'items';
  return [toChange({ keyword: 'max-items', field, narrowed: b < a, widened: b > a, before: a, after: b })];
};

/** Arrays of at most one item are always unique. */
const compareUnique = compareSet('unique-items', 'uniqueItems', (branch) => {
  const isAsked = branch.parts.some(({ uniqueItems }) => uniqueItems === true) && mostItems(branch) > 1;
  return new Set(isAsked ? ['unique'] : []);
});

const compareContained: KeywordComparison = ({ base, revision, normalizeIn }) => {
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

export const arrayKeywords: readonly KeywordComparison[] = [
  compareFloor('min-items', 'minItems'),
  compareMaxItems,
  compareUnique,
  compareContained,
];
