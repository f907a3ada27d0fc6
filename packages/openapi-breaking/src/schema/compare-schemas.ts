/**
 * Own code: no tool that was tried compares schemas by the values they allow, by direction, across references and
 * alternatives.
 */
import { childrenIn } from '../document/discriminators.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Identities } from '../document/identity.ts';
import type { Side } from '../finding.ts';
import type { RuleId, SchemaDirection } from '../rules/registry.ts';
import { type Branch, Incomparable } from './branch.ts';
import { compareAlternatives, type Trial } from './compare-alternatives.ts';
import { compareAnnotations, compareXml } from './compare-annotations.ts';
import { compareBranches } from './compare-branches.ts';
import { compareConjunctions } from './compare-conjunctions.ts';
import { compareExclusive } from './compare-one-of.ts';
import { compareTags } from './compare-tags.ts';
import { conjunctionOf } from './conjunction.ts';
import { nodesOf, typeNames, typesIn } from './labels.ts';
import { normalizer } from './normalized.ts';
import { pendingPairs } from './pending-pairs.ts';
import { piecesOf } from './pieces.ts';
import { referred } from './referred.ts';
import { reporter, type ReportSchema } from './reporter.ts';
import { allFindings, type CompareSchemas, type SchemaLists, type SchemaPair } from './schema-pair.ts';

/** The documents whose schemas are compared, and how findings are judged. */
export interface SchemaSettings {
  readonly base: DocumentIndex;
  readonly revision: DocumentIndex;
  readonly identities: Identities;
  /** Whether values are serialized as XML, so that names of elements and attributes matter. */
  readonly isXml: boolean;
  isBreaking(rule: RuleId): boolean;
  /** Validates sample values to decide what comparing keywords cannot. */
  decide(pair: SchemaPair): void;
}

/** The state of comparing two lists of schemas. */
interface Step {
  readonly direction: SchemaDirection;
  readonly pair: SchemaPair;
  readonly report: ReportSchema;
  readonly lists: SchemaLists;
  readonly partners: ReadonlyMap<string, string>;
}

const unchanged: SchemaPair = { findings: [], children: [] };

/** Maximum number of pairs of branches to compare; the rest is reported as not comparable. */
const mostSteps = 300_000;

/** @returns a function that compares two lists of schemas that must all hold, and caches the results */
export function schemaComparer(settings: SchemaSettings): CompareSchemas {
  const comparison = new SchemaComparison(settings);
  return (before, after, direction) => comparison.settled(before, after, direction);
}

/** The comparison of all schemas of two documents, with a shared cache of results. */
class SchemaComparison {
  readonly #settings: SchemaSettings;
  readonly #normalizeIn;
  readonly #children;
  readonly #pending = pendingPairs();
  #steps = 0;

  constructor(settings: SchemaSettings) {
    const { base, revision } = settings;
    this.#settings = settings;
    this.#normalizeIn = { base: normalizer(base), revision: normalizer(revision) };
    this.#children = { base: childrenIn(base), revision: childrenIn(revision) };
  }

  /** Compares two lists of schemas and everything that is still pending. */
  settled(...[before, after, direction]: Parameters<CompareSchemas>): SchemaPair {
    const pair = this.#compareSchemas(before, after, direction);
    this.#pending.settle(pair);
    this.#settings.decide(pair);
    return pair;
  }

  readonly #compareSchemas: CompareSchemas = (written, writtenNow, direction) => {
    const { base, revision, identities, isXml } = this.#settings;
    const before = written.map((schema) => referred(base, schema));
    const after = writtenNow.map((schema) => referred(revision, schema));
    if (before.length === after.length && before.every((one, index) => identities.same(one, after[index])))
      return unchanged;
    return this.#pending.remember(before, after, direction, (pair) => {
      const lists = pair.compared?.lists ?? { before, after };
      const report = reporter(pair, direction, lists);
      const tags = compareTags({
        base,
        revision,
        lists,
        direction,
        report,
        pair,
        children: this.#children,
        compareSchemas: this.#compareSchemas,
        settle: this.#pending.settle,
      });
      const step: Step = { direction, pair, report, lists, partners: tags };
      this.#compareAll(step);
      compareExclusive({
        base,
        revision,
        identities,
        lists,
        direction,
        report,
        tryBranches: (...two) => this.#tryBranches(step, ...two),
      });
      compareAnnotations(before, after, direction, report);
      if (isXml) compareXml([base, before], [revision, after], report);
    });
  };

  readonly #compareAll = (step: Step) => {
    const { base, revision, identities } = this.#settings;
    const { before, after } = step.lists;
    try {
      compareConjunctions(conjunctionOf(base, before), conjunctionOf(revision, after), {
        base,
        revision,
        identities,
        compareUnions: (...unions) => this.#compareUnions(...unions, step),
      });
    } catch (error) {
      if (!(error instanceof Incomparable)) throw error;
      if (before.map(this.#normalizeIn.base).join() !== after.map(this.#normalizeIn.revision).join())
        step.report('schema-changed', { before: error.message });
    }
  };

  readonly #compareUnions = (every: readonly Branch[], everyNow: readonly Branch[], step: Step) => {
    const [was, is] = [withoutDoubt(every, everyNow), withoutDoubt(everyNow, every)];
    const [had, has] = [typesIn(was), typesIn(is)];
    const facts = { before: typeNames(was), after: typeNames(is), keys: ['type'] };
    if (had.some((type) => !has.includes(type))) step.report('type-narrowed', facts);
    if (has.some((type) => !had.includes(type))) step.report('type-widened', facts);
    for (const type of had.filter((one) => has.includes(one))) {
      const [a, b] = [was, is].map((branches) => branches.filter((one) => one.type === type)) as [Branch[], Branch[]];
      const [one, other] = [a[0], b[0]];
      if (a.length === 1 && b.length === 1 && one && other) this.#compareBranches(one, other, step);
      else
        compareAlternatives(a, b, {
          ...step,
          keyOf: this.#keyOf,
          cut: (side, ...branches) => piecesOf(this.#settings[side], ...branches),
          tryBranches: (...two) => this.#tryBranches(step, ...two),
        });
    }
  };

  readonly #keyOf = (side: Side, { type, integer, values, parts }: Branch) => {
    const { identities } = this.#settings;
    const ids = parts.map((part) => identities.own(side, part)).toSorted((x, y) => x - y);
    if (!ids.every(identities.isUnchanged)) return undefined;
    return `${type} ${integer} ${values?.toSorted().join()} ${[...new Set(ids)].join()}`;
  };

  readonly #tryBranches = ({ lists, partners }: Step, a: Branch, b: Branch, direction: SchemaDirection): Trial => {
    const pair: SchemaPair = { findings: [], children: [] };
    const nodes = nodesOf(a, b);
    const report = reporter(pair, direction, lists, nodes);
    this.#compareBranches(a, b, { direction, pair, report, lists, partners });
    this.#pending.settle(pair);
    const found = allFindings(pair);
    return { pair, breaks: found.filter(({ rule }) => this.#settings.isBreaking(rule)).length, findings: found.length };
  };

  readonly #compareBranches = (a: Branch, b: Branch, { direction, report, pair }: Step) => {
    this.#steps += 1;
    if (this.#steps > mostSteps) throw new Incomparable('too much work');
    const { base, revision } = this.#settings;
    compareBranches({
      base,
      revision,
      normalizeIn: this.#normalizeIn,
      a,
      b,
      nodes: nodesOf(a, b),
      direction,
      report,
      pair,
      compareSchemas: this.#compareSchemas,
    });
  };
}

/** Branches without null where the specification does not define it and the other document does not allow it. */
function withoutDoubt(branches: readonly Branch[], others: readonly Branch[]): readonly Branch[] {
  return branches.filter(({ isDoubtful }) => !isDoubtful || others.some(({ type }) => type === 'null'));
}
