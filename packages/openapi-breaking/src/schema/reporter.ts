/** Adds findings about schemas to the compared pair, with their direction and location. */
import type { RuleId, SchemaDirection } from '../rules/registry.ts';
import { nodeOf } from './labels.ts';
import type { NodePair, SchemaLists, SchemaPair } from './schema-pair.ts';

type WithoutDirection<Id> = Id extends `${SchemaDirection}-${infer Rest}` ? Rest : never;
/** The id of a rule about schemas, without its direction. */
export type SchemaRule = WithoutDirection<RuleId>;

/** Details of a report: values, nodes, and keys below the nodes. */
export interface ReportFacts {
  readonly before?: string;
  readonly after?: string;
  readonly keys?: readonly string[];
  readonly nodes?: NodePair;
}

/** Reports a difference of the compared schemas. */
export type ReportSchema = (rule: SchemaRule, facts?: ReportFacts) => void;

/** @param usual - default nodes of a report */
export function reporter(
  { findings }: SchemaPair,
  direction: SchemaDirection,
  schemas: SchemaLists,
  usual = { base: nodeOf(schemas.before), revision: nodeOf(schemas.after) },
): ReportSchema {
  return (rule, { before = '', after = '', keys = [], nodes = usual } = {}) =>
    void findings.push({
      rule: `${direction}-${rule}` as RuleId,
      base: { node: nodes.base.node, keys },
      revision: { node: nodes.revision.node, keys },
      before,
      after,
      schemas,
    });
}
