/** Puts what a rule about schemas finds into the pair that was compared, with its direction and its places. */
import type { RuleId, SchemaDirection } from '../rules/registry.ts';
import { nodeOf } from './labels.ts';
import type { NodePair, SchemaLists, SchemaPair } from './schema-pair.ts';

type WithoutDirection<Id> = Id extends `${SchemaDirection}-${infer Rest}` ? Rest : never;
/** A rule about schemas, without its direction. */
export type SchemaRule = WithoutDirection<RuleId>;

/** What else a report may say: values, the keys below the node, and the nodes. */
export interface ReportFacts {
  readonly before?: string;
  readonly after?: string;
  readonly keys?: readonly string[];
  readonly nodes?: NodePair;
}

export type ReportSchema = (rule: SchemaRule, facts?: ReportFacts) => void;

/** @param usual - the nodes to point at where a rule names none */
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
