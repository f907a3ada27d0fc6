/** The state of comparing two branches, of every type. */
import type { DocumentIndex } from '../document/document-index.ts';
import type { SchemaDirection } from '../rules/registry.ts';
import type { Branch } from './branch.ts';
import type { NormalizeIn } from './normalized.ts';
import type { ReportSchema } from './reporter.ts';
import type { CompareSchemas, NodePair, SchemaPair } from './schema-pair.ts';

/** Two branches of one type, and the pair that receives the findings. */
export interface BranchComparison {
  readonly base: DocumentIndex;
  readonly revision: DocumentIndex;
  readonly normalizeIn: NormalizeIn;
  readonly a: Branch;
  readonly b: Branch;
  readonly nodes: NodePair;
  readonly direction: SchemaDirection;
  readonly report: ReportSchema;
  readonly pair: SchemaPair;
  /** Compares schemas inside the branches. */
  readonly compareSchemas: CompareSchemas;
}
