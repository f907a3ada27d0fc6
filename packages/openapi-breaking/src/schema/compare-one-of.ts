import type { Json } from 'openapi-document';
import { conjuncts, type DocumentIndex } from '../document/document-index.ts';
import type { Identities } from '../document/identity.ts';
import type { SchemaDirection } from '../rules/registry.ts';
import type { Trial } from './compare-alternatives.ts';
import { type Branch, Incomparable, type Schema } from './branch.ts';
import { branchesOf } from './expand-schema.ts';
import { requiredOf } from './properties.ts';
import { branchName } from './labels.ts';
import { exclusiveGroups, isDiscriminated, overlapOf } from './overlaps.ts';
import type { ReportSchema } from './reporter.ts';
import type { SchemaLists } from './schema-pair.ts';

interface ExclusiveComparison {
  readonly base: DocumentIndex;
  readonly revision: DocumentIndex;
  readonly identities: Identities;
  readonly lists: SchemaLists;
  readonly direction: SchemaDirection;
  readonly report: ReportSchema;
  tryBranches(a: Branch, b: Branch, direction: SchemaDirection): Trial;
}

/** One document's members of `oneOf`s that exclude each other. */
interface Members {
  readonly index: DocumentIndex;
  readonly schemas: readonly Schema[];
  readonly groups: readonly (readonly Json[])[];
}

/** Compares overlaps of `oneOf` members: values that match several are invalid, so a wider member may remove values. */
export function compareExclusive(comparison: ExclusiveComparison): void {
  const { base, revision, identities, lists, direction, report, tryBranches } = comparison;
  const was: Members = { index: base, schemas: lists.before, groups: exclusiveGroups(base, lists.before) };
  const is: Members = { index: revision, schemas: lists.after, groups: exclusiveGroups(revision, lists.after) };
  if (was.groups.length + is.groups.length === 0) return;
  if (isDiscriminated(base, lists.before) || isDiscriminated(revision, lists.after)) return; // tags select a member
  if (direction === 'request') {
    const isWithin = (fresh: Branch, old: Branch) => tryBranches(old, fresh, 'response').breaks === 0;
    const fresh = newOverlaps(is, was, (now, before) => identities.same(before, now), isWithin);
    if (fresh.length === 0) return;
    const isBreak = isMeant(was, is, fresh) || coversAll(was, fresh, (old, now) => tryBranches(old, now, 'request'));
    report(isBreak ? 'overlap-added' : 'overlap-widened', { after: branchNames(fresh), keys: ['oneOf'] });
  } else {
    const isWithin = (gone: Branch, now: Branch) => tryBranches(gone, now, 'request').breaks === 0;
    const gone = newOverlaps(was, is, (before, now) => identities.same(before, now), isWithin);
    if (gone.length === 0) return;
    const isBreak = isMeant(is, was, gone) || coversAll(is, gone, (now, old) => tryBranches(old, now, 'response'));
    report(isBreak ? 'overlap-removed' : 'overlap-narrowed', { before: branchNames(gone), keys: ['oneOf'] });
  }
}

/** Values that match two members of a `oneOf`. */
interface Overlap {
  readonly branch: Branch;
  /** Whether each member requires a property that the other does not, which distinguishes them on purpose. */
  readonly isDistinct: boolean;
}

function branchNames(overlaps: readonly Overlap[]): string {
  return [...new Set(overlaps.map(({ branch }) => branchName(branch)))].join(', ');
}

type Same = (member: Json, other: Json) => boolean;

/** Overlaps that the other document does not have; pairs of unchanged members are skipped. */
function newOverlaps(
  { index, groups }: Members,
  other: Members,
  same: Same,
  isWithin: (one: Branch, other: Branch) => boolean,
): Overlap[] {
  const candidates = other.groups.flat();
  const partners = new Map(groups.flat().map((member, at) => [member, memberPartner(member, at, candidates, same)]));
  return groups.flatMap((group) =>
    group.flatMap((one, at) =>
      group.slice(at + 1).flatMap((two) => {
        const [a, b] = [partners.get(one), partners.get(two)];
        if (a?.isSame && b?.isSame) return [];
        const found = overlapOf(index, [one, two]);
        if (found.length === 0) return [];
        const before = a && b ? overlapOf(other.index, [a.member, b.member]) : [];
        const isDistinct = requiresMore(index, one, two) && requiresMore(index, two, one);
        return found
          .filter((branch) => !before.some((old) => isWithin(branch, old)))
          .map((branch): Overlap => ({ branch, isDistinct }));
      }),
    ),
  );
}

function requiresMore(index: DocumentIndex, one: Json, other: Json): boolean {
  const [names, others] = [one, other].map((member) => requiredOf({ parts: conjuncts(index, [member]) }));
  return [...(names ?? [])].some((name) => !others?.has(name));
}

/** The equal member of the other document, or the one with the same name or at the same position. */
function memberPartner(member: Json, at: number, candidates: readonly Json[], same: Same) {
  const equal = candidates.find((one) => same(member, one));
  if (equal !== undefined) return { member: equal, isSame: true };
  const refOf = (one: Json | undefined) =>
    typeof one === 'object' ? (one as { $ref?: string } | null)?.$ref : undefined;
  const named = refOf(member) === undefined ? undefined : candidates.find((one) => refOf(one) === refOf(member));
  const found = named ?? (refOf(member) === undefined ? candidates[at] : undefined);
  return found === undefined ? undefined : { member: found, isSame: false };
}

/**
 * Whether an overlap of members that did not overlap is a break: no member was added or removed, or the values are not
 * objects. Loosely described objects overlap in most documents, so an added or removed member alone is not a break.
 */
function isMeant(apart: Members, overlapping: Members, fresh: readonly Overlap[]): boolean {
  const wereApart = !apart.groups.some((group) =>
    group.some((one, at) => group.slice(at + 1).some((two) => overlapOf(apart.index, [one, two]).length > 0)),
  );
  const isAsLarge = apart.groups.flat().length === overlapping.groups.flat().length;
  return wereApart && (isAsLarge || fresh.every(({ branch }) => branch.type !== 'object'));
}

/**
 * Whether an overlap covers all values of some branch. Loosely described objects do not count here either, unless their
 * required properties distinguish them.
 */
function coversAll(
  { index, schemas, groups }: Members,
  overlaps: readonly Overlap[],
  tryInto: (branch: Branch, overlap: Branch) => Trial,
): boolean {
  if (groups.length > 0) return false;
  const meant = overlaps.filter(({ branch, isDistinct }) => branch.type !== 'object' || isDistinct);
  try {
    return branchesOf(index, schemas).some((branch) =>
      meant.some((overlap) => overlap.branch.type === branch.type && tryInto(branch, overlap.branch).breaks === 0),
    );
  } catch (error) {
    if (error instanceof Incomparable) return false;
    throw error;
  }
}
