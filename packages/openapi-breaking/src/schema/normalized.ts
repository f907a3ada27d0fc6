/** Schemas as normalized texts, for keywords that are compared as a whole. */
import { canonicalJson, isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { isDocumentation, isNameMap } from '../document/node-kinds.ts';
import { simplified } from './simplified.ts';

/** Normalizes a schema to a text, equal for equivalent schemas, for keywords that are compared as a whole. */
export type Normalize = (schema: Json | undefined) => string;

/** The normalization in each document. */
export interface NormalizeIn {
  readonly base: Normalize;
  readonly revision: Normalize;
}

/** Keywords without effect on which values are valid. */
const silent = new Set(['default', 'deprecated', 'xml', '$anchor', '$id', '$schema']);

const nowhere: { key?: string; value?: Json | undefined } = {};

/** Follows references except cycles, and drops keywords without effect on which values are valid. */
export function normalizer(index: DocumentIndex): Normalize {
  const known = new WeakMap<object, string>();
  const targetOf = (node: JsonObject): typeof nowhere => {
    if (typeof node.$ref === 'string') return { key: index.targetKey(node), value: index.target(node) };
    if (typeof node.$dynamicRef !== 'string') return nowhere;
    const targets = index.dynamicTargets(node);
    const value = targets.length > 1 ? { anyOf: [...targets] } : targets[0];
    return { key: `dynamic ${node.$dynamicRef}`, value };
  };
  const expand = (node: Json | undefined, trail: readonly string[], isMap: boolean): Json => {
    if (Array.isArray(node)) return node.map((one) => expand(one, trail, false));
    if (!isObject(node)) return node ?? null;
    const { key: reference, value } = isMap ? nowhere : targetOf(node);
    const target = reference !== undefined && !trail.includes(reference) ? value : undefined;
    const kept = Object.entries(node).filter(([key]) => isMap || !(silent.has(key) || isDocumentation(key)));
    const own = Object.fromEntries(
      kept.map(([key, child]) => [key, expand(child, trail, !isMap && isNameMap(key) && !Array.isArray(child))]),
    );
    if (isMap) return own;
    if (target === undefined || reference === undefined) return simplified(own);
    const { $ref: _followed, $dynamicRef: _dynamic, allOf: others, ...beside } = own;
    const allOf = Array.isArray(others) ? others : [];
    const followed = expand(target, [...trail, reference], false);
    return Object.keys(beside).length + allOf.length === 0
      ? followed
      : simplified({ ...beside, allOf: [followed, ...allOf] });
  };
  return (schema) => {
    if (typeof schema !== 'object' || schema === null) return canonicalJson(schema ?? null);
    const text = known.get(schema) ?? canonicalJson(expand(schema, [], false));
    known.set(schema, text);
    return text;
  };
}
