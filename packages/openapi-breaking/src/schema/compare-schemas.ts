/** Own code: no tool that was tried judges schemas by the values they allow, in a direction, over references and alternatives. */
import { isObject, type Json } from 'openapi-document';
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
import { holder, isClosed, itemsAt } from './fields.ts';
import { branchName, nodeOf, nodesOf, typeNames, typesIn } from './labels.ts';
import { normalizer } from './normalized.ts';
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
  const { base, revision, identities, isXml, isBreaking } = settings;
  const normalizeIn = { base: normalizer(base), revision: normalizer(revision) };
  const children = { base: childrenIn(base), revision: childrenIn(revision) };
  const { remember, settle } = pendingPairs();
  let steps = 0;

  const compareSchemas: CompareSchemas = (before, after, direction) => {
    if (before.length === after.length && before.every((one, index) => identities.same(one, after[index])))
      return unchanged;
    return remember(before, after, direction, (pair) => {
      const lists = { before, after };
      const report = reporter(pair, direction, lists);
      const tags = compareTags({ base, revision, children, lists, direction, report, pair, compareSchemas, settle });
      const step: Step = { direction, pair, report, lists, partners: tags };
      compareAll(step);
      compareExclusive({
        base,
        revision,
        identities,
        lists,
        direction,
        report,
        tryBranches: (...two) => tryBranches(step, ...two),
      });
      compareAnnotations(before, after, direction, report);
      if (isXml) compareXml([base, before], [revision, after], report);
    });
  };

  const compareAll = (step: Step) => {
    const { before, after } = step.lists;
    try {
      compareConjunctions(conjunctionOf(base, before), conjunctionOf(revision, after), step);
    } catch (error) {
      if (!(error instanceof Incomparable)) throw error;
      if (before.map(normalizeIn.base).join() !== after.map(normalizeIn.revision).join())
        step.report('schema-changed', { before: error.message });
    }
  };

  /** Alternatives that are too many to be multiplied out are compared group by group. */
  const compareConjunctions = (a: Conjunction, b: Conjunction, step: Step) => {
    if (isExpandable(a) && isExpandable(b)) return compareUnions(branchesIn(base, a), branchesIn(revision, b), step);
    const [left, leftNow] = withoutEqual(a.groups, b.groups, identities);
    const needsAll = [...a.parts, ...b.parts].some(
      (part) => 'unevaluatedProperties' in part || 'unevaluatedItems' in part,
    );
    if (needsAll || left.length !== leftNow.length) throw new Incomparable('too many alternatives');
    const alone = { names: [], parts: [], chosen: new Set<readonly Json[]>(), isPossible: true };
    compareUnions(branchesIn(base, { ...a, groups: [] }), branchesIn(revision, { ...b, groups: [] }), step);
    for (const [index, group] of left.entries())
      compareUnions(
        branchesIn(base, { ...alone, groups: [group] }),
        branchesIn(revision, { ...alone, groups: [leftNow[index] ?? []] }),
        step,
      );
  };

  const compareUnions = (every: readonly Branch[], everyNow: readonly Branch[], step: Step) => {
    const [was, is] = [withoutDoubt(every, everyNow), withoutDoubt(everyNow, every)];
    const [had, has] = [typesIn(was), typesIn(is)];
    const facts = { before: typeNames(was), after: typeNames(is), keys: ['type'] };
    if (had.some((type) => !has.includes(type))) step.report('type-narrowed', facts);
    if (has.some((type) => !had.includes(type))) step.report('type-widened', facts);
    for (const type of had.filter((one) => has.includes(one))) {
      const [a, b] = [was, is].map((branches) => branches.filter((one) => one.type === type)) as [Branch[], Branch[]];
      const [one, other] = [a[0], b[0]];
      if (a.length === 1 && b.length === 1 && one && other) compareBranches(one, other, step);
      else compareAlternatives(a, b, { ...step, keyOf, tryBranches: (...two) => tryBranches(step, ...two) });
    }
  };

  const keyOf = (side: 'base' | 'revision', { type, integer, values, parts }: Branch) => {
    const ids = parts.map((part) => identities.own(side, part)).toSorted((x, y) => x - y);
    if (!ids.every(identities.isUnchanged)) return undefined;
    return `${type} ${integer} ${values?.toSorted().join()} ${[...new Set(ids)].join()}`;
  };

  const tryBranches = ({ lists, partners }: Step, a: Branch, b: Branch, direction: SchemaDirection): Trial => {
    const pair: SchemaPair = { findings: [], children: [] };
    const nodes = nodesOf(a, b);
    const report = reporter(pair, direction, lists, nodes);
    compareBranches(a, b, { direction, pair, report, lists, partners });
    settle(pair);
    const found = allFindings(pair);
    return { pair, breaks: found.filter(({ rule }) => isBreaking(rule)).length, findings: found.length };
  };

  const compareBranches = (a: Branch, b: Branch, step: Step) => {
    steps += 1;
    if (steps > mostSteps) throw new Incomparable('too much work');
    const { direction, pair, report } = step;
    const nodes = nodesOf(a, b);
    for (const { keyword, change, field, before, after } of compareKeywords(a, b, normalizeIn)) {
      const place = { base: holder(a, field) ?? nodes.base, revision: holder(b, field) ?? nodes.revision };
      report(`${keyword}-${change}`, { before, after, keys: [field], nodes: place });
    }
    const [conditions, conditionsNow] = [conditionsOf(a, normalizeIn.base), conditionsOf(b, normalizeIn.revision)];
    for (const [condition, schemas] of conditions) {
      const now = conditionsNow.get(condition);
      if (now) pair.children.push(compareSchemas(schemas, now, direction));
    }
    compareKnownValues(a, b, report, nodes);
    const [unknown, unknownNow] = [unknownKeywords(a), unknownKeywords(b)];
    if (unknown !== unknownNow) report('schema-unexplained', { before: unknown, after: unknownNow, nodes });
    if (a.type === 'string') compareContents(a, b, step);
    if (a.type === 'array') compareArrays(a, b, step);
    if (a.type === 'object') compareObjects({ base, revision, a, b, direction, report, pair, nodes, compareSchemas });
  };

  /** What is inside a text that holds JSON. */
  const compareContents = (a: Branch, b: Branch, { direction, pair }: Step) => {
    const inside = ({ parts }: Branch) => parts.flatMap((part) => part.contentSchema ?? []) as Schema[];
    const isText = ({ parts }: Branch) => parts.some((part) => part.contentMediaType !== undefined);
    if (isText(a) && isText(b)) pair.children.push(compareSchemas(inside(a), inside(b), direction));
  };

  const compareArrays = (a: Branch, b: Branch, { direction, pair, report }: Step) => {
    const lengths = [a, b].flatMap(({ parts }) =>
      parts.map(({ prefixItems }) => (Array.isArray(prefixItems) ? prefixItems.length : 0)),
    );
    const [first, firstNow] = [itemsAt(a, 0), itemsAt(b, 0)];
    if (direction === 'response' && !isClosed(first) && isClosed(firstNow))
      report('items-forbidden', { before: branchName(a), keys: ['items'], nodes: nodesOf(a, b) });
    for (let index = 0; index <= Math.max(...lengths); index++)
      pair.children.push(compareSchemas(itemsAt(a, index), itemsAt(b, index), direction));
    for (const [was, is] of pairContained(containedIn(a, normalizeIn.base), containedIn(b, normalizeIn.revision)))
      if (was && is && was.most === Infinity) pair.children.push(compareSchemas([was.schema], [is.schema], direction));
  };

  return (before, after, direction) => {
    const pair = compareSchemas(before, after, direction);
    settle(pair);
    return pair;
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

/** Pairs that are known, and what is still to be done for some: nothing is compared deeper than the stack reaches. */
function pendingPairs() {
  const ids = new WeakMap<object, number>();
  const pairs = new Map<string, SchemaPair>();
  const jobs = new Map<SchemaPair, (pair: SchemaPair) => void>();
  let last = 0;
  const idOf = (schema: Schema): string => {
    if (!isObject(schema)) return String(schema !== false);
    const id = ids.get(schema) ?? ++last;
    ids.set(schema, id);
    return String(id);
  };
  const remember = (
    before: readonly Schema[],
    after: readonly Schema[],
    direction: SchemaDirection,
    job: (pair: SchemaPair) => void,
  ): SchemaPair => {
    const key = `${direction} ${before.map(idOf).join()} ${after.map(idOf).join()}`;
    const known = pairs.get(key);
    if (known) return known;
    const pair: SchemaPair = { findings: [], children: [] };
    pairs.set(key, pair);
    jobs.set(pair, job);
    return pair;
  };
  const settle = (start: SchemaPair) => {
    const seen = new Set([start]);
    for (const pair of seen) {
      const job = jobs.get(pair);
      jobs.delete(pair);
      job?.(pair);
      for (const child of pair.children) seen.add(child);
    }
  };
  return { remember, settle };
}
