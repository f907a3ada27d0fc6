import type { RuleId, SchemaDirection } from '../rules/registry.ts';
import type { Schema } from './branch.ts';

/** A node, with the way from it to what is meant as far as it exists. */
export interface NodeReference {
  readonly node: object | undefined;
  readonly keys: readonly string[];
}

/** The same thing in both documents. */
export interface NodePair {
  readonly base: NodeReference;
  readonly revision: NodeReference;
}

/** Something that changed, before it is known which operations it reaches. */
export interface Difference extends NodePair {
  readonly rule: RuleId;
  readonly before: string;
  readonly after: string;
  /** Schemas that allow the value in the base and in the revision, for finding a value that shows it. */
  readonly schemas?: SchemaLists;
}

export interface SchemaLists {
  readonly before: readonly Schema[];
  readonly after: readonly Schema[];
}

/** Two schemas that were compared. */
export interface Compared {
  readonly lists: SchemaLists;
  readonly direction: SchemaDirection;
}

/** Two schemas and how they differ; recursive schemas have pairs that lead back to themselves. */
export interface SchemaPair {
  /** What was compared; nothing for one of several alternatives, which belongs to the pair above. */
  readonly compared?: Compared;
  readonly findings: Difference[];
  readonly children: SchemaPair[];
}

export type CompareSchemas = (
  before: readonly Schema[],
  after: readonly Schema[],
  direction: SchemaDirection,
) => SchemaPair;

/** Every finding that a pair leads to. */
export function allFindings(start: SchemaPair): Difference[] {
  const seen = new Set<SchemaPair>([start]);
  for (const pair of seen) for (const child of pair.children) seen.add(child);
  return [...seen].flatMap(({ findings }) => findings);
}
