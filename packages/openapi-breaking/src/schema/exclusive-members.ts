import { canonicalJson, isObject, type Json } from 'openapi-document';
import { isDocumentation } from '../document/node-kinds.ts';

const membersByGroup = new WeakMap<readonly Json[], readonly Json[] | undefined>();

/**
 * The members of a `oneOf` that a value can match alone: one that is listed twice never is.
 *
 * @returns `undefined` if every value matches two members, so that none is valid
 */
export function exclusiveMembers(oneOf: readonly Json[]): readonly Json[] | undefined {
  if (!membersByGroup.has(oneOf)) membersByGroup.set(oneOf, withoutTwins(oneOf));
  return membersByGroup.get(oneOf);
}

function withoutTwins(oneOf: readonly Json[]): readonly Json[] | undefined {
  const keys = oneOf.map((member) => (saysNothing(member) ? '' : canonicalJson(member)));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  if ((counts.get('') ?? 0) > 1) return undefined;
  const left = oneOf.filter((_, at) => counts.get(keys[at] ?? '') === 1);
  return left.length === 0 ? undefined : left;
}

function saysNothing(schema: Json): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).every(isDocumentation));
}
