import { isObject, type Json } from 'openapi-document';
import { canonical } from '../document/canonical.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import { isAnnotation, isNameMap } from '../document/node-kinds.ts';

/** A schema as text, for keywords that are compared as a whole: equal texts, equal meaning. */
export type Normalize = (schema: Json | undefined) => string;

/** How a schema inside a keyword is put into a text, in each document. */
export interface NormalizeIn {
  readonly base: Normalize;
  readonly revision: Normalize;
}

/** Says nothing about which values are allowed. */
const silent = new Set(['default', 'deprecated', 'xml', '$anchor', '$id', '$schema']);

/** References are followed, except round in a circle; what says nothing about values is left out. */
export function normalizer(index: DocumentIndex): Normalize {
  const known = new WeakMap<object, string>();
  const expand = (node: Json | undefined, trail: readonly string[], isMap: boolean): Json => {
    if (Array.isArray(node)) return node.map((one) => expand(one, trail, false));
    if (!isObject(node)) return node ?? null;
    const reference = !isMap && typeof node.$ref === 'string' ? index.targetKey(node) : undefined;
    const target = reference !== undefined && !trail.includes(reference) ? index.target(node) : undefined;
    const kept = Object.entries(node).filter(([key]) => isMap || !(silent.has(key) || isAnnotation(key)));
    const own = Object.fromEntries(
      kept.map(([key, child]) => [key, expand(child, trail, !isMap && isNameMap(key) && !Array.isArray(child))]),
    );
    if (target === undefined || reference === undefined) return own;
    const { $ref: _followed, ...beside } = own;
    const followed = expand(target, [...trail, reference], false);
    return Object.keys(beside).length === 0 ? followed : { allOf: [followed, beside] };
  };
  return (schema) => {
    if (typeof schema !== 'object' || schema === null) return canonical(schema);
    const text = known.get(schema) ?? canonical(expand(schema, [], false));
    known.set(schema, text);
    return text;
  };
}
