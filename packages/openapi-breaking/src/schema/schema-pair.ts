/** The graph of compared schemas and their differences. */
import type { RuleId, SchemaDirection } from '../rules/registry.ts';
import type { Schema } from './branch.ts';

/** A node and the path of keys below it. */
export interface NodeReference {
  readonly node: object | undefined;
  readonly keys: readonly string[];
}

/** Corresponding nodes of both documents. */
export interface NodePair {
  readonly base: NodeReference;
  readonly revision: NodeReference;
}

/** A difference, before the operations it affects are known. */
export interface Difference extends NodePair {
  readonly rule: RuleId;
  readonly before: string;
  readonly after: string;
  /** The schemas of the value in both documents, to search for a witness. */
  readonly schemas?: SchemaLists;
}

/** Schemas that must all hold, in each document. */
export interface SchemaLists {
  readonly before: readonly Schema[];
  readonly after: readonly Schema[];
}

/** Two lists of schemas that were compared. */
export interface Compared {
  readonly lists: SchemaLists;
  readonly direction: SchemaDirection;
}

/** A node in the graph of compared schemas; recursive schemas make cycles. */
export interface SchemaPair {
  /** What was compared; `undefined` for one of several alternatives, which belongs to its parent. */
  readonly compared?: Compared;
  readonly findings: Difference[];
  readonly children: SchemaPair[];
}

/** Compares two lists of schemas that must all hold. */
export type CompareSchemas = (
  before: readonly Schema[],
  after: readonly Schema[],
  direction: SchemaDirection,
) => SchemaPair;

/** All findings reachable from a pair. */
export function allFindings(start: SchemaPair): Difference[] {
  const seen = new Set<SchemaPair>([start]);
  for (const pair of seen) for (const child of pair.children) seen.add(child);
  return [...seen].flatMap(({ findings }) => findings);
}
