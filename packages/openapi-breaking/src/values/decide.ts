/**
 * Own code: sample values decide where comparing keywords one by one reports too much or nothing, because they show the
 * combined effect of keywords.
 */
import type { Side } from '../finding.ts';
import { type RuleId, ruleOf, type SchemaDirection } from '../rules/registry.ts';
import type { Compared, Difference, SchemaPair } from '../schema/schema-pair.ts';
import { nodeOf } from '../schema/labels.ts';
import { otherThan } from './sampling.ts';
import type { Witnesses } from './witness.ts';

/** Maximum number of visited schemas in one comparison: about a second. */
const visitsPerComparison = 600_000;

/** Rules of keywords that are compared as texts, and of alternatives: equivalent ways to write them look different. */
const byText = /-(not|condition|contains|dependent-required|alternative)-(narrowed|widened|changed)$/;
/** Rules of keywords that may be equivalent to one of those. */
const besideText = /-(min-items|max-items|min-properties|max-properties)-(narrowed|widened|changed)$/;

/** @returns a function that decides about a pair and all pairs reachable from it by sample values, each once */
export function decider(witnesses: Witnesses): (pair: SchemaPair) => void {
  const known = new Set<SchemaPair>();
  const tryValues: TryValues = (...trial) =>
    witnesses.work.visits > visitsPerComparison
      ? { witness: undefined, valid: 0, isComplete: false }
      : witnesses.between(...trial);
  return (start) => {
    const tree = treeOf(start, known);
    for (const pair of tree.pairs) known.add(pair);
    for (const group of tree.groups) decideTexts(group, tryValues, tree);
    for (const group of tree.groups.toReversed()) findSilent(group, tryValues, tree);
  };
}

type TryValues = Witnesses['between'];

/** A pair of schemas with its alternatives. */
interface Group {
  readonly pair: SchemaPair;
  readonly compared: Compared;
  readonly members: readonly SchemaPair[];
}

interface Tree {
  readonly pairs: ReadonlySet<SchemaPair>;
  /** Groups that are not decided yet, from the outermost inwards. */
  readonly groups: readonly Group[];
  /** Whether a pair, or one below it, has a finding of at least this level. */
  has(pair: SchemaPair, level: 'breaking' | 'warning' | 'info', without?: (difference: Difference) => boolean): boolean;
}

function treeOf(start: SchemaPair, known: ReadonlySet<SchemaPair>): Tree {
  const pairs = new Set([start]);
  for (const pair of pairs) for (const child of pair.children) pairs.add(child);
  const groups = [...pairs].flatMap((pair): Group[] => {
    if (!pair.compared || known.has(pair)) return [];
    const members = new Set([pair]);
    for (const member of members) for (const child of member.children) if (!child.compared) members.add(child);
    return [{ pair, compared: pair.compared, members: [...members] }];
  });
  return { pairs, groups, has: finder(pairs) };
}

function finder(pairs: ReadonlySet<SchemaPair>): Tree['has'] {
  const levels = { info: ['info', 'warning', 'breaking'], warning: ['warning', 'breaking'], breaking: ['breaking'] };
  return (start, level, without = () => false) => {
    const seen = new Set([start]);
    for (const pair of seen) {
      if (pair.findings.some((one) => levels[level].includes(ruleOf(one.rule).level) && !without(one))) return true;
      if (pairs.has(pair)) for (const child of pair.children) seen.add(child);
    }
    return false;
  };
}

/** The document in which a breaking value is valid: the base for requests, the revision for responses. */
function brokenSide(direction: SchemaDirection): Side {
  return direction === 'request' ? 'base' : 'revision';
}

/** Number of valid samples from which the absence of a witness counts. */
const enough = 2;

/** Keeps breaks that rest on different texts only if a value proves them. */
function decideTexts({ pair, compared, members }: Group, tryValues: TryValues, tree: Tree): void {
  const isOpen = ({ rule, schemas }: Difference) =>
    schemas === compared.lists && (byText.test(rule) || besideText.test(rule));
  const open = members.flatMap(({ findings }) => findings.filter(isOpen));
  const [first] = open.filter(({ rule }) => ruleOf(rule).level === 'breaking');
  if (!first || !open.some(({ rule }) => byText.test(rule)) || tree.has(pair, 'breaking', isOpen)) return;
  const { direction } = compared;
  const side = brokenSide(direction);
  const broken = tryValues(compared, side, false);
  if (!broken.witness && (broken.valid < enough || !broken.isComplete)) return;
  const safe = tryValues(compared, otherThan(side), false);
  if (broken.witness) {
    if (!safe.witness && safe.valid > 0)
      for (const { findings } of members) findings.splice(0, findings.length, ...findings.map(oneWay));
    return;
  }
  for (const { findings } of members) findings.splice(0, findings.length, ...findings.filter((one) => !isOpen(one)));
  const change = direction === 'request' ? 'widened' : 'narrowed';
  const rule = safe.witness
    ? first.rule.replace(/(narrowed|widened|changed)$/, change)
    : `${direction}-schema-unexplained`;
  pair.findings.push({ ...first, rule: rule as RuleId });
}

/** Turns `changed` into the breaking direction alone. */
function oneWay(difference: Difference): Difference {
  if (!byText.test(difference.rule) || !difference.rule.endsWith('-changed')) return difference;
  const change = ruleOf(difference.rule).direction === 'request' ? 'narrowed' : 'widened';
  return { ...difference, rule: difference.rule.replace(/changed$/, change) as RuleId };
}

/** Maximum number of visits if the change is reported, and was tested, further inside. */
const fewVisits = 4000;

/** Reports a difference that a value proves and no rule reports. */
function findSilent({ pair, compared, members }: Group, tryValues: TryValues, tree: Tree): void {
  // a discriminator was changed, so values are not comparable
  const isTagged = pair.findings.some(({ rule }) => rule.includes('-discriminator-'));
  if (isTagged || tree.has(pair, 'warning')) return;
  const { direction, lists } = compared;
  const side = brokenSide(direction);
  const report = (change: 'narrowed' | 'widened') =>
    void pair.findings.push({
      rule: `${direction}-values-${change}`,
      base: nodeOf(lists.before),
      revision: nodeOf(lists.after),
      before: '',
      after: '',
      schemas: lists,
    });
  const isExplained = members.every(({ findings }) => findings.length === 0) && tree.has(pair, 'info');
  const visits = isExplained ? fewVisits : undefined;
  if (tryValues(compared, side, true, visits).witness) return report(side === 'base' ? 'narrowed' : 'widened');
  if (tree.has(pair, 'info')) return;
  if (tryValues(compared, otherThan(side), true).witness) report(side === 'base' ? 'widened' : 'narrowed');
}
