/** Items of arrays: by position, and by `contains`. */
import type { BranchComparison } from './branch-comparison.ts';
import { containedIn, pairContained } from './conditions.ts';
import { itemsAt, mostItems } from './items.ts';
import { isClosed } from './negation.ts';
import { branchName } from './labels.ts';

/** Compares the items of two arrays by position, and the items they must contain. */
export function compareArrays(comparison: BranchComparison): void {
  const { a, b, normalizeIn, nodes, direction, report, pair, compareSchemas } = comparison;
  const lengths = [a, b].flatMap(({ parts }) =>
    parts.map(({ prefixItems }) => (Array.isArray(prefixItems) ? prefixItems.length : 0)),
  );
  const [first, firstNow] = [itemsAt(a, 0), itemsAt(b, 0)];
  if (direction === 'response' && mostItems(a) > 0 && !isClosed(first) && isClosed(firstNow))
    report('items-forbidden', { before: branchName(a), keys: ['items'], nodes });
  const last = Math.min(Math.max(...lengths), mostItems(a) - 1, mostItems(b) - 1);
  for (let index = 0; index <= last; index++)
    pair.children.push(compareSchemas(itemsAt(a, index), itemsAt(b, index), direction));
  for (const [was, is] of pairContained(containedIn(a, normalizeIn.base), containedIn(b, normalizeIn.revision)))
    if (was && is && was.most === Infinity) pair.children.push(compareSchemas([was.schema], [is.schema], direction));
}
