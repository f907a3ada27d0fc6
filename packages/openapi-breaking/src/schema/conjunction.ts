/** A conjunction of schemas, with references followed and `allOf` merged. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { Incomparable, type Schema } from './branch.ts';
import { isDecided } from './conditions.ts';
import { exclusiveMembers } from './exclusive-members.ts';
import { deniedTwice, deniesAll } from './negation.ts';

/** Maximum number of combinations of alternatives to expand; more are compared group by group. */
const mostChoices = 64;
/** Maximum number of alternatives of one group to expand. */
export const mostMembers = 4096;

/** Schemas that must all hold, with their alternatives not yet chosen. */
export interface Conjunction {
  readonly parts: readonly JsonObject[];
  readonly names: readonly string[];
  readonly groups: readonly (readonly Json[])[];
  /** Groups that were expanded already: a member that refers back to its parent does not expand them again. */
  readonly chosen: ReadonlySet<readonly Json[]>;
  readonly isPossible: boolean;
}

/** @throws {Incomparable} */
export function conjunctionOf(index: DocumentIndex, schemas: readonly Schema[]): Conjunction {
  return join(index, schemas, new Set());
}

/** Whether there are few enough combinations of alternatives to expand. */
export function isExpandable({ groups }: Conjunction): boolean {
  const choices = groups.reduce((product, group) => product * Math.max(1, group.length), 1);
  return groups.length < 2 ? choices <= mostMembers : choices <= mostChoices;
}

const nothing: Conjunction = { parts: [], names: [], groups: [], chosen: new Set(), isPossible: true };

function join(index: DocumentIndex, schemas: readonly Schema[], trail: ReadonlySet<Json>): Conjunction {
  return schemas.reduce<Conjunction>((joined, schema) => merge(joined, conjunctionAt(index, schema, trail)), nothing);
}

function conjunctionAt(index: DocumentIndex, schema: Schema, trail: ReadonlySet<Json>): Conjunction {
  if (schema === false) return { ...nothing, isPossible: false };
  if (!isObject(schema) || trail.has(schema)) return nothing; // a cycle: it applies already
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
    isPossible: oneOf !== undefined && !deniesAll(not),
  };
  return merge(merge(referred, own), join(index, membersOf(schema), deeper));
}

function isFilled(group: Json | readonly Json[] | undefined): group is readonly Json[] {
  return Array.isArray(group) && group.length > 0;
}

/**
 * Schemas that apply as well: members of `allOf`, a double negation, and the consequence of a condition that always or
 * never holds.
 */
function membersOf({ allOf, not, if: condition, then, else: otherwise }: JsonObject): Schema[] {
  const members: Schema[] = [...(Array.isArray(allOf) ? allOf : []), ...deniedTwice(not)];
  if (condition === undefined || !isDecided(condition)) return members;
  const consequence = condition === false ? otherwise : then;
  return consequence === undefined ? members : [...members, consequence];
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

/** The conjunction of two conjunctions. */
export function merge(a: Conjunction, b: Conjunction): Conjunction {
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
