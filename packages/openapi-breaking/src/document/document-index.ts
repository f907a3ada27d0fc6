/** Index of a document: the pointer of each node and the target of each reference. */
import { isObject, type Json, type JsonObject, toPointer } from 'openapi-document';
import type { Place } from '../finding.ts';
import { type CollectedNodes, collectNodes, type DocumentFile } from './collect-nodes.ts';
import { beside, type Resolve, resolver } from './resolve-reference.ts';

/** A reference that cannot be resolved or is circular, so that no verdict is possible. */
export class UnresolvedError extends Error {
  readonly file: string;
  readonly pointer: string;

  constructor(place: Place | undefined, file: string, pointer: string, problem: string) {
    super(place ? `${place.file}:${place.line}:${place.column} ${problem}` : problem);
    this.file = file;
    this.pointer = pointer;
  }
}

/** A document with the pointer of each node and the target of each reference. */
export interface DocumentIndex {
  readonly document: JsonObject;
  /** The parsed values of its files, the root first. */
  readonly values: readonly object[];
  /** Whether it is OpenAPI 3.0, where siblings of `$ref` are ignored and `nullable` is a keyword. */
  readonly oas30: boolean;
  /** JSON Pointer of a node as a URI fragment. */
  pointer(node: object): string;
  fileOf(node: object): string;
  /** Path of a node's file relative to the folder of the root, or its URL; empty for the root. */
  fileBeside(node: object): string;
  /** The target of a node's `$ref`; `undefined` for a node without one. Booleans are schemas too. */
  target(node: JsonObject): Json | undefined;
  /** A key that is equal in both documents for references to the same location of the root. */
  targetKey(node: JsonObject): string;
  /** The target of `$dynamicRef` if only one anchor has its name. */
  dynamicTarget(node: JsonObject): Json | undefined;
  /** Every possible target of `$dynamicRef`. */
  dynamicTargets(node: JsonObject): readonly JsonObject[];
  /**
   * The target of a reference, or the node itself.
   *
   * @throws {UnresolvedError} when it cannot be resolved
   */
  follow(node: Json | undefined): JsonObject;
  /** An error about a node, with its position. */
  unresolved(node: object, problem: string): UnresolvedError;
  /** The schema that a discriminator's mapping names by a component's name or a reference. */
  named(name: string, from: JsonObject): JsonObject | undefined;
}

type Locate = (pointer: string, file?: string) => Place;

/**
 * @param files - the root first, then every file that is referred to
 * @param locate - the position of a node, for messages
 * @throws {UnresolvedError} when a reference cannot be resolved or is circular
 */
export function indexDocument(files: readonly DocumentFile[], locate?: Locate): DocumentIndex {
  const [root] = files;
  if (!root || !isObject(root.value)) throw new Error('A document is an object.');
  const document = root.value;
  const collected = collectNodes(files);
  const resolve = resolver(collected, root);
  const index = indexOf(document, root, { collected, resolve, locate });
  for (const node of collected.references) index.follow(node);
  return index;
}

interface Ways {
  readonly collected: CollectedNodes;
  readonly resolve: Resolve;
  readonly locate: Locate | undefined;
}

function indexOf(document: JsonObject, root: DocumentFile, { collected, resolve, locate }: Ways): DocumentIndex {
  const { parents, roots, dynamicAnchors } = collected;
  const tokensOf = (node: object): string[] => {
    const tokens: string[] = [];
    for (let at = parents.get(node); at; at = parents.get(at.node)) tokens.push(at.key);
    return tokens.reverse();
  };
  const pointer = (node: object) => toPointer(tokensOf(node));
  const holderOf = (node: object): DocumentFile => {
    let top = node;
    for (let at = parents.get(node); at; at = parents.get(at.node)) top = at.node;
    return roots.get(top) ?? root;
  };
  const fileOf = (node: object) => holderOf(node).name;
  const target = (node: JsonObject) => (typeof node.$ref === 'string' ? resolve(node, node.$ref).value : undefined);
  const dynamicTargets = ({ $dynamicRef }: JsonObject) =>
    dynamicAnchors.get(String($dynamicRef).replace(/^.*#/, '')) ?? [];
  const unresolved = (node: object, problem: string) => {
    const place = locate?.(pointer(node), fileOf(node) || undefined);
    return new UnresolvedError(place, fileOf(node), pointer(node), problem);
  };
  const follow = (node: Json | undefined): JsonObject => {
    let at = isObject(node) ? node : {};
    for (let step = 0; typeof at.$ref === 'string'; step++) {
      const next = target(at);
      if (next === undefined || typeof next !== 'object' || next === null || Array.isArray(next)) {
        if (typeof next === 'boolean') return {};
        throw unresolved(at, `The reference ${at.$ref} leads nowhere.`);
      }
      if (next === at || step > 100) throw unresolved(at, `The reference ${at.$ref} leads round in a circle.`);
      at = next;
    }
    return at;
  };
  return {
    document,
    values: [...roots.keys()],
    oas30: String(document.openapi).startsWith('3.0'),
    pointer,
    fileOf,
    fileBeside: (node) => beside(root.uri, holderOf(node).uri),
    target,
    targetKey: (node) => resolve(node, String(node.$ref)).key,
    dynamicTarget: (node) => {
      const anchors = dynamicTargets(node);
      return anchors.length === 1 ? anchors[0] : undefined;
    },
    dynamicTargets,
    follow,
    unresolved,
    named: (name, from) => {
      const reference = /^[\w.-]+$/.test(name) ? `#/components/schemas/${name}` : name;
      const found = resolve(from, reference).value ?? resolve(document, reference).value;
      return isObject(found) ? found : undefined;
    },
  };
}

/**
 * Every schema object that applies where these do: themselves, the targets of their references and the members of
 * their `allOf`.
 */
export function conjuncts(
  index: DocumentIndex,
  schemas: readonly (Json | undefined)[],
  seen = new Set<Json>(),
): JsonObject[] {
  return schemas.flatMap((schema) => {
    if (!isObject(schema) || seen.has(schema)) return [];
    seen.add(schema);
    const { allOf } = schema;
    return [schema, ...conjuncts(index, [index.target(schema), ...(Array.isArray(allOf) ? allOf : [])], seen)];
  });
}
