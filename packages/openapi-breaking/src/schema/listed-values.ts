/** Listed values of alternatives: merged into one list, and open lists recognized. */
import type { JsonObject } from 'openapi-document';
import { type Branch, isScalar, parseValue, type Type } from './branch.ts';
import { fits } from './fits.ts';

/** Merges the lists of alternatives of one type. */
export function mergeValues(branches: readonly Branch[]): Branch[] {
  const merged: Branch[] = [];
  const lists = new Map<Type, number>();
  for (const branch of branches) {
    const at = branch.values && isScalar(branch) ? lists.get(branch.type) : undefined;
    const other = at === undefined ? undefined : merged[at];
    if (at === undefined || !other) {
      if (branch.values && isScalar(branch)) lists.set(branch.type, merged.length);
      merged.push(branch);
    } else {
      const { isDoubtful, ...sure } = other;
      merged[at] = {
        ...sure,
        values: [...new Set([...(other.values ?? []), ...(branch.values ?? [])])],
        parts: [...other.parts, ...branch.parts],
        ...(isDoubtful && branch.isDoubtful ? { isDoubtful } : {}),
      };
    }
  }
  return merged;
}

const limitingKeywords: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format', 'contentEncoding', 'contentMediaType', 'contentSchema'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
};
const everywhere = ['not', 'if', 'enum', 'const'];

/**
 * Merges an open list such as `anyOf: [{ type: string }, { enum: … }]`, which allows every value of its type, into one
 * branch with known values, and removes listed values that another alternative allows anyway.
 */
export function absorb(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((branch) => {
    const open = branches.find((other) => other.type === branch.type && isOpen(other));
    if (!open) return withoutAllowed(branch, branches);
    if (branch !== open) return branch.integer || !open.integer || branch.values ? [] : [branch];
    const known = branches.flatMap((other) => (other.type === open.type ? (other.values ?? []) : []));
    if (known.length === 0) return [branch];
    const listed: JsonObject = { 'x-extensible-enum': known.map((value) => parseValue(value)) };
    return [{ ...open, parts: [...open.parts, listed] }];
  });
}

/** Whether a branch allows every value of its type, or every integer. */
export function isOpen({ type, values, parts }: Branch): boolean {
  const keywords = limitingKeywords[type];
  return (
    values === null &&
    keywords !== undefined &&
    parts.every((part) => [...keywords, ...everywhere].every((key) => !(key in part)))
  );
}

/** Keywords that are not evaluated for a single value here. */
const unjudged = ['format', 'contentEncoding', 'contentMediaType', 'contentSchema', 'not', 'if', 'enum', 'const'];

function withoutAllowed(branch: Branch, branches: readonly Branch[]): Branch[] {
  if (!branch.values || !isScalar(branch)) return [branch];
  const others = branches.filter(
    (other) =>
      other.type === branch.type &&
      !other.values &&
      other.parts.every((part) => unjudged.every((key) => !(key in part))),
  );
  if (others.length === 0) return [branch];
  const values = branch.values.filter((text) => {
    const value = parseValue(text);
    return !others.some(({ parts, integer }) => fits(value, parts) && (!integer || Number.isInteger(Number(value))));
  });
  return values.length === 0 ? [] : [{ ...branch, values }];
}
