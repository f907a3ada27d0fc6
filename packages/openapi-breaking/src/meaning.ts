import { isObject, type Json } from 'openapi-document';
import { canonical } from './canonical.ts';
import { type Described, find } from './described.ts';

/** A schema as text, for keywords that are compared as a whole: equal texts, equal meaning. */
export type Meaning = (schema: Json | undefined) => string;

const annotations = new Set([
  'title',
  'description',
  'summary',
  'example',
  'examples',
  'default',
  'deprecated',
  '$comment',
  'externalDocs',
  'xml',
]);
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'mapping']);

/** References are followed, except round in a circle; what says nothing about values is left out. */
export function meaningOf({ document }: Described): Meaning {
  const expand = (node: Json | undefined, trail: readonly string[], isMap: boolean): Json => {
    if (Array.isArray(node)) return node.map((one) => expand(one, trail, false));
    if (!isObject(node)) return node ?? null;
    const { $ref } = node;
    const target = !isMap && typeof $ref === 'string' && !trail.includes($ref) ? find(document, $ref) : undefined;
    const kept = Object.entries(node).filter(([key]) => isMap || (!annotations.has(key) && !key.startsWith('x-')));
    const own = Object.fromEntries(kept.map(([key, child]) => [key, expand(child, trail, !isMap && maps.has(key))]));
    if (target === undefined || typeof $ref !== 'string') return own;
    const { $ref: _followed, ...beside } = own;
    const followed = expand(target, [...trail, $ref], false);
    return Object.keys(beside).length === 0 ? followed : { allOf: [followed, beside] };
  };
  return (schema) => canonical(expand(schema, [], false));
}
