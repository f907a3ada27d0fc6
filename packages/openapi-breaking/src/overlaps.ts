import { bound, isAfter, least, most } from './bounds.ts';
import { conjuncts, type Described } from './described.ts';
import { requiredOf, schemasFor } from './fields.ts';
import { Incomparable, type Schema, type View, viewsOf } from './view.ts';

/** What fits several members of the groups of a schema, and how many members there are. */
export interface Overlaps {
  readonly views: readonly View[];
  readonly members: number;
}

/** Objects so deep are looked into for a contradiction. */
const deepest = 4;

/**
 * The values that fit two members of a `oneOf`, and so are none of its values. A discriminator picks one member, so there
 * are none.
 *
 * @param schemas - schemas that must all hold
 */
export function overlapsOf(described: Described, schemas: readonly Schema[]): Overlaps {
  const groups = groupsOf(described, schemas);
  const views = groups.flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => possible(described, [one, other], deepest)),
    ),
  );
  return { views, members: groups.flat().length };
}

/**
 * Whether members that were apart overlap by intent: the set of members is the same, or their values are no objects. Objects
 * that say little overlap in most documents without anybody minding, so a member that comes or goes is no break for that.
 */
export function isMeant(apart: Overlaps, overlapping: Overlaps, views: readonly View[]): boolean {
  return (
    apart.views.length === 0 && (apart.members === overlapping.members || views.every(({ type }) => type !== 'object'))
  );
}

function groupsOf(described: Described, schemas: readonly Schema[]): Schema[][] {
  return conjuncts(described, schemas).flatMap(({ oneOf, discriminator }) =>
    Array.isArray(oneOf) && discriminator === undefined ? [oneOf as Schema[]] : [],
  );
}

function possible(described: Described, schemas: readonly Schema[], depth: number): View[] {
  try {
    return viewsOf(described, schemas).filter((view) => !isContradiction(described, view, depth));
  } catch (error) {
    if (error instanceof Incomparable) return [];
    throw error;
  }
}

/** Whether it can be shown that no value fits. */
function isContradiction(described: Described, view: View, depth: number): boolean {
  switch (view.type) {
    case 'number': {
      const [low, high] = [bound(view, 'minimum'), bound(view, 'maximum')];
      const ceiling = { ...high, strictness: -high.strictness };
      return (
        high.text !== '' &&
        (isAfter(low, ceiling) || (low.strictness === ceiling.strictness && (low.exclusive || high.exclusive)))
      );
    }
    case 'string':
      return least(view, 'minLength') > most(view, 'maxLength');
    case 'array':
      return least(view, 'minItems') > most(view, 'maxItems');
    case 'object': {
      const isImpossible = (name: string) =>
        depth > 0 &&
        schemasFor(view, name).length > 0 &&
        possible(described, schemasFor(view, name), depth - 1).length === 0;
      return (
        Math.max(least(view, 'minProperties'), requiredOf(view).size) > most(view, 'maxProperties') ||
        [...requiredOf(view)].some(isImpossible)
      );
    }
    default:
      return false;
  }
}
