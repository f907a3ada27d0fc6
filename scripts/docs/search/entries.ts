export const entryKinds = ['operation', 'field', 'value', 'error', 'rule', 'section', 'discrepancy', 'source'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** Search result. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly title: string;
  /** Where it is, in words: the page, and the path of a field. */
  readonly context: string;
  /** Plain text. */
  readonly text: string;
  /** Further names and the title in the other language: searched and not shown. */
  readonly names: string;
  /** The same for the text in the other language. */
  readonly hidden: string;
  /** Addresses of the places that say the same, relative to the pages of the language; the first is the best. */
  readonly places: readonly string[];
}

/** An entry of one place, in one language. */
export interface EntryDraft extends Omit<SearchEntry, 'places' | 'hidden'> {
  readonly place: string;
  /** Code that belongs to it: searched and not shown. */
  readonly code?: string;
}

/**
 * Everything that can be found in the pages of a language, by the words of both: what says the same in several places
 * is one entry.
 *
 * @param twins - those of the other language, which has the same places
 */
export function searchEntries(drafts: readonly EntryDraft[], twins: readonly EntryDraft[]): SearchEntry[] {
  const merged = new Map<string, SearchEntry & { places: string[] }>();
  for (const [index, { names, place, code = '', ...draft }] of drafts.entries()) {
    const { title = '', text = '' } = twins[index] ?? {};
    const key = [draft.kind, draft.title, draft.text].join('\n');
    const before = merged.get(key);
    if (before) before.places.push(place);
    else
      merged.set(key, {
        ...draft,
        names: `${names} ${title === draft.title ? '' : title}`.trim(),
        hidden: `${text} ${code}`,
        places: [place],
      });
  }
  return [...merged.values()].map((entry) => ({
    ...entry,
    hidden: withoutRepetition(entry),
    places: entry.places.toSorted((a, b) => Number(isResponse(a)) - Number(isResponse(b))),
  }));
}

/** Places of responses, which are looked for less often than those of requests. */
export function isResponse(place: string): boolean {
  return place.includes('#response-');
}

/** Words that are searched in the title or the text already need not be there twice. */
function withoutRepetition({ title, text, hidden }: SearchEntry): string {
  const known = new Set(`${title} ${text}`.split(/\s+/));
  return [...new Set(hidden.split(/\s+/))].filter((word) => !known.has(word)).join(' ');
}
