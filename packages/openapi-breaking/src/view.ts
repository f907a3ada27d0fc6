import { isObject, type Json, type JsonObject } from 'openapi-document';
import { canonical } from './canonical.ts';
import { type Described, find, UnresolvedError } from './described.ts';
import { fits } from './fits.ts';

/** The types of JSON; an integer is a number that is whole. */
export const types = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type Type = (typeof types)[number];

/** A schema as JSON Schema has it: an object, or a boolean. */
export type Schema = Json | undefined;

/** The values of one type that a schema allows through one choice of its alternatives: every part must hold. */
export interface View {
  readonly type: Type;
  /** Whole numbers only. */
  readonly integer: boolean;
  /** The allowed values as canonical JSON, where they are listed. */
  readonly values: readonly string[] | null;
  /** Schema objects without their references, `allOf` and alternatives. */
  readonly parts: readonly JsonObject[];
  /** Names of the components on the way, for recognizing an alternative. */
  readonly names: readonly string[];
}

/** So many choices of alternatives are told apart; a schema with more is compared as one text. */
const mostChoices = 200;

/** Thrown where a schema has more alternatives than can be told apart, or keywords that only a running validator can follow. */
export class Incomparable extends Error {}

interface Conjunction {
  parts: JsonObject[];
  names: string[];
  groups: Json[][];
  possible: boolean;
}

/**
 * Sees a schema as the union of views: alternatives and types apart, references followed and `allOf` joined, so that what is
 * written differently and means the same gives the same.
 *
 * @param schemas - schemas that must all hold
 * @throws {Incomparable}
 */
export function viewsOf(described: Described, schemas: readonly Schema[]): View[] {
  const open: Conjunction[] = [join(described, schemas, new Set())];
  const closed: Conjunction[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const [group, ...groups] = next.groups;
    if (!group) closed.push(next);
    else
      for (const member of group.toReversed())
        open.push(merge({ ...next, groups }, join(described, [member], new Set())));
    if (open.length + closed.length > mostChoices) throw new Incomparable('too many alternatives');
  }
  return mergeValues(closed.filter(({ possible }) => possible).flatMap((one) => split(one, described.legacy)));
}

/** Whether no value of a schema is an array or an object. */
export function isScalar(described: Described, schema: Schema): boolean {
  try {
    return viewsOf(described, [schema]).every(({ type }) => type !== 'array' && type !== 'object');
  } catch (error) {
    if (error instanceof Incomparable) return false;
    throw error;
  }
}

function join(described: Described, schemas: readonly Schema[], trail: ReadonlySet<Json>): Conjunction {
  let joined: Conjunction = { parts: [], names: [], groups: [], possible: true };
  for (const schema of schemas) {
    if (schema === false) joined.possible = false;
    if (!isObject(schema)) continue;
    if (trail.has(schema)) continue; // it holds already
    const deeper = new Set([...trail, schema]);
    const { $ref, allOf = [], anyOf, oneOf } = schema;
    if ('$dynamicRef' in schema || '$recursiveRef' in schema) throw new Incomparable('a dynamic reference');
    if (typeof $ref === 'string') {
      const target = $ref.startsWith('#') ? find(described.document, $ref) : undefined;
      if (target === undefined) throw new UnresolvedError(described.pointer(schema), $ref);
      joined = merge(joined, join(described, [target], deeper));
      joined.names.push($ref);
      if (described.legacy) continue;
    }
    if (schema.not === true || (isObject(schema.not) && Object.keys(schema.not).length === 0)) joined.possible = false;
    joined.parts.push(schema);
    for (const group of [anyOf, oneOf]) if (Array.isArray(group)) joined.groups.push(group);
    joined = merge(joined, join(described, allOf as Json[], deeper));
  }
  return joined;
}

function merge(a: Conjunction, b: Conjunction): Conjunction {
  return {
    parts: [...a.parts, ...b.parts],
    names: [...a.names, ...b.names],
    groups: [...a.groups, ...b.groups],
    possible: a.possible && b.possible,
  };
}

/** A view for each type that every part allows. */
function split({ parts, names }: Conjunction, legacy: boolean): View[] {
  const lists = parts.flatMap((part) => [
    ...(Array.isArray(part.enum) ? [withNull(part, part.enum, legacy)] : []),
    ...('const' in part ? [[part.const as Json]] : []),
  ]);
  return types.flatMap((type) => {
    const allowing = parts.map((part) => typesOf(part, legacy));
    if (
      !allowing.every(
        (allowed) => !allowed || allowed.includes(type) || (type === 'number' && allowed.includes('integer')),
      )
    )
      return [];
    const integer =
      type === 'number' &&
      (allowing.some((allowed) => allowed?.includes('integer') && !allowed.includes('number')) ||
        parts.some(({ multipleOf }) => Number.isInteger(multipleOf)));
    const [first, ...rest] = lists.map((list) =>
      list.filter((value) => typeOf(value) === type && fits(value, parts)).map(canonical),
    );
    const values = first?.filter((value) => rest.every((other) => other.includes(value))) ?? finite(type);
    return values?.length === 0 ? [] : [{ type, integer, values, parts, names }];
  });
}

/** In 3.0 `nullable` adds null to the type beside it, and tools add it to the enum. */
function withNull(part: JsonObject, values: Json[], legacy: boolean): Json[] {
  return legacy && part.nullable === true && !values.includes(null) ? [...values, null] : values;
}

function typesOf({ type, nullable }: JsonObject, legacy: boolean): string[] | undefined {
  if (type === undefined) return undefined;
  const listed = [type].flat() as string[];
  return legacy && nullable === true ? [...listed, 'null'] : listed;
}

/** @returns the type of a value, a number whether it is whole or not */
export function typeOf(value: Json): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Type;
}

function finite(type: Type): string[] | null {
  if (type === 'null') return ['null'];
  return type === 'boolean' ? ['false', 'true'] : null;
}

/** Alternatives that list values are one list. */
function mergeValues(views: View[]): View[] {
  const merged: View[] = [];
  for (const view of views) {
    const index = merged.findIndex(
      (other) => other.type === view.type && other.values && view.values && isPlain(other) && isPlain(view),
    );
    const other = merged[index];
    if (!other) merged.push(view);
    else
      merged[index] = {
        ...other,
        values: [...new Set([...(other.values ?? []), ...(view.values ?? [])])],
        parts: [...other.parts, ...view.parts],
      };
  }
  return merged;
}

/** Whether nothing but its list says which values are allowed, or its type has so few that it need not. */
function isPlain({ type }: View): boolean {
  return type !== 'object' && type !== 'array';
}
