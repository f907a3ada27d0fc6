/** Keywords of objects, without the schemas of their properties. */
import { least, most } from '../bounds.ts';
import type { Branch } from '../branch.ts';
import { dependenciesOf } from '../conditions.ts';
import { isForbidden, mostProperties, requiredOf } from '../properties.ts';
import type { Normalize } from '../normalized.ts';
import { type KeywordComparison, toChange } from './keyword-change.ts';

/** Compares `minProperties`, with required properties as a lower bound. */
const compareMinProperties: KeywordComparison = ({ base, revision }) => {
  const [a, b] = [least(base, 'minProperties'), least(revision, 'minProperties')];
  const narrowed = b > Math.max(a, requiredOf(base).size);
  const widened = a > Math.max(b, requiredOf(revision).size);
  return [toChange({ keyword: 'min-properties', field: 'minProperties', narrowed, widened, before: a, after: b })];
};

/** Compares `maxProperties`, with the declared properties of a closed object as an upper bound. */
const compareMaxProperties: KeywordComparison = ({ base, revision }) => {
  const [a, b] = [most(base, 'maxProperties'), most(revision, 'maxProperties')];
  if (a === b) return [];
  const [narrowed, widened] = [b < mostProperties(base), a < mostProperties(revision)];
  return [toChange({ keyword: 'max-properties', field: 'maxProperties', narrowed, widened, before: a, after: b })];
};

/** Compares dependencies between properties, without those that the other branch meets anyway. */
const compareDependencies: KeywordComparison = ({ base, revision, normalizeIn }) => {
  const [a, b] = [dependenciesIn(base, normalizeIn.base), dependenciesIn(revision, normalizeIn.revision)];
  const isMet = (branch: Branch, [name, other]: Dependency) =>
    requiredOf(branch).has(other) || isForbidden(branch, name);
  const [fresh, gone] = [
    [...b].filter(([key, dependency]) => !a.has(key) && !isMet(base, dependency)),
    [...a].filter(([key, dependency]) => !b.has(key) && !isMet(revision, dependency)),
  ];
  return [
    toChange({
      keyword: 'dependent-required',
      field: 'dependentRequired',
      narrowed: fresh.length > 0,
      widened: gone.length > 0,
      before: [...a.keys()].join(', '),
      after: [...b.keys()].join(', '),
    }),
  ];
};

type Dependency = readonly [name: string, other: string];

/** Dependencies by their text, without those on properties that are always required. */
function dependenciesIn(branch: Branch, normalize: Normalize): Map<string, Dependency> {
  const required = requiredOf(branch);
  const needed = dependenciesOf(branch, normalize).filter(([, other]) => !required.has(other));
  return new Map(needed.map(([name, other]) => [`${name} needs ${other}`, [name, other]]));
}

export const objectKeywords: readonly KeywordComparison[] = [
  compareMinProperties,
  compareMaxProperties,
  compareDependencies,
];
