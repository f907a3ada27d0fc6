import type { SourceEntry } from '../shapes/provenance.ts';

/** The newest dated page, SDK or program that a field rests on. */
export interface LastVerified {
  readonly date: string;
  /** Id of the source. */
  readonly by: string;
}

/** @returns undefined where no source of the field states its date */
export function lastVerified(
  ids: readonly string[],
  sources: Readonly<Record<string, SourceEntry>>,
): LastVerified | undefined {
  const dated = ids.flatMap((by): LastVerified[] => {
    const date = sources[by]?.date;
    return date ? [{ date, by }] : [];
  });
  return dated.toSorted((a, b) => b.date.localeCompare(a.date))[0];
}
