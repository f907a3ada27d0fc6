import type { JsonObject } from 'openapi-document';
import { lastVerified } from '../../cli/last-verified.ts';
import type { Provenance } from '../../shapes/provenance.ts';

/** How many fields rest on sources, and how new the newest is, in the form that badge services read. */
export function badge({ fields, sources }: Pick<Provenance, 'fields' | 'sources'>): JsonObject {
  const traced = Object.values(fields).filter((field) => field.sources.length > 0);
  const newest = lastVerified(
    traced.flatMap((field) => field.sources),
    sources,
  );
  const date = newest === undefined ? '' : `, newest ${newest.date}`;
  return { schemaVersion: 1, label: 'fields with sources', message: `${traced.length}${date}`, color: 'blue' };
}
