import { lastVerified } from '../../cli/last-verified.ts';
import type { Provenance } from '../../shapes/provenance.ts';

/** What a badge says, in the form that badge services read. */
export interface Badge {
  readonly schemaVersion: number;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** How many fields rest on sources, and how new the newest is. */
export function badge({ fields, sources }: Pick<Provenance, 'fields' | 'sources'>): Badge {
  const traced = Object.values(fields).filter((field) => field.sources.length > 0);
  const newest = lastVerified(
    traced.flatMap((field) => field.sources),
    sources,
  );
  const date = newest === undefined ? '' : `, newest ${newest.date}`;
  return { schemaVersion: 1, label: 'fields with sources', message: `${traced.length}${date}`, color: 'blue' };
}
