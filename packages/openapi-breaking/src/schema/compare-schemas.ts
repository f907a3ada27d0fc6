/**
 * Own code: no tool that was tried judges schemas by the values they allow, in a direction, over references and
 * alternatives.
 */
import type { Json } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Identities } from '../document/identity.ts';
import type { RuleId, SchemaDirection } from '../rules/table.ts';
import { compareAlternatives, type Trial } from './alternatives.ts';
import { compareAnnotations, compareKnownValues, compareXml } from './annotations.ts';
import {
  type Branch,
  branchesIn,
  type Conjunction,
  conjunctionOf,
  Incomparable,
  isExpandable,
  type Schema,
} from './branches.ts';
import { compareKeywords } from './compare-keywords.ts';
import { compareObjects } from './compare-objects.ts';
import { compareExclusive } from './compare-one-of.ts';
import { compareTags } from './compare-tags.ts';
import { conditionsOf, containedIn, pairContained } from './conditions.ts';
import { childrenIn } from '../document/discriminators.ts';
import { holder, isClosed, itemsAt, mostItems } from './fields.ts';
import { branchName, nodeOf, nodesOf, typeNames, typesIn } from './labels.ts';
import { normalizer } from './normalized.ts';
import { piecesOf } from './pieces.ts';
import { pendingPairs } from './pending-pairs.ts';
import { referred } from './referred.ts';
import {
  allFindings,
  type CompareSchemas,
  type ReportSchema,
  type SchemaLists,
  type SchemaPair,
} from './schema-pair.ts';
import { unknownKeywords } from './unknown-keywords.ts';

export interface SchemaSettings {
  readonly base: DocumentIndex;
  readonly revision: DocumentIndex;
  readonly identities: Identities;
  /** Whether values are written as XML, so that names and attributes of elements count. */
  readonly isXml: boolean;
  isBreaking(rule: RuleId): boolean;
  /** Lets values decide what comparing keywords leaves open. */
  decide(pair: SchemaPair): void;
}

/** What one step of a comparison knows. */
interface Step {
  readonly direction: SchemaDirection;
  readonly pair: SchemaPair;
  readonly report: ReportSchema;
  readonly lists: SchemaLists;
  readonly partners: ReadonlyMap<string, string>;
}

const unchanged: SchemaPair = { findings: [], children: [] };

/** So many pairs of branches are compared; what is left then cannot be judged. */
const mostSteps = 300_000;

/** @returns a function that compares two lists of schemas that must all hold, each pair once */
export function schemaComparer(settings: SchemaSettings): CompareSchemas {
  const comparison = new Comparison(settings);
  return (before, after, direction) => comparison.settled(before, after, direction);
}

/** One comparison of two documents: the steps call each other, and share what was found so far. */
class Comparison {
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

  /** Compares, and waits for nothing that is still open. */
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
    const { base, revision } = this.#settings;
    const { before, after } = step.lists;
    try {
      this.#compareConjunctions(conjunctionOf(base, before), conjunctionOf(revision, after), step);
    } catch (error) {
      if (!(error instanceof Incomparable)) throw error;
      if (before.map(this.#normalizeIn.base).join() !== after.map(this.#normalizeIn.revision).join())
        step.report('schema-changed', { before: error.message });
    }
  };

  /** Alternatives that are too many to be multiplied out are compared group by group. */
  readonly #compareConjunctions = (a: Conjunction, b: Conjunction, step: Step) => {
    const { base, revision, identities } = this.#settings;
    if (isExpandable(a) && isExpandable(b))
      return this.#compareUnions(branchesIn(base, a), branchesIn(revision, b), step);
    const [left, leftNow] = withoutEqual(a.groups, b.groups, identities);
    const needsAll = [...a.parts, ...b.parts].some(
      (part) => 'unevaluatedProperties' in part || 'unevaluatedItems' in part,
    );
    if (needsAll || left.length !== leftNow.length) throw new Incomparable('too many alternatives');
    const alone = { names: [], parts: [], chosen: new Set<readonly Json[]>(), isPossible: true };
    this.#compareUnions(branchesIn(base, { ...a, groups: [] }), branchesIn(revision, { ...b, groups: [] }), step);
    for (const [index, group] of left.entries())
      this.#compareUnions(
        branchesIn(base, { ...alone, groups: [group] }),
        branchesIn(revision, { ...alone, groups: [leftNow[index] ?? []] }),
        step,
      );
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

  readonly #keyOf = (side: 'base' | 'revision', { type, integer, values, parts }: Branch) => {
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

  readonly #compareBranches = (a: Branch, b: Branch, step: Step) => {
    this.#steps += 1;
    if (this.#steps > mostSteps) throw new Incomparable('too much work');
    const { direction, pair, report } = step;
    const nodes = nodesOf(a, b);
    for (const { keyword, change, field, before, after } of compareKeywords(a, b, this.#normalizeIn)) {
      const place = { base: holder(a, field) ?? nodes.base, revision: holder(b, field) ?? nodes.revision };
      report(`${keyword}-${change}`, { before, after, keys: [field], nodes: place });
    }
    const [conditions, conditionsNow] = [
      conditionsOf(a, this.#normalizeIn.base),
      conditionsOf(b, this.#normalizeIn.revision),
    ];
    for (const [condition, schemas] of conditions) {
      const now = conditionsNow.get(condition);
      if (now) pair.children.push(this.#compareSchemas(schemas, now, direction));
    }
    compareKnownValues(a, b, report, nodes);
    const [unknown, unknownNow] = [unknownKeywords(a), unknownKeywords(b)];
    if (unknown !== unknownNow) report('schema-unexplained', { before: unknown, after: unknownNow, nodes });
    if (a.type === 'string') this.#compareContents(a, b, step);
    if (a.type === 'array') this.#compareArrays(a, b, step);
    const { base, revision } = this.#settings;
    if (a.type === 'object')
      compareObjects({ base, revision, a, b, direction, report, pair, nodes, compareSchemas: this.#compareSchemas });
  };

  /** What is inside a text that holds JSON. */
  readonly #compareContents = (a: Branch, b: Branch, { direction, pair }: Step) => {
    const inside = ({ parts }: Branch) => parts.flatMap((part) => part.contentSchema ?? []) as Schema[];
    const isText = ({ parts }: Branch) => parts.some((part) => part.contentMediaType !== undefined);
    if (isText(a) && isText(b)) pair.children.push(this.#compareSchemas(inside(a), inside(b), direction));
  };

  readonly #compareArrays = (a: Branch, b: Branch, { direction, pair, report }: Step) => {
    const lengths = [a, b].flatMap(({ parts }) =>
      parts.map(({ prefixItems }) => (Array.isArray(prefixItems) ? prefixItems.length : 0)),
    );
    const [first, firstNow] = [itemsAt(a, 0), itemsAt(b, 0)];
    if (direction === 'response' && mostItems(a) > 0 && !isClosed(first) && isClosed(firstNow))
      report('items-forbidden', { before: branchName(a), keys: ['items'], nodes: nodesOf(a, b) });
    const last = Math.min(Math.max(...lengths), mostItems(a) - 1, mostItems(b) - 1);
    for (let index = 0; index <= last; index++)
      pair.children.push(this.#compareSchemas(itemsAt(a, index), itemsAt(b, index), direction));
    for (const [was, is] of pairContained(
      containedIn(a, this.#normalizeIn.base),
      containedIn(b, this.#normalizeIn.revision),
    ))
      if (was && is && was.most === Infinity)
        pair.children.push(this.#compareSchemas([was.schema], [is.schema], direction));
  };
}

/** Null that may or may not be allowed is taken as the other document has it. */
function withoutDoubt(branches: readonly Branch[], others: readonly Branch[]): readonly Branch[] {
  return branches.filter(({ isDoubtful }) => !isDoubtful || others.some(({ type }) => type === 'null'));
}

/** Groups of alternatives that are not the same in both documents. */
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

function reporter(
  { findings }: SchemaPair,
  direction: SchemaDirection,
  schemas: SchemaLists,
  usual = { base: nodeOf(schemas.before), revision: nodeOf(schemas.after) },
): ReportSchema {
  return (rule, { before = '', after = '', keys = [], nodes = usual } = {}) =>
    void findings.push({
      rule: `${direction}-${rule}` as RuleId,
      base: { node: nodes.base.node, keys },
      revision: { node: nodes.revision.node, keys },
      before,
      after,
      schemas,
    });
}
