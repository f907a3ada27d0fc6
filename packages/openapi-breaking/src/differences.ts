/** All differences of two documents, each once, before messages and positions are added. */
import type { DocumentIndex } from './document/document-index.ts';
import { identities } from './document/identity.ts';
import { comparePaths } from './operation/compare-paths.ts';
import type { Recorder } from './operation/context.ts';
import { pointerTo } from './report/labels.ts';
import { type RuleId, ruleOf } from './rules/registry.ts';
import { schemaComparer } from './schema/compare-schemas.ts';
import { decider } from './values/decide.ts';
import { witnesses } from './values/witness.ts';
import { allFindings, type Difference, type SchemaPair } from './schema/schema-pair.ts';

/** A difference and the operations it affects. */
export interface ReachedDifference {
  readonly difference: Difference;
  readonly operations: Set<string>;
}

/**
 * @param shown - finds values that show differences
 * @param today - such as `2026-11-21`: operations whose `x-sunset` is past may be removed
 * @returns each difference once, in the order of the documents
 * @throws {UnresolvedError} when a reference cannot be resolved
 */
export function differencesBetween(
  before: DocumentIndex,
  after: DocumentIndex,
  today: string,
  shown = witnesses(before, after),
): ReachedDifference[] {
  const shared = { base: before, revision: after, identities: identities(before, after) };
  const { recorder, entries } = collector(before, after);
  const decide = decider(shown);
  const comparer = (isXml: boolean) => schemaComparer({ ...shared, isXml, isBreaking, decide });
  comparePaths({ ...shared, recorder, today, comparers: { json: comparer(false), xml: comparer(true) } });
  return [...entries()];
}

/** Merges equal differences: those of a schema are found in every operation that uses it. */
function collector(
  before: DocumentIndex,
  after: DocumentIndex,
): { recorder: Recorder; entries(): Iterable<ReachedDifference> } {
  const found = new Map<string, ReachedDifference>();
  const known = new Map<Difference, ReachedDifference>();
  const reached = new Map<SchemaPair, Difference[]>();
  const entryOf = (difference: Difference): ReachedDifference => {
    const { rule, base: a, revision: b, before: was, after: is } = difference;
    const places = [nodeKey(before, a), nodeKey(after, b)];
    const key = [rule, ...places, was, is].join('\n');
    const entry = found.get(key) ?? { difference, operations: new Set() };
    found.set(key, entry);
    known.set(difference, entry);
    return entry;
  };
  const add: Recorder['add'] = (operation, difference) => {
    const { operations } = known.get(difference) ?? entryOf(difference);
    if (operation !== undefined) operations.add(operation);
  };
  const addPair: Recorder['addPair'] = (operation, pair) => {
    const differences = reached.get(pair) ?? allFindings(pair);
    reached.set(pair, differences);
    for (const difference of differences) add(operation, difference);
  };
  return { recorder: { add, addPair }, entries: () => found.values() };
}

function nodeKey(index: DocumentIndex, reference: Difference['base']): string {
  return reference.node ? `${index.fileOf(reference.node)}${pointerTo(index, reference)}` : '';
}

/**
 * Rules that break what a client was promised although every value is still valid: they do not count when alternatives
 * are matched.
 */
const byPromise: ReadonlySet<RuleId> = new Set(['response-items-forbidden', 'request-alternative-removed'] as const);

function isBreaking(rule: RuleId): boolean {
  return ruleOf(rule).level === 'breaking' && !byPromise.has(rule);
}
