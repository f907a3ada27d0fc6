/** Overlaps of `oneOf` members, and branches that allow no value. */
import type { Json } from 'openapi-document';
import { conjuncts, type DocumentIndex } from '../document/document-index.ts';
import { bound, least, most } from './bounds.ts';
import { type Branch, Incomparable, type Schema } from './branch.ts';
import { branchesOf } from './expand-schema.ts';
import { exclusiveMembers } from './exclusive-members.ts';
import { mostProperties, requiredOf, schemasFor } from './properties.ts';

/** Maximum depth of objects to search for a contradiction. */
const mostLevels = 4;

/** The `oneOf`s of a schema, except those with a discriminator, which selects one member. */
export function exclusiveGroups(index: DocumentIndex, schemas: readonly Schema[]): (readonly Json[])[] {
  return conjuncts(index, schemas).flatMap(({ oneOf, discriminator }) => {
    const members = Array.isArray(oneOf) && discriminator === undefined ? exclusiveMembers(oneOf) : undefined;
    return members ? [members] : [];
  });
}

/** Whether a discriminator selects the member. */
export function isDiscriminated(index: DocumentIndex, schemas: readonly Schema[]): boolean {
  return conjuncts(index, schemas).some(
    ({ oneOf, anyOf, discriminator }) => discriminator !== undefined && (oneOf ?? anyOf) !== undefined,
  );
}

/** The branches of values that match all given members of a `oneOf`, without contradictions. */
export function overlapOf(index: DocumentIndex, members: readonly Schema[], depth = mostLevels): Branch[] {
  try {
    return branchesOf(index, members).filter((branch) => !isContradiction(index, branch, depth));
  } catch (error) {
    if (error instanceof Incomparable) return [];
    throw error;
  }
}

/** Whether a branch provably allows no value. */
export function isContradiction(index: DocumentIndex, branch: Branch, depth: number): boolean {
  switch (branch.type) {
    case 'number':
      return hasNoNumber(branch);
    case 'string':
      return least(branch, 'minLength') > most(branch, 'maxLength');
    case 'array':
      return least(branch, 'minItems') > most(branch, 'maxItems');
    case 'object': {
      const required = requiredOf(branch);
      const isImpossible = (name: string) => {
        const schemas = schemasFor(branch, name);
        return depth > 0 && schemas.length > 0 && overlapOf(index, schemas, depth - 1).length === 0;
      };
      return (
        Math.max(least(branch, 'minProperties'), required.size) > mostProperties(branch) ||
        [...required].some(isImpossible)
      );
    }
    default:
      return false;
  }
}

function hasNoNumber(branch: Branch): boolean {
  const [low, high] = [bound(branch, 'minimum'), bound(branch, 'maximum')];
  if (low.value > high.value) return true;
  return !(low.value < high.value) && (low.exclusive || high.exclusive);
}
