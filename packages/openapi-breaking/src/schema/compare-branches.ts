/** Two branches of one type: their keywords, and the schemas inside them. */
import type { Branch, Schema } from './branch.ts';
import type { BranchComparison } from './branch-comparison.ts';
import { compareKnownValues } from './compare-annotations.ts';
import { compareArrays } from './compare-arrays.ts';
import { compareObjects } from './compare-objects.ts';
import { conditionsOf } from './conditions.ts';
import { holder } from './labels.ts';
import { compareKeywords } from './keywords/compare-keywords.ts';
import { unknownKeywords } from './keywords/unknown-keywords.ts';

/** Compares two branches. */
export function compareBranches(comparison: BranchComparison): void {
  const { a, b, normalizeIn, nodes, report } = comparison;
  for (const { keyword, change, field, before, after } of compareKeywords(a, b, normalizeIn)) {
    const place = { base: holder(a, field) ?? nodes.base, revision: holder(b, field) ?? nodes.revision };
    report(`${keyword}-${change}`, { before, after, keys: [field], nodes: place });
  }
  compareConsequences(comparison);
  compareKnownValues(a, b, report, nodes);
  const [unknown, unknownNow] = [unknownKeywords(a), unknownKeywords(b)];
  if (unknown !== unknownNow) report('schema-unexplained', { before: unknown, after: unknownNow, nodes });
  if (a.type === 'string') compareContents(comparison);
  if (a.type === 'array') compareArrays(comparison);
  if (a.type === 'object') compareObjects(comparison);
}

/** Compares the consequences of conditions that both documents have. */
function compareConsequences({ a, b, normalizeIn, direction, pair, compareSchemas }: BranchComparison): void {
  const [was, is] = [conditionsOf(a, normalizeIn.base), conditionsOf(b, normalizeIn.revision)];
  for (const [condition, schemas] of was) {
    const now = is.get(condition);
    if (now) pair.children.push(compareSchemas(schemas, now, direction));
  }
}

/** Compares the schemas of JSON inside a string. */
function compareContents({ a, b, direction, pair, compareSchemas }: BranchComparison): void {
  const inside = ({ parts }: Branch) => parts.flatMap((part) => part.contentSchema ?? []) as Schema[];
  const isText = ({ parts }: Branch) => parts.some((part) => part.contentMediaType !== undefined);
  if (isText(a) && isText(b)) pair.children.push(compareSchemas(inside(a), inside(b), direction));
}
