import type { SearchEntry } from '../search/entries.ts';
import { entriesFrom, type IndexRow } from '../search/index-script.ts';
import { type Find, finderOf } from '../search/find.ts';
import { queryTerms } from '../search/terms.ts';
import { ownAddress } from './open-search.ts';
import { searchDialog } from './search-dialog.ts';
import { scriptWords } from './words.ts';

/**
 * Loaded when the search is first used. The index is a script, because a page from a file system may load nothing else.
 */
declare global {
  var docsIndex: IndexRow[] | undefined;
}

const shownAtMost = 20;
const language = document.documentElement.lang.slice(0, 2);
const here = location.pathname.split('/').at(-1) ?? '';

/** Address of the pages of the language. */
const pages = new URL(`../${language}/`, ownAddress());

let find: Find | undefined;
let hits: SearchEntry[] = [];
let chosen = 0;

const { dialog, input, list, status } = searchDialog();
input.addEventListener('input', showResults);
input.addEventListener('keydown', onKey);
loadIndex();

function loadIndex(): void {
  status.textContent = scriptWords.loading;
  const script = document.createElement('script');
  script.src = new URL(`index-${language}.js`, ownAddress()).href;
  script.addEventListener('load', () => {
    find = finderOf(entriesFrom(globalThis.docsIndex ?? []));
    showResults();
  });
  document.head.append(script);
}

function showResults(): void {
  if (!find) return;
  hits = find(input.value);
  const query = input.value.trim();
  const shown = hits.slice(0, shownAtMost);
  const results = hits.length === 0 ? scriptWords.noResults : scriptWords.results.replace('{}', String(hits.length));
  status.textContent = query === '' ? '' : results;
  const marked = marker(query);
  list.replaceChildren(...shown.map((hit, index) => option(hit, index, marked)));
  list.hidden = shown.length === 0;
  input.setAttribute('aria-expanded', String(shown.length > 0));
  choose(0);
}

function option(hit: SearchEntry, index: number, marked: (text: string) => Node[]): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `hit-${index}`;
  item.setAttribute('role', 'option');
  const part = (name: string, content: Node[]) => {
    const line = document.createElement('span');
    line.className = name;
    line.append(...content);
    item.append(line);
  };
  part('title', marked(hit.title));
  const elsewhere =
    hit.places.length > 1 ? ` · ${scriptWords.elsewhere.replace('{}', String(hit.places.length - 1))}` : '';
  if (hit.context !== '' || elsewhere !== '') part('context', [document.createTextNode(hit.context + elsewhere)]);
  if (hit.text !== '') part('text', marked(excerpt(hit.text, input.value)));
  item.addEventListener('mousemove', () => chosen === index || choose(index));
  item.addEventListener('click', (event) => openPlace(hit, event.ctrlKey || event.metaKey));
  return item;
}

function choose(index: number): void {
  chosen = index;
  for (const [at, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(at === index));
  const current = list.children[index];
  if (!current) return input.removeAttribute('aria-activedescendant');
  input.setAttribute('aria-activedescendant', current.id);
  current.scrollIntoView({ block: 'nearest' });
}

function onKey(event: KeyboardEvent): void {
  const last = list.children.length - 1;
  const target = {
    ArrowDown: chosen === last ? 0 : chosen + 1,
    ArrowUp: chosen === 0 ? last : chosen - 1,
    PageDown: Math.min(chosen + 5, last),
    PageUp: Math.max(chosen - 5, 0),
  }[event.key];
  const hit = hits[chosen];
  if (event.key === 'Enter' && hit && !event.isComposing) openPlace(hit, event.ctrlKey || event.metaKey);
  else if (target === undefined) return;
  else choose(target);
  event.preventDefault();
}

/** A place of this page, if there is one, is better than the same in another. */
function openPlace({ places }: SearchEntry, inNewTab: boolean): void {
  const place = places.find((one) => one.startsWith(`${here}#`)) ?? places[0] ?? 'index.html';
  const address = new URL(place, pages).href;
  if (inNewTab) return void window.open(address);
  dialog.close();
  if (address === location.href) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.href = address;
}

/** Marks the words of the query in a text. */
function marker(query: string): (text: string) => Node[] {
  const forms = queryTerms(query).flatMap((term) => term.forms);
  const pattern = forms
    .map((form) => form.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length);
  if (pattern.length === 0) return (text) => [document.createTextNode(text)];
  const wanted = new RegExp(`((?:${pattern.join('|')})+)`, 'giu');
  return (text) =>
    text.split(wanted).map((piece, index) => {
      if (index % 2 === 0) return document.createTextNode(piece);
      const mark = document.createElement('mark');
      mark.textContent = piece;
      return mark;
    });
}

/** Excerpt around the first word of the query. */
function excerpt(text: string, query: string): string {
  const forms = queryTerms(query).flatMap((term) => term.forms);
  const places = forms.map((form) => text.toLowerCase().indexOf(form)).filter((at) => at >= 0);
  const start = Math.max(0, Math.min(...(places.length > 0 ? places : [0])) - 40);
  return `${start > 0 ? '… ' : ''}${text.slice(start, start + 180)}${text.length > start + 180 ? ' …' : ''}`;
}
