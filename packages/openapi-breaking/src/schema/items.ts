/** Items of arrays. */
import { most } from './bounds.ts';
import type { Branch, Schema } from './branch.ts';
import { isClosed } from './negation.ts';

/** Maximum number of items: a position that allows no value limits it as `maxItems` does. */
export function mostItems(branch: Branch): number {
  const lengths = branch.parts.map(({ prefixItems }) => (Array.isArray(prefixItems) ? prefixItems.length : 0));
  const places = Array.from({ length: Math.max(0, ...lengths) + 1 }, (_, index) => index);
  const closed = places.find((index) => isClosed(itemsAt(branch, index)));
  return Math.min(most(branch, 'maxItems'), closed ?? Infinity);
}

/** Schemas of the item at an index. */
export function itemsAt({ parts }: Branch, index: number): Schema[] {
  return parts.flatMap(({ prefixItems, items, unevaluatedItems }): Schema[] => {
    const prefix = Array.isArray(prefixItems) ? prefixItems : [];
    if (index < prefix.length) return [prefix[index]];
    if (items !== undefined) return [items];
    return unevaluatedItems === undefined ? [] : [unevaluatedItems];
  });
}
