/**
 * Own code: hash consing across two documents. Nodes with the same effect on requests and responses get equal numbers
 * and need no comparison, so an unchanged document costs one walk, and a small change little more.
 */
import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { Side } from '../finding.ts';
import { childrenIn, standsFor } from './discriminators.ts';
import type { DocumentIndex } from './document-index.ts';
import { isDocumentation, isData, isNameMap } from './node-kinds.ts';

/** Equality of the nodes of two documents. */
export interface Identities {
  /** Whether the files of both documents are equal, as in most runs. */
  readonly areEqual: boolean;
  /** Whether two nodes are equivalent, including the targets of their references. */
  same(base: Json | undefined, revision: Json | undefined): boolean;
  /** A number that is equal for schemas that are equivalent apart from references and alternatives. */
  own(side: Side, schema: JsonObject): number;
  /** Whether the targets of all references below a number are equivalent in both documents. */
  isUnchanged(number: number): boolean;
}

/** Keywords that apply other schemas to the same value. */
const applicators = new Set(['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'discriminator']);

/** Lists whose order has no meaning. */
const unordered = new Set(['required', 'enum', 'type', 'x-extensible-enum', 'allOf', 'anyOf', 'oneOf']);

interface NumberedNode {
  readonly children: readonly number[];
  /** Keys of the targets of its references and of the schemas its discriminator may select. */
  readonly references: readonly string[];
}

/** Numbers by the text of their node, shared by both documents. */
interface NumberTable {
  readonly numbers: Map<string, number>;
  readonly entries: NumberedNode[];
}

/** The numbers and reference targets of one document. */
interface NumberedDocument {
  readonly idOf: (node: Json | undefined) => number;
  /** Targets of references by key, filled during the walk. */
  readonly targets: Map<string, Json | undefined>;
}

/** Indexes two documents for comparing their nodes by number. */
export function identities(base: DocumentIndex, revision: DocumentIndex): Identities {
  const table: NumberTable = { numbers: new Map(), entries: [] };
  const [a, b] = [numberedDocument(base, table), numberedDocument(revision, table)];
  const isComparable = base.oas30 === revision.oas30;
  const changed = new Map<number, boolean>();
  const references = new Map<string, boolean>(); // whether the targets differ

  const targetsDiffer = (key: string): boolean => {
    const known = references.get(key);
    const found =
      known ??
      (!a.targets.has(key) || !b.targets.has(key) || a.idOf(a.targets.get(key)) !== b.idOf(b.targets.get(key)));
    references.set(key, found);
    return found;
  };
  /**
   * Visits every number reachable from one whose state is unknown; nodes of a cycle are equal unless something in it
   * differs.
   */
  const explore = (start: number): void => {
    const seen = new Set([start]);
    const users = new Map<number, number[]>();
    const affected = new Set<number>();
    const link = (from: number, to: number) => {
      const known = changed.get(to);
      if (known) affected.add(from);
      if (known !== undefined) return;
      const others = users.get(to);
      if (others) others.push(from);
      else users.set(to, [from]);
      seen.add(to);
    };
    for (const id of seen) {
      const { children, references: keys } = table.entries[id] as NumberedNode;
      for (const child of children) link(id, child);
      for (const key of keys)
        if (targetsDiffer(key)) affected.add(id);
        else link(id, a.idOf(a.targets.get(key)));
    }
    for (const id of affected) for (const user of users.get(id) ?? []) affected.add(user);
    for (const id of seen) changed.set(id, affected.has(id));
  };
  const hasChanged = (id: number): boolean => {
    if (!changed.has(id)) explore(id);
    return changed.get(id) === true;
  };
  const stripped = new WeakMap<JsonObject, JsonObject>();
  return {
    areEqual: isDeepStrictEqual(base.values, revision.values),
    isUnchanged: (id) => isComparable && !hasChanged(id),
    own: (side, schema) => {
      const known = stripped.get(schema) ?? withoutApplicators(schema);
      stripped.set(schema, known);
      return (side === 'base' ? a : b).idOf(known);
    },
    same: (one, other) => {
      if (!isComparable) return false;
      const id = a.idOf(one);
      return id === b.idOf(other) && !hasChanged(id);
    },
  };
}

function withoutApplicators(schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !applicators.has(key)));
}

function numberedDocument(index: DocumentIndex, { numbers, entries }: NumberTable): NumberedDocument {
  const known = new WeakMap<object, number>();
  const targets = new Map<string, Json | undefined>();
  const children = childrenIn(index);
  const intern = (text: string, inner: readonly number[] = [], keys: readonly string[] = []): number => {
    const found = numbers.get(text);
    if (found !== undefined) return found;
    numbers.set(text, entries.length);
    return entries.push({ children: inner, references: keys }) - 1;
  };
  const data = (value: Json): string => (typeof value === 'bigint' ? String(value) : JSON.stringify(value));
  const ofList = (list: readonly Json[], kind: NodeKind, isUnordered: boolean): number => {
    const ids = list.map((item) => numberOf(item, kind));
    const ordered = isUnordered ? ids.toSorted((x, y) => x - y) : ids;
    return intern(`[${ordered.join()}`, ids);
  };
  /** Keys of everything a node refers to by a reference or a discriminator. */
  const referencesOf = (node: JsonObject): string[] => {
    const found = new Map<string, Json | undefined>(
      isObject(node.discriminator) ? standsFor(index, children, node) : [],
    );
    if (typeof node.$dynamicRef === 'string')
      for (const [at, target] of index.dynamicTargets(node).entries())
        found.set(`dynamic ${node.$dynamicRef} ${at}`, target);
    for (const [key, target] of found) targets.set(key, target);
    if (typeof node.$ref !== 'string') return [...found.keys()];
    const key = index.targetKey(node);
    targets.set(key, index.target(node));
    return [key, ...found.keys()];
  };
  const ofObject = (node: JsonObject, kind: NodeKind): number => {
    const parts: string[] = [];
    const ids: number[] = [];
    const references = kind === 'field' ? referencesOf(node) : [];
    for (const key of Object.keys(node).toSorted()) {
      if (kind === 'field' && (isDocumentation(key) || (key === '$ref' && typeof node.$ref === 'string'))) continue;
      const child = node[key] as Json;
      const inner = nodeKindOf(kind, key, child);
      const id = Array.isArray(child) ? ofList(child, inner, unordered.has(key)) : numberOf(child, inner);
      parts.push(`${JSON.stringify(key)}:${id}`);
      ids.push(id);
    }
    return intern(`${kind}{${parts.join()}|${references.join(' ')}`, ids, references);
  };
  const numberOf = (node: Json | undefined, kind: NodeKind): number => {
    if (typeof node !== 'object' || node === null) return intern(node === undefined ? '' : data(node));
    const before = known.get(node);
    if (before !== undefined) return before;
    const id = Array.isArray(node) ? ofList(node, kind, false) : ofObject(node, kind);
    known.set(node, id);
    return id;
  };
  return { idOf: (node) => numberOf(node, 'field'), targets };
}

type NodeKind = 'field' | 'map' | 'data';

function nodeKindOf(parent: NodeKind, key: string, child: Json): NodeKind {
  if (parent === 'data') return 'data';
  if (parent === 'map') return 'field';
  if (isData(key)) return 'data';
  return isNameMap(key) && isObject(child) ? 'map' : 'field';
}
