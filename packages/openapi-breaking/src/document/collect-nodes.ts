/** A walk through the files of a document: the parent of each node and the possible targets of references. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import { isData, isNameMap } from './node-kinds.ts';

/** A parsed file of a document: its root, or a file that is referred to. */
export interface DocumentFile {
  /** Its name in reports. */
  readonly name: string;
  /** Absolute URI, for references from other files. */
  readonly uri: string;
  readonly value: Json;
}

interface Parent {
  readonly node: object;
  readonly key: string;
}

/** The result of the walk. */
export interface CollectedNodes {
  readonly parents: Map<object, Parent>;
  readonly roots: Map<object, DocumentFile>;
  readonly references: JsonObject[];
  /** Base URI of nodes below an `$id`, `$self` or another file than the root. */
  readonly bases: Map<object, string>;
  /** Nodes by absolute URI without a fragment, and by URI with an anchor. */
  readonly resources: Map<string, Json>;
  readonly dynamicAnchors: Map<string, JsonObject[]>;
}

/** @param files - the root first */
export function collectNodes(files: readonly DocumentFile[]): CollectedNodes {
  const collected: CollectedNodes = {
    parents: new Map(),
    roots: new Map(),
    references: [],
    bases: new Map(),
    resources: new Map(),
    dynamicAnchors: new Map(),
  };
  for (const [index, file] of files.entries()) {
    const self = isObject(file.value) && typeof file.value.$self === 'string' ? file.value.$self : undefined;
    const base = self && index === 0 ? (absolute(self, file.uri) ?? file.uri) : file.uri;
    collected.resources.set(file.uri, file.value);
    collected.resources.set(base, file.value);
    if (typeof file.value === 'object' && file.value !== null) {
      collected.roots.set(file.value, file);
      visit(file.value, { base: index === 0 && base === file.uri ? '' : base, uri: base, isMap: false }, collected);
    }
  }
  return collected;
}

interface Scope {
  /** Empty for nodes of the root file, so that most references need no URI. */
  readonly base: string;
  readonly uri: string;
  readonly isMap: boolean;
}

function visit(node: object, scope: Scope, collected: CollectedNodes): void {
  let inner = scope;
  if (!Array.isArray(node) && !scope.isMap) {
    const { $id, $anchor, $dynamicAnchor, $ref } = node as JsonObject;
    if (typeof $id === 'string') {
      const uri = absolute($id, scope.uri)?.replace(/#$/, '') ?? scope.uri;
      inner = { base: uri, uri, isMap: false };
      collected.resources.set(uri, node as JsonObject);
    }
    for (const anchor of [$anchor, $dynamicAnchor])
      if (typeof anchor === 'string') collected.resources.set(`${inner.uri}#${anchor}`, node as JsonObject);
    if (typeof $dynamicAnchor === 'string')
      collected.dynamicAnchors.set($dynamicAnchor, [
        ...(collected.dynamicAnchors.get($dynamicAnchor) ?? []),
        node as JsonObject,
      ]);
    if (typeof $ref === 'string') collected.references.push(node as JsonObject);
    if (inner.base) collected.bases.set(node, inner.base);
  }
  for (const [key, child] of Object.entries(node)) {
    if (typeof child !== 'object' || child === null) continue;
    if (!collected.parents.has(child)) collected.parents.set(child, { node, key });
    if (!scope.isMap && !Array.isArray(node) && isData(key)) continue;
    const isMap = !scope.isMap && !Array.isArray(node) && isNameMap(key) && !Array.isArray(child);
    visit(child as object, isMap === inner.isMap ? inner : { ...inner, isMap }, collected);
  }
}

/** The absolute URI of a reference; `undefined` if it is not a valid URI. */
export function absolute(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}
