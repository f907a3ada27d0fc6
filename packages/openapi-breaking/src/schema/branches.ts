import { canonicalJson, isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { isAnnotation } from '../document/node-kinds.ts';
import { exclusiveMembers } from './exclusive-members.ts';
import { fits } from './fits.ts';

/** The types of JSON; an integer is a number that is whole. */
export const types = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type Type = (typeof types)[number];

/** A schema as JSON Schema has it: an object, or a boolean. */
export type Schema = Json | undefined;

/** The values of one type that a schema allows through one choice of its alternatives: every part must hold. */
export interface Branch {
  readonly type: Type;
  /** Whole numbers only. */
  readonly integer: boolean;
  /** The allowed values as canonical JSON, where they are listed. */
  readonly values: readonly string[] | null;
  /** Schema objects without their references, `allOf` and alternatives. */
  readonly parts: readonly JsonObject[];
  /** Keys of the components on the way, for recognizing an alternative. */
  readonly names: readonly string[];
  /** Whether the specification leaves open that these values are allowed: null beside an `enum` of 3.0 without it. */
  readonly isDoubtful?: boolean;
}

/** So many choices of alternatives are told apart; more are compared group by group. */
const mostChoices = 64;
/** So many alternatives of one group are told apart. */
const mostMembers = 4096;

/**
 * Thrown where a schema has more alternatives than can be told apart, or keywords that only a running validator can
 * follow.
 */
export class Incomparable extends Error {}

/** Schemas that must all hold, with their alternatives not yet chosen. */
export interface Conjunction {
  readonly parts: readonly JsonObject[];
  readonly names: readonly string[];
  readonly groups: readonly (readonly Json[])[];
  /** Groups whose choice was made on the way: a member that refers back to its parent does not choose again. */
  readonly chosen: ReadonlySet<readonly Json[]>;
  readonly isPossible: boolean;
}

/**
 * Sees a schema as the union of branches: alternatives and types apart, references followed and `allOf` joined, so that
 * what is written differently and means the same gives the same.
 *
 * @param schemas - schemas that must all hold
 * @throws {Incomparable}
 */
export function branchesOf(index: DocumentIndex, schemas: readonly Schema[]): Branch[] {
  return branchesIn(index, conjunctionOf(index, schemas));
}

export function conjunctionOf(index: DocumentIndex, schemas: readonly Schema[]): Conjunction {
  return join(index, schemas, new Set());
}

/** Whether all choices of all alternatives can be told apart. */
export function isExpandable({ groups }: Conjunction): boolean {
  const choices = groups.reduce((product, group) => product * Math.max(1, group.length), 1);
  return groups.length < 2 ? choices <= mostMembers : choices <= mostChoices;
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
      for (const member of group.toReversed()) open.push(merge(rest, join(index, [member], new Set())));
    }
    if (open.length + closed.length > mostMembers) throw new Incomparable('too many alternatives');
  }
  return absorb(mergeValues(closed.filter(({ isPossible }) => isPossible).flatMap((one) => split(one, index.oas30))));
}

/** Whether no value of a schema is an array or an object, or of one of the types given. */
export function hasOnlyTypes(index: DocumentIndex, schema: Schema, allowed: readonly Type[]): boolean {
  try {
    return branchesOf(index, [schema]).every(({ type }) => allowed.includes(type));
  } catch (error) {
    if (error instanceof Incomparable) return false;
    throw error;
  }
}

const nothing: Conjunction = { parts: [], names: [], groups: [], chosen: new Set(), isPossible: true };

function join(index: DocumentIndex, schemas: readonly Schema[], trail: ReadonlySet<Json>): Conjunction {
  return schemas.reduce<Conjunction>((joined, schema) => merge(joined, conjunctionAt(index, schema, trail)), nothing);
}

function conjunctionAt(index: DocumentIndex, schema: Schema, trail: ReadonlySet<Json>): Conjunction {
  if (schema === false) return { ...nothing, isPossible: false };
  if (!isObject(schema) || trail.has(schema)) return nothing; // what is on the trail holds already
  const deeper = new Set([...trail, schema]);
  const referred = referredBy(index, schema, deeper);
  if (index.oas30 && typeof schema.$ref === 'string') return referred;
  const { anyOf, not, discriminator } = schema;
  const listed = isFilled(schema.oneOf) ? schema.oneOf : [];
  const oneOf = listed.length > 0 && discriminator === undefined ? exclusiveMembers(listed) : listed;
  const own: Conjunction = {
    parts: [schema],
    names: [],
    groups: [anyOf, oneOf].filter(isFilled),
    chosen: new Set(),
    isPossible: oneOf !== undefined && not !== true && !(isObject(not) && Object.keys(not).length === 0),
  };
  return merge(merge(referred, own), join(index, membersOf(schema), deeper));
}

function isFilled(group: Json | readonly Json[] | undefined): group is readonly Json[] {
  return Array.isArray(group) && group.length > 0;
}

/**
 * Schemas that must hold as well: members of `allOf`, what is denied twice, and what follows from a condition that
 * always or never holds.
 */
function membersOf({ allOf, not, if: condition, then, else: otherwise }: JsonObject): Schema[] {
  const denied = deniedBy(not);
  const twice = denied && isOnly(denied, 'not') ? [denied.not] : [];
  const members: Schema[] = [...(Array.isArray(allOf) ? allOf : []), ...twice];
  if (condition === undefined || !isDecided(condition)) return members;
  const consequence = condition === false ? otherwise : then;
  return consequence === undefined ? members : [...members, consequence];
}

function isOnly(schema: JsonObject, keyword: string): boolean {
  return keyword in schema && Object.keys(schema).every((key) => key === keyword || isAnnotation(key));
}

/** The types that a `not` takes away as a whole: it says nothing else. */
function excludedTypes({ not }: JsonObject): readonly string[] {
  const denied = deniedBy(not);
  return denied && isOnly(denied, 'type') ? ([denied.type].flat() as string[]) : [];
}

/** What a `not` denies, without a wrapper of one `allOf`. */
function deniedBy(not: Schema): JsonObject | undefined {
  let at = not;
  while (isObject(at) && isOnly(at, 'allOf') && Array.isArray(at.allOf) && at.allOf.length === 1) at = at.allOf[0];
  return isObject(at) ? at : undefined;
}

/** Whether a `not` is seen in the branches: it takes whole types away, or denies another `not`. */
export function isResolved(not: Json): boolean {
  const denied = deniedBy(not);
  if (denied === undefined) return false;
  return isOnly(denied, 'not') || (isOnly(denied, 'type') && ![denied.type].flat().includes('integer'));
}

/** Whether a condition says nothing of the value. */
export function isDecided(condition: Schema): boolean {
  return typeof condition === 'boolean' || (isObject(condition) && Object.keys(condition).length === 0);
}

function referredBy(index: DocumentIndex, schema: JsonObject, trail: ReadonlySet<Json>): Conjunction {
  const { $ref, $dynamicRef, $recursiveRef } = schema;
  if ($recursiveRef !== undefined) throw new Incomparable('a dynamic reference');
  let joined = nothing;
  if (typeof $ref === 'string') {
    const target = index.target(schema);
    if (target === undefined) throw index.unresolved(schema, `The reference ${$ref} leads nowhere.`);
    const followed = join(index, [target], trail);
    joined = merge(joined, { ...followed, names: [...followed.names, index.targetKey(schema)] });
  }
  if (typeof $dynamicRef === 'string') {
    const target = index.dynamicTarget(schema);
    if (target === undefined) throw new Incomparable('a dynamic reference');
    joined = merge(joined, join(index, [target], trail));
  }
  return joined;
}

function merge(a: Conjunction, b: Conjunction): Conjunction {
  if (b === nothing) return a;
  if (a === nothing) return b;
  return {
    parts: [...a.parts, ...b.parts],
    names: [...a.names, ...b.names],
    groups: [...a.groups, ...b.groups],
    chosen: b.chosen.size === 0 ? a.chosen : new Set([...a.chosen, ...b.chosen]),
    isPossible: a.isPossible && b.isPossible,
  };
}

/** A branch for each type that every part allows. */
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

/** @returns the type of a value, a number whether it is whole or not */
export function typeOf(value: Json): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'bigint' ? 'number' : (typeof value as Type);
}

function finite(type: Type): string[] | null {
  if (type === 'null') return ['null'];
  return type === 'boolean' ? ['false', 'true'] : null;
}

/** Whether the keywords of a schema can distinguish values of this type only by listing them. */
function isScalar({ type }: Branch): boolean {
  return type !== 'object' && type !== 'array';
}

/** Alternatives that list values are one list. */
function mergeValues(branches: readonly Branch[]): Branch[] {
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

const limits: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format', 'contentEncoding', 'contentMediaType', 'contentSchema'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
};
const everywhere = ['not', 'if', 'enum', 'const'];

/**
 * An open list of values, `anyOf: [{ type: string }, { enum: … }]`, allows any value of its type: the list says what is
 * known. Listed values that another alternative allows anyway are none of the list.
 */
function absorb(branches: readonly Branch[]): Branch[] {
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

/** Whether a branch allows every value of its type, or every whole number. */
export function isOpen({ type, values, parts }: Branch): boolean {
  const keywords = limits[type];
  return (
    values === null &&
    keywords !== undefined &&
    parts.every((part) => [...keywords, ...everywhere].every((key) => !(key in part)))
  );
}

/** Keywords that cannot be held against a value here. */
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

/** A value from its canonical text; whole numbers of any size keep their digits. */
export function parseValue(text: string): Json {
  return /^-?\d{16,}$/.test(text) ? (BigInt(text) as unknown as Json) : (JSON.parse(text) as Json);
}
