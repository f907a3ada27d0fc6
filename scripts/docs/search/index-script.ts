import { type SearchEntry, entryKinds } from './entries.ts';

/** As a script that hands the entries over, because a page from a file system may load scripts and nothing else. */
export function indexScript(entries: readonly SearchEntry[]): string {
  const rows = entries.map(({ kind, title, context, text, names, hidden, places }) => [
    entryKinds.indexOf(kind),
    title,
    context,
    text,
    names,
    hidden,
    ...places,
  ]);
  return `docsIndex=${JSON.stringify(rows)}\n`;
}

/** An entry, as {@link indexScript} writes it. */
export type IndexRow = readonly [
  kind: number,
  title: string,
  context: string,
  text: string,
  names: string,
  hidden: string,
  ...places: string[],
];

/** The entries of {@link indexScript}. */
export function entriesFrom(rows: readonly IndexRow[]): SearchEntry[] {
  return rows.map(([kind, title, context, text, names, hidden, ...places]) => ({
    kind: entryKinds[kind] ?? 'section',
    title,
    context,
    text,
    names,
    hidden,
    places,
  }));
}
