/** Expansion of a schema into a union of branches, which is equal for equivalent ways to write a schema. */
import { canonicalJson, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { type Branch, Incomparable, type Schema, type Type, typeOf, types } from './branch.ts';
import { type Conjunction, conjunctionOf, merge, mostMembers } from './conjunction.ts';
import { fits } from './fits.ts';
import { absorb, mergeValues } from './listed-values.ts';
import { excludedTypes } from './negation.ts';

/**
 * Expands schemas into branches: alternatives and types are separated, references followed and `allOf` merged.
 *
 * @param schemas - schemas that must all hold
 * @throws {Incomparable}
 */
export function branchesOf(index: DocumentIndex, schemas: readonly Schema[]): Branch[] {
  return branchesIn(index, conjunctionOf(index, schemas));
}

/** @throws {Incomparable} */
export function branchesIn(index: DocumentIndex, conjunction: Conjunction): Branch[] {
  const open: Conjunction[] = [conjunction];
  const closed: Conjunction[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const [group, ...groups] = next.groups;
    if (!group) closed.push(next);
    else if (next.chosen.has(group)) open.push({ ...next, groups });
    else {
      const rest = { ...next, groups, chosen: new Set([...next.chosen, group]) };
      for (const member of group.toReversed()) open.push(merge(rest, conjunctionOf(index, [member])));
    }
    if (open.length + closed.length > mostMembers) throw new Incomparable('too many alternatives');
  }
  return absorb(mergeValues(closed.filter(({ isPossible }) => isPossible).flatMap((one) => split(one, index.oas30))));
}

/** Whether a schema allows values of the given types only. */
export function hasOnlyTypes(index: DocumentIndex, schema: Schema, allowed: readonly Type[]): boolean {
  try {
    return branchesOf(index, [schema]).every(({ type }) => allowed.includes(type));
  } catch (error) {
    if (error instanceof Incomparable) return false;
    throw error;
  }
}

/** A branch for each type that all parts allow. */
function split({ parts, names }: Conjunction, oas30: boolean): Branch[] {
  const lists = parts.flatMap((part) => [
    ...(Array.isArray(part.enum) ? [part.enum] : []),
    ...('const' in part ? [[part.const as Json]] : []),
  ]);
  const allowing = parts.map((part) => typesOf(part, oas30));
  const isNullable = parts.some(({ nullable }) => oas30 && nullable === true);
  return types.flatMap((type): Branch[] => {
    const allows = (allowed: readonly string[] | undefined) =>
      !allowed || allowed.includes(type) || (type === 'number' && allowed.includes('integer'));
    if (!allowing.every(allows) || parts.some((part) => excludedTypes(part).includes(type))) return [];
    const integer =
      type === 'number' &&
      (allowing.some((allowed) => allowed?.includes('integer') && !allowed.includes('number')) ||
        parts.some(({ multipleOf }) => Number.isInteger(multipleOf)));
    const [first, ...rest] = lists.map((list) =>
      list.filter((value) => typeOf(value) === type && fits(value, parts)).map(canonicalJson),
    );
    const values = first?.filter((value) => rest.every((other) => other.includes(value))) ?? finite(type);
    if (values?.length !== 0) return [{ type, integer, values: values && [...new Set(values)], parts, names }];
    return type === 'null' && isNullable ? [{ type, integer, values: ['null'], parts, names, isDoubtful: true }] : [];
  });
}

function typesOf({ type, nullable }: JsonObject, oas30: boolean): string[] | undefined {
  if (type === undefined) return undefined;
  const listed = [type].flat() as string[];
  return oas30 && nullable === true ? [...listed, 'null'] : listed;
}

function finite(type: Type): string[] | null {
  if (type === 'null') return ['null'];
  return type === 'boolean' ? ['false', 'true'] : null;
}
