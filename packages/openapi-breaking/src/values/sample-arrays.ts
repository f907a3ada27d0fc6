import { canonicalJson, type Json } from 'openapi-document';
import { numbers } from '../schema/bounds.ts';
import type { Branch } from '../schema/branch.ts';
import { itemsAt } from '../schema/items.ts';
import { type Extent, listsOf, type Sampled, type Sampler } from './sampling.ts';

const mostSampledItems = 50;

/** Arrays of lengths near the limits of schemas, with valid and possibly invalid items. */
export function arraysOf({ side, branch, partner }: Sampled, { wide, deep, from }: Extent, samples: Sampler): Json[] {
  const itemLists = (at: number) => listsOf(side, itemsAt(branch, at), partner && itemsAt(partner, at));
  const fitting = (count: number): Json[] | undefined => {
    const items: Json[] = [];
    for (let at = 0; at < count; at++) {
      const lists = itemLists(at);
      const used = new Set(items.map(canonicalJson));
      const fresh = samples
        .of(lists, { wide: 0, deep: deep - 1 })
        .find((item) => !used.has(canonicalJson(item)) && samples.isValid(side, lists[side] ?? [], item));
      const item = fresh ?? samples.simplest(lists, side, deep - 1);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };
  const [least = 0] = numbers(branch, 'minItems').toSorted((a, b) => b - a);
  const lists = (counts: readonly number[]) => counts.flatMap((count) => [fitting(count) ?? []]);
  const contained = [branch, partner].flatMap((one) => one?.parts.flatMap(({ contains }) => contains ?? []) ?? []);
  if (wide === 0) return [...lists([least]), ...contained.slice(0, 2).map((one) => repeat(samples, one, side, 1))];
  const positions = Math.max(...[branch, partner].map((one) => prefixLength(one)));
  const varied = Array.from({ length: positions + 1 }, (_, at) => {
    const before = fitting(at);
    if (!before) return [];
    const values = samples.of(itemLists(at), { wide: wide - 1, deep: deep - 1, ...(from && { from }) });
    const rest = fitting(Math.max(least, at + 1))?.slice(at + 1) ?? [];
    return values.slice(0, 40).map((value) => [...before, value, ...rest]);
  });
  const counts = [branch, partner].flatMap((one) =>
    one ? ['minItems', 'maxItems', 'minContains', 'maxContains'].flatMap((key) => numbers(one, key)) : [],
  );
  const near = [...new Set(counts.flatMap((count) => [count, count + 1, count - 1]))].filter(
    (count) => count > 0 && count <= mostSampledItems,
  );
  const one = fitting(1);
  const twice = one ? [[...one, ...one], Array.from({ length: Math.max(2, least) }, () => one[0] ?? null)] : [];
  const matched = contained.flatMap((schema) => [1, ...near].map((count) => repeat(samples, schema, side, count)));
  return [...lists([least, 0, 1, 2, 3]), ...varied.flat(), ...lists(near), ...twice, ...matched];
}

function prefixLength(branch: Branch | undefined): number {
  const lengths = branch?.parts.map(({ prefixItems }) => (Array.isArray(prefixItems) ? prefixItems.length : 0)) ?? [];
  return Math.max(0, ...lengths);
}

function repeat(samples: Sampler, schema: Json, side: Sampled['side'], count: number): Json[] {
  const item = samples.simplest({ [side]: [schema] }, side, 3);
  return item === undefined ? [] : Array.from({ length: count }, () => item);
}
