/** Matching and comparison of several branches of one type. */
import { canonicalJson, isObject, type Json } from 'openapi-document';
import type { Side } from '../finding.ts';
import type { SchemaDirection } from '../rules/registry.ts';
import type { Branch } from './branch.ts';
import { declaredIn, requiredOf } from './properties.ts';
import { branchName, nodesOf } from './labels.ts';
import type { ReportSchema } from './reporter.ts';
import type { SchemaPair } from './schema-pair.ts';

/** The result of comparing two branches, used to match the most similar ones. */
export interface Trial {
  readonly pair: SchemaPair;
  readonly breaks: number;
  readonly findings: number;
}

/** The state of comparing several branches of one type. */
export interface AlternativeComparison {
  readonly direction: SchemaDirection;
  readonly report: ReportSchema;
  readonly pair: SchemaPair;
  /** @param direction - direction of the trial, which may be the opposite one */
  tryBranches(a: Branch, b: Branch, direction: SchemaDirection): Trial;
  /** @returns a key that is equal for equivalent branches of both documents */
  keyOf(side: Side, branch: Branch): string | undefined;
  /** @returns the pieces of a branch, split at the limits of other branches; at least itself */
  cut(side: Side, branch: Branch, others: readonly Branch[]): readonly Branch[];
  /** Names of components that a discriminator's tags match although they differ. */
  readonly partners: ReadonlyMap<string, string>;
}

/** Maximum number of pairs to try; further ones are matched in their order. */
const mostTrials = 2500;

/**
 * Compares several branches of one type: matches equal ones first, then those with the same name or tag, then the most
 * similar ones.
 */
export function compareAlternatives(
  was: readonly Branch[],
  is: readonly Branch[],
  comparison: AlternativeComparison,
): void {
  const { pair, direction, tryBranches } = comparison;
  const unmatched = new Set(was);
  const left = new Set(is);
  matchEqual(unmatched, left, comparison);
  const match = (a: Branch, b: Branch, trial = tryBranches(a, b, direction)) => {
    unmatched.delete(a);
    left.delete(b);
    pair.children.push(trial.pair);
  };
  for (const key of [nameKey(comparison.partners), tagKey])
    for (const [a, b] of matchesBy(unmatched, left, key)) match(a, b);
  if (unmatched.size * left.size > mostTrials) {
    const others = [...left];
    for (const [index, a] of [...unmatched].entries()) if (others[index]) match(a, others[index]);
  }
  if (areHeldJointly(unmatched, left, was, is, comparison)) return;
  const trials = [...unmatched].flatMap((a) => [...left].map((b) => ({ a, b, trial: tryBranches(a, b, direction) })));
  const best = trials.toSorted((x, y) => x.trial.breaks - y.trial.breaks || x.trial.findings - y.trial.findings);
  for (const { a, b, trial } of best) {
    const isFitting = trial.breaks === 0 || was.length === is.length;
    if (isFitting && unmatched.has(a) && left.has(b)) match(a, b, trial);
  }
  for (const a of unmatched) reportGone(a, is, comparison);
  for (const b of left) reportNew(b, was, comparison);
}

function matchEqual(unmatched: Set<Branch>, left: Set<Branch>, { keyOf }: AlternativeComparison): void {
  const byKey = new Map<string, Branch[]>();
  for (const b of left) {
    const key = keyOf('revision', b);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), b]);
  }
  for (const a of unmatched) {
    const key = keyOf('base', a);
    const b = key === undefined ? undefined : byKey.get(key)?.shift();
    if (!b) continue;
    unmatched.delete(a);
    left.delete(b);
  }
}

type KeyOf = (branch: Branch, side: Side) => string | undefined;

function nameKey(partners: ReadonlyMap<string, string>): KeyOf {
  return ({ names }, side) => {
    const name = names.at(-1);
    return side === 'base' && name !== undefined ? (partners.get(name) ?? name) : name;
  };
}

/** Required properties with a single value, which distinguish alternatives as a discriminator does. */
const tagKey: KeyOf = (branch) => {
  const required = requiredOf(branch);
  const tags = branch.parts.flatMap(({ properties }) =>
    Object.entries(isObject(properties) ? properties : {}).flatMap(([name, schema]) => {
      if (!required.has(name) || !isObject(schema)) return [];
      const listed = 'const' in schema ? [schema.const] : schema.enum;
      return Array.isArray(listed) && listed.length === 1 ? [`${name}=${canonicalJson(listed[0] as Json)}`] : [];
    }),
  );
  return tags.length === 0 ? undefined : tags.toSorted().join();
};

/** Pairs of branches whose key is unique in both documents. */
function matchesBy(unmatched: ReadonlySet<Branch>, left: ReadonlySet<Branch>, keyOf: KeyOf): [Branch, Branch][] {
  const byKey = (branches: ReadonlySet<Branch>, side: Side) => {
    const found = new Map<string, Branch[]>();
    for (const branch of branches) {
      const key = keyOf(branch, side);
      if (key !== undefined) found.set(key, [...(found.get(key) ?? []), branch]);
    }
    return found;
  };
  const others = byKey(left, 'revision');
  return [...byKey(unmatched, 'base')].flatMap(([key, [a, ...more]]): [Branch, Branch][] => {
    const [b, ...rest] = others.get(key) ?? [];
    return a && b && more.length === 0 && rest.length === 0 ? [[a, b]] : [];
  });
}

/** Whether another branch declares all properties of a branch. */
function hasFieldsOf(inner: Branch, outer: Branch): boolean {
  const declared = declaredIn(outer);
  return [...declaredIn(inner)].every((name) => declared.has(name));
}

/**
 * Removes the branches that several branches of the other document cover together, so that they break nothing.
 *
 * @returns whether both documents cover each other, so that they allow the same values
 */
function areHeldJointly(
  unmatched: Set<Branch>,
  left: Set<Branch>,
  was: readonly Branch[],
  is: readonly Branch[],
  comparison: AlternativeComparison,
): boolean {
  const sides = [
    { side: 'base', open: unmatched, others: is },
    { side: 'revision', open: left, others: was },
  ] as const;
  const [gone, fresh] = sides.map(({ side, open, others }) =>
    [...open].filter((one) => isHeldJointly(side, one, others, comparison)),
  ) as [Branch[], Branch[]];
  const jointly = new Set([...gone, ...fresh]);
  const areEqual =
    jointly.size > 0 &&
    sides.every(({ side, open, others }) =>
      [...open].every((one) => jointly.has(one) || others.some((other) => isWithin(side, one, other, comparison))),
    );
  if (comparison.direction === 'request') for (const one of gone) unmatched.delete(one);
  else for (const one of fresh) left.delete(one);
  return areEqual;
}

/** Whether several branches of the other document cover a branch together. */
function isHeldJointly(
  side: Side,
  branch: Branch,
  others: readonly Branch[],
  comparison: AlternativeComparison,
): boolean {
  const { cut } = comparison;
  const cutOthers = others.flatMap((other) => cut(side === 'base' ? 'revision' : 'base', other, []));
  const pieces = cut(side, branch, cutOthers);
  if (pieces.length < 2 && cutOthers.length === others.length) return false;
  return pieces.every((piece) => [...others, ...cutOthers].some((other) => isWithin(side, piece, other, comparison)));
}

function isWithin(side: Side, one: Branch, other: Branch, { tryBranches }: AlternativeComparison): boolean {
  const { breaks } = side === 'base' ? tryBranches(one, other, 'request') : tryBranches(other, one, 'response');
  return breaks === 0;
}

function reportGone(a: Branch, is: readonly Branch[], comparison: AlternativeComparison): void {
  const { direction, report, tryBranches } = comparison;
  const within = is.filter((b) => tryBranches(a, b, 'request').breaks === 0);
  const facts = { before: branchName(a), nodes: nodesOf(a, is[0]) };
  if (within.length === 0 && isHeldJointly('base', a, is, comparison)) return;
  if (within.length === 0) report('alternative-narrowed', facts);
  else if (direction === 'request' && !within.some((b) => hasFieldsOf(a, b))) report('alternative-removed', facts);
}

function reportNew(b: Branch, was: readonly Branch[], comparison: AlternativeComparison): void {
  const { direction, report, tryBranches } = comparison;
  const within = was.filter((a) => tryBranches(a, b, 'response').breaks === 0);
  const facts = { after: branchName(b), nodes: nodesOf(was[0], b) };
  if (within.length === 0 && isHeldJointly('revision', b, was, comparison)) return;
  if (within.length === 0) report('alternative-widened', facts);
  else if (!within.some((a) => hasFieldsOf(b, a)))
    report(direction === 'response' ? 'alternative-added' : 'alternative-widened', facts);
}
