/** Conjunctions are compared as unions of branches, or group by group if they have too many alternatives to expand. */
import type { Json } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Identities } from '../document/identity.ts';
import { type Branch, Incomparable } from './branch.ts';
import { type Conjunction, isExpandable } from './conjunction.ts';
import { branchesIn } from './expand-schema.ts';

interface ConjunctionComparison {
  readonly base: DocumentIndex;
  readonly revision: DocumentIndex;
  readonly identities: Identities;
  compareUnions(before: readonly Branch[], after: readonly Branch[]): void;
}

/** @throws {Incomparable} */
export function compareConjunctions(a: Conjunction, b: Conjunction, comparison: ConjunctionComparison): void {
  const { base, revision, identities, compareUnions } = comparison;
  if (isExpandable(a) && isExpandable(b)) return compareUnions(branchesIn(base, a), branchesIn(revision, b));
  const [left, leftNow] = withoutEqual(a.groups, b.groups, identities);
  const needsAll = [...a.parts, ...b.parts].some(
    (part) => 'unevaluatedProperties' in part || 'unevaluatedItems' in part,
  );
  if (needsAll || left.length !== leftNow.length) throw new Incomparable('too many alternatives');
  const alone = { names: [], parts: [], chosen: new Set<readonly Json[]>(), isPossible: true };
  compareUnions(branchesIn(base, { ...a, groups: [] }), branchesIn(revision, { ...b, groups: [] }));
  for (const [index, group] of left.entries())
    compareUnions(
      branchesIn(base, { ...alone, groups: [group] }),
      branchesIn(revision, { ...alone, groups: [leftNow[index] ?? []] }),
    );
}

/** Groups of alternatives without those that are equal in both documents. */
function withoutEqual(
  groups: Conjunction['groups'],
  others: Conjunction['groups'],
  { same }: Identities,
): [Conjunction['groups'], Conjunction['groups']] {
  const left = [...others];
  const kept = groups.filter((group) => {
    const at = left.findIndex(
      (other) => other.length === group.length && other.every((member, index) => same(group[index], member)),
    );
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
  return [kept, left];
}
