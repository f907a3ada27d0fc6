/** Pieces of branches, because several branches together may cover one. */
import { canonicalJson, isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { bound, least, numbers } from './bounds.ts';
import { type Branch, Incomparable, type Schema } from './branch.ts';
import { isDecided } from './conditions.ts';
import { branchesOf } from './expand-schema.ts';
import { requiredOf } from './properties.ts';
import { isNumber, listedIn } from './fits.ts';
import { isContradiction } from './overlaps.ts';

/** Schemas that split a branch: every value matches at least one. */
type Cut = readonly JsonObject[];

/** Maximum number of pieces of a branch; no further cut is applied beyond it. */
const mostPieces = 32;

/**
 * Splits a branch at the limits of other branches, because several of them may cover it together: ranges of numbers and
 * lengths, tags, negations and conditions.
 *
 * @param others - branches of the other document, whose references cannot be resolved here and so give no cut
 */
export function piecesOf(index: DocumentIndex, branch: Branch, others: readonly Branch[]): Branch[] {
  const isOwn = (cut: Cut) => !canonicalJson(cut as unknown as Json).includes('"$ref"');
  const cuts = [
    ...rangeCuts(branch, others),
    ...others.flatMap(deniedIn).filter(isOwn),
    ...requiredCuts(branch, others),
    ...tagCuts(branch),
  ];
  const pieces = cuts.reduce(
    (all, cut) => {
      const next = all.flatMap((piece) => cut.flatMap((schema) => within(index, piece, schema)));
      return next.length > mostPieces ? all : next;
    },
    conditionPieces(index, branch),
  );
  return pieces.filter((piece) => !isContradiction(index, piece, 1));
}

/** A branch split by its condition: values for which it holds, and the others. */
export function conditionPieces(index: DocumentIndex, branch: Branch): Branch[] {
  const at = branch.parts.findIndex(({ if: condition }) => condition !== undefined && !isDecided(condition));
  const part = branch.parts[at];
  if (!part) return [branch];
  const { if: condition, then = true, else: otherwise = true, ...rest } = part;
  const plain = { ...branch, parts: branch.parts.with(at, rest) };
  const sides: [Schema, Schema][] = [
    [condition, then],
    [{ not: condition as Json }, otherwise],
  ];
  return sides.flatMap(([side, consequence]) =>
    within(index, plain, side).flatMap((piece) => within(index, piece, consequence)),
  );
}

/** The values of a branch that match a schema as well. */
function within(index: DocumentIndex, branch: Branch, schema: Schema): Branch[] {
  try {
    return branchesOf(index, [schema])
      .filter(({ type }) => type === branch.type)
      .map((inner) => ({
        ...branch,
        integer: branch.integer || inner.integer,
        values: branch.values && inner.values ? both(branch.values, inner.values) : (branch.values ?? inner.values),
        parts: [...branch.parts, ...inner.parts],
      }));
  } catch (error) {
    if (error instanceof Incomparable) return [branch];
    throw error;
  }
}

function both(values: readonly string[], others: readonly string[]): string[] {
  return values.filter((value) => others.includes(value));
}

const counts = {
  string: ['minLength', 'maxLength'],
  array: ['minItems', 'maxItems'],
  object: ['minProperties', 'maxProperties'],
} as const;

function rangeCuts({ type }: Branch, others: readonly Branch[]): Cut[] {
  if (type === 'number')
    return others.flatMap((other) => [
      ...[bound(other, 'minimum')].flatMap(({ value, exclusive }) => cutAt(value, !exclusive)),
      ...[bound(other, 'maximum')].flatMap(({ value, exclusive }) => cutAt(value, exclusive)),
    ]);
  if (!(type in counts)) return [];
  const [floor, ceiling] = counts[type as keyof typeof counts];
  return others
    .flatMap((other) => [...numbers(other, floor), ...numbers(other, ceiling).map((most) => most + 1)])
    .map((least) => [{ [ceiling]: least - 1 }, { [floor]: least }]);
}

/** @param isAbove - whether the number itself belongs to the upper piece */
function cutAt(value: number | bigint, isAbove: boolean): Cut[] {
  if (!isNumber(value) || Math.abs(Number(value)) === Infinity) return [];
  const at = value as unknown as Json;
  return [isAbove ? [{ exclusiveMaximum: at }, { minimum: at }] : [{ maximum: at }, { exclusiveMinimum: at }]];
}

/** Splits by the schema of a `not`. */
function deniedIn({ parts }: Branch): Cut[] {
  return parts.flatMap(({ not }) => (isObject(not) ? [[not, { not }]] : []));
}

/** Splits by properties that other branches require, where a branch requires only a number of properties. */
function requiredCuts(branch: Branch, others: readonly Branch[]): Cut[] {
  const own = requiredOf(branch);
  if (least(branch, 'minProperties') <= own.size) return [];
  const names = new Set(others.flatMap((other) => [...requiredOf(other)]).filter((name) => !own.has(name)));
  return [...names].map((name) => [{ required: [name] }, { not: { required: [name] } }]);
}

/** Splits by the listed values of a required property. */
function tagCuts(branch: Branch): Cut[] {
  const required = requiredOf(branch);
  return branch.parts.flatMap(({ properties }) =>
    Object.entries(isObject(properties) ? properties : {}).flatMap(([name, schema]) => {
      const listed = isObject(schema) && required.has(name) ? listedIn(schema) : undefined;
      return listed && listed.length > 1 ? [listed.map((value) => ({ properties: { [name]: { const: value } } }))] : [];
    }),
  );
}
