import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { type SearchEntry, isResponse, type EntryKind } from './entries.ts';
import { otherWords } from './synonyms.ts';
import { queryTerms, termsOf } from './terms.ts';

/** How much a hit of a kind counts: what people act on before what is said about it. */
const weights: Readonly<Record<EntryKind, number>> = {
  operation: 2.4,
  field: 1.3,
  value: 0.9,
  error: 1.1,
  rule: 0.9,
  section: 1.5,
  discrepancy: 0.5,
  source: 0.4,
};

const options: SearchOptions = {
  boost: { title: 5, names: 3, context: 0.4, text: 1, hidden: 0.8 },
  prefix: (term) => term.length >= 3 || /\p{Script=Han}/u.test(term),
  fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 1 : false),
  weights: { fuzzy: 0.3, prefix: 0.5 },
};

/** Finds entries, the best first. */
export type Find = (query: string) => SearchEntry[];

/** Indexes entries: Han by pairs, English by words, stems, beginnings and with a letter that is wrong. */
export function finderOf(entries: readonly SearchEntry[]): Find {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'names', 'context', 'text', 'hidden'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const scores = (query: string, combineWith: 'AND' | 'OR') =>
    index.search(treeOf(query, combineWith), {
      ...options,
      boostDocument: (id) => weightOf(entries[Number(id)]),
    });
  return (query) => {
    const wanted = query.trim().toLowerCase();
    if (wanted === '') return [];
    const sum = new Map<number, number>();
    const add = (words: string, factor: number, combineWith: 'AND' | 'OR' = 'AND') => {
      const found = scores(words, combineWith);
      // what is only found among the sources is a smaller find than the place itself
      const best = Math.max(...found.slice(0, 1).map(({ score, id }) => score / weightOf(entries[Number(id)])), 1);
      for (const { id, score } of found) sum.set(Number(id), (sum.get(Number(id)) ?? 0) + (factor * score) / best);
    };
    add(query, 1);
    for (const words of otherWords(query)) add(words, 0.6);
    if (queryTerms(query).length > 1 || sum.size === 0) add(query, 0.4, 'OR'); // a word too many must not hide it
    for (const [id, score] of sum) if (entries[id]?.title.toLowerCase() === wanted) sum.set(id, score + 1);
    return [...sum].toSorted(([a, x], [b, y]) => y - x || a - b).flatMap(([id]) => entries[id] ?? []);
  };
}

function weightOf(entry: SearchEntry | undefined): number {
  if (!entry) return 1;
  return weights[entry.kind] * (isResponse(entry.places[0] ?? '') ? 0.75 : 1);
}

/** Each word in one of its forms. */
function treeOf(query: string, combineWith: 'AND' | 'OR'): Query {
  return { combineWith, queries: queryTerms(query).map(({ forms }) => ({ combineWith: 'OR', queries: [...forms] })) };
}
