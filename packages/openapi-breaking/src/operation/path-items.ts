/** Path items of `paths`, `webhooks` or a callback, with equivalent paths merged. */
import { isObject, type Json, type JsonObject, methods } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { resolveOperations, type ResolvedOperation } from './resolved-operation.ts';

/** The map that holds a path item. */
export type ItemKind = 'path' | 'webhook' | 'callback';

/** A path item, merged with those of equivalent paths. */
export interface PathItem {
  readonly path: string;
  readonly item: JsonObject;
  /** Equivalent paths with other parameter names, which have other methods. */
  readonly twins: readonly { readonly path: string; readonly item: JsonObject }[];
}

/** Path items; equivalent paths are merged if their methods do not collide. */
export function pathItems(index: DocumentIndex, paths: Json | undefined, kind: ItemKind): PathItem[] {
  const found: PathItem[] = [];
  const byTemplate = new Map<string, number>();
  for (const [path, item] of followedItems(index, paths)) {
    const fresh = { path, item, twins: [] };
    const template = kind === 'path' ? pathTemplate(path) : path;
    const at = byTemplate.get(template) ?? found.length;
    const first = found[at];
    if (first && !collide(index, first, fresh)) found[at] = { ...first, twins: [...first.twins, { path, item }] };
    else found.push(fresh);
    byTemplate.set(template, at);
  }
  return found;
}

/** The template of a path, equal for paths that differ only in the names of their parameters. */
export function pathTemplate(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}

/** Path items by path, with references followed and sibling fields of a reference merged. */
function followedItems(index: DocumentIndex, paths: Json | undefined): [path: string, item: JsonObject][] {
  return Object.entries(isObject(paths) ? paths : {})
    .filter(([path, item]) => isObject(item) && !path.startsWith('x-'))
    .map(([path, item]) => {
      const target = index.follow(item);
      if (target === item) return [path, target];
      const { $ref: _followed, ...beside } = item as JsonObject;
      return [
        path,
        Object.keys(beside).some((key) => key in target || methods.includes(key)) ? { ...target, ...beside } : target,
      ];
    });
}

/** Whether two path items have a method in common. */
function collide(index: DocumentIndex, one: PathItem, other: PathItem): boolean {
  const known = operationsIn(index, one);
  return [...operationsIn(index, other).keys()].some((method) => known.has(method));
}

/** An operation and its path item. */
export interface PlacedOperation {
  readonly resolved: ResolvedOperation;
  readonly item: JsonObject;
}

/** Every operation of a path item and its equivalent paths, by method. */
export function operationsIn(index: DocumentIndex, { path, item, twins }: PathItem): Map<string, PlacedOperation> {
  return new Map(
    [{ path, item }, ...twins].flatMap((one) =>
      [...resolveOperations(index, one.path, one.item)].map(([method, resolved]): [string, PlacedOperation] => [
        method,
        { resolved, item: one.item },
      ]),
    ),
  );
}
