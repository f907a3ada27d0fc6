import type { FieldAbout, FieldDoc } from '../content/view.ts';
import type { OperationDoc } from '../content/operation.ts';
import type { Article, Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';

export const kinds = ['operation', 'field', 'value', 'error', 'rule', 'section', 'discrepancy', 'source'] as const;
export type EntryKind = (typeof kinds)[number];

/** Search result. */
export interface Entry {
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
export interface EntryDraft extends Omit<Entry, 'places' | 'hidden'> {
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
export function entriesOf(drafts: readonly EntryDraft[], twins: readonly EntryDraft[]): Entry[] {
  const merged = new Map<string, Entry & { places: string[] }>();
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

/** What is sent is looked for more often than what comes back. */
export function isResponse(place: string): boolean {
  return place.includes('#response-');
}

/** Words that are searched in the title or the text already need not be there twice. */
function withoutRepetition({ title, text, hidden }: Entry): string {
  const known = new Set(`${title} ${text}`.split(/\s+/));
  return [...new Set(hidden.split(/\s+/))].filter((word) => !known.has(word)).join(' ');
}

/** Drafts of the entries of a language, in the order of their places. */
export function draftsOf(site: Site): EntryDraft[] {
  return site.groups
    .flatMap(({ pages }) => pages)
    .flatMap((page) => (page.kind === 'operation' ? operationDrafts(page.operation) : articleDrafts(page)));
}

function operationDrafts(operation: OperationDoc): EntryDraft[] {
  const { id, title, method, path, text, tagTitle, parameters, body, responses, rules } = operation;
  const page = `${id}.html`;
  const fields = [
    ...parameters.flatMap((one) => one.fields),
    ...(body?.fields ?? []),
    ...responses.flatMap((one) => [...one.headers, ...(one.body?.fields ?? [])]),
  ];
  return [
    {
      kind: 'operation',
      title,
      context: `${tagTitle} · ${method} ${path}`,
      text: plain(text),
      names: `${id} ${method} ${path}`,
      place: page,
    },
    ...fields.flatMap((field) => fieldDrafts(field, page, title)),
    ...rules.map((rule): EntryDraft => ({
      kind: 'rule',
      title: plain(rule.text),
      context: title,
      text: '',
      names: `${rule.id} ${rule.serviceError}`,
      place: `${page}#rules/${rule.id}`,
    })),
  ];
}

function fieldDrafts(field: FieldDoc, page: string, title: string): EntryDraft[] {
  const { id, name, path, about, children } = field;
  const context = `${title} · ${path}`;
  const place = `${page}#${id}`;
  const text = plainAbout(about);
  return [
    { kind: 'field', title: name, context, text, names: path, place },
    ...about.values.map((one): EntryDraft => ({
      kind: 'value',
      title: one.value,
      context,
      text: plain(one.text),
      names: path,
      place,
    })),
    ...children.flatMap((child) => fieldDrafts(child, page, title)),
  ];
}

const plainTexts = new WeakMap<FieldAbout, string>();

/** Made once for what is said in many places. */
function plainAbout(about: FieldAbout): string {
  const text = plainTexts.get(about) ?? plain([about.text, about.typeText].filter(Boolean).join('\n\n'));
  plainTexts.set(about, text);
  return text;
}

const fence = /^```[^]*?^```$/gm;
const heading = /^#{2,3} (.+?) \{#([^}]+)\}$/m;

/** Its beginning, and each part that has a heading. */
function articleDrafts({ slug, title, markdown }: Article): EntryDraft[] {
  const [first = '', ...rest] = markdown.split(new RegExp(heading.source, 'gm'));
  const kind =
    ({ errors: 'error', discrepancies: 'discrepancy', sources: 'source' } as Partial<Record<Page['slug'], EntryKind>>)[
      slug
    ] ?? 'section';
  const parts = rest.flatMap((part, index) =>
    index % 3 === 0 ? [[part, rest[index + 1] ?? '', rest[index + 2] ?? ''] as const] : [],
  );
  const table = /^\|.*\|\n\|[-|]+\|\n/m.test(first) && kind === 'error' ? first.slice(0, first.indexOf('\n|')) : first;
  return [
    { kind: 'section', title, context: '', text: plain(table), names: slug, place: `${slug}.html` },
    ...parts.map(([name, id, text]): EntryDraft => ({
      kind,
      title: plain(name),
      context: title,
      text: plain(text.replace(fence, '')),
      code: plain([...text.matchAll(fence)].join('\n')),
      names: id,
      place: `${slug}.html#${id}`,
    })),
  ];
}

function plain(markdown: string): string {
  return markdown
    .replace(/^```.*$/gm, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/^\|[-|]+\|$/gm, '')
    .replace(/^ *[-*] /gm, '')
    .replace(/[`*|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([，。；：、）,.;:)])/g, '$1')
    .replace(/([(（]) /g, '$1')
    .trim();
}

/** As a script that hands the entries over, because a page from a file system may load scripts and nothing else. */
export function indexScript(entries: readonly Entry[]): string {
  const rows = entries.map(({ kind, title, context, text, names, hidden, places }) => [
    kinds.indexOf(kind),
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
export function entriesFrom(rows: readonly IndexRow[]): Entry[] {
  return rows.map(([kind, title, context, text, names, hidden, ...places]) => ({
    kind: kinds[kind] ?? 'section',
    title,
    context,
    text,
    names,
    hidden,
    places,
  }));
}
