/** Keywords of objects, without the schemas of their properties. */
import { least } from '../bounds.ts';
import { dependenciesOf } from '../conditions.ts';
import { requiredOf } from '../fields.ts';
import { type KeywordComparison, compareCeiling, compareSet, toChange } from './keyword-change.ts';

/** Compares `minProperties`, with required properties as a lower bound. */
const compareMinProperties: KeywordComparison = ({ base, revision }) => {
  const [a, b] = [least(base, 'minProperties'), least(revision, 'minProperties')];
  const narrowed = b > Math.max(a, requiredOf(base).size);
  const widened = a > Math.max(b, requiredOf(revision).size);
  return [toChange({ keyword: 'min-properties', field: 'minProperties', narrowed, widened, before: a, after: b })];
};

/** Compares dependencies between properties, without properties that are always required. */
const compareDependencies = compareSet('dependent-required', 'dependentRequired', (branch, normalize) => {
  const required = requiredOf(branch);
  const needed = dependenciesOf(branch, normalize).filter(([, other]) => !required.has(other));
  return new Set(needed.map(([name, other]) => `${name} needs ${other}`));
});

export const objectKeywords: readonly KeywordComparison[] = [
  compareMinProperties,
  compareCeiling('max-properties', 'maxProperties'),
  compareDependencies,
];
