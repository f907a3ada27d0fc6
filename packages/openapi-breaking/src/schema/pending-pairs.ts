import type { SchemaDirection } from '../rules/registry.ts';
import type { Schema } from './branch.ts';
import { schemaIds } from './schema-ids.ts';
import type { SchemaPair } from './schema-pair.ts';

/** Cache of pairs, with comparisons deferred so that deep schemas do not overflow the stack. */
export function pendingPairs() {
  const idOf = schemaIds();
  const pairs = new Map<string, SchemaPair>();
  const jobs = new Map<SchemaPair, (pair: SchemaPair) => void>();
  const remember = (
    before: readonly Schema[],
    after: readonly Schema[],
    direction: SchemaDirection,
    job: (pair: SchemaPair) => void,
  ): SchemaPair => {
    const key = `${direction} ${before.map(idOf).join()} ${after.map(idOf).join()}`;
    const known = pairs.get(key);
    if (known) return known;
    const pair: SchemaPair = { compared: { lists: { before, after }, direction }, findings: [], children: [] };
    pairs.set(key, pair);
    jobs.set(pair, job);
    return pair;
  };
  const settle = (start: SchemaPair) => {
    const seen = new Set([start]);
    for (const pair of seen) {
      const job = jobs.get(pair);
      jobs.delete(pair);
      job?.(pair);
      for (const child of pair.children) seen.add(child);
    }
  };
  return { remember, settle };
}
