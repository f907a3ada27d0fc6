import { isObject, type Json } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { isDocumentation } from '../document/node-kinds.ts';
import { type Branch, Incomparable } from '../schema/branch.ts';
import { branchesOf, hasOnlyTypes } from '../schema/expand-schema.ts';
import { isOpen } from '../schema/listed-values.ts';
import { typeNames } from '../schema/labels.ts';
import { at, type Context } from './context.ts';
import type { Parameter } from './resolved-operation.ts';

/**
 * Compares parameters whose serialization makes another type wider: a string accepts every number, and an exploded list
 * accepts a single value.
 *
 * @returns whether nothing is left to compare
 */
export function compareTexts(a: Parameter, b: Parameter, context: Context): boolean {
  const { base, revision, report, schemas, isReversed } = context;
  if (isReversed || [a, b].some(({ node }) => node.content !== undefined)) return false;
  const [was, is] = [branchesOfParameter(base, a), branchesOfParameter(revision, b)];
  const facts = {
    base: at(a.node, 'schema', 'type'),
    revision: at(b.node, 'schema', 'type'),
    before: typeNames(was),
    after: typeNames(is),
  };
  if (!hasOnlyTypes(base, a.node.schema, ['number', 'boolean', 'string'])) return false;
  if (is.some(isAnyText) && !was.some(({ type }) => type === 'string')) {
    report('request-type-widened', facts);
    return true;
  }
  const items = isRepeated(a) && isRepeated(b) ? itemsOfOne(is) : undefined;
  if (items === undefined) return false;
  report('request-type-widened', facts);
  schemas(a.node.schema, items.items, 'request');
  return true;
}

function branchesOfParameter(index: DocumentIndex, { node }: Parameter): Branch[] {
  try {
    return branchesOf(index, [node.schema]);
  } catch (error) {
    if (error instanceof Incomparable) return [];
    throw error;
  }
}

function isAnyText(branch: Branch): boolean {
  return branch.type === 'string' && isOpen(branch);
}

/** Whether `?tag=a` is both a single value and a list of one item. */
function isRepeated({ location, style, explode }: Parameter): boolean {
  return location === 'query' && style === 'form' && explode;
}

/** Keywords with which a list of one item is valid if its item is. */
const harmless = new Set(['type', 'items', 'minItems', 'maxItems', 'uniqueItems', 'default', 'deprecated']);

function itemsOfOne(branches: readonly Branch[]): { items: Json | undefined } | undefined {
  const [branch, ...others] = branches;
  const [part, ...parts] = branch?.parts ?? [];
  if (branch?.type !== 'array' || !part || others.length + parts.length > 0) return undefined;
  const isHarmless = Object.keys(part).every((key) => harmless.has(key) || isDocumentation(key));
  const allowsOne = Number(part.minItems ?? 0) <= 1 && Number(part.maxItems ?? 1) >= 1;
  return isHarmless && allowsOne && (part.items === undefined || isObject(part.items))
    ? { items: part.items }
    : undefined;
}
