import { isObject, type JsonObject } from 'openapi-document';
import { wordsIn } from './shown.ts';

/**
 * The part of traffic that may leave the machine where it was recorded: names made of words that the description itself
 * uses. The form of a name that a customer made up does not differ from that of a secret, so only known words pass.
 */
export type Shareable = (name: string) => boolean;

const companions = [
  'id',
  'ids',
  'mode',
  'type',
  'kind',
  'count',
  'total',
  'version',
  'enabled',
  'policy',
  'created',
  'updated',
];

/** @returns whether a name consists of words of the description's texts and names */
export function shareableBy(document: JsonObject): Shareable {
  const words = new Set(companions);
  collectWords(document, words);
  return (name) => {
    if (name.length > 80) return false;
    const parts = longWordsIn(name);
    return (
      parts.length > 0 &&
      parts.join('').length === name.replace(/[./_-]/g, '').length &&
      parts.every((one) => words.has(one))
    );
  };
}

/** A customer's values may stand in examples, and IDs in addresses: only names and descriptions count. */
function collectWords(node: unknown, words: Set<string>): void {
  if (Array.isArray(node)) for (const one of node) collectWords(one, words);
  else if (isObject(node))
    for (const [key, value] of Object.entries(node)) {
      if (key === 'examples' || key === 'example' || key === 'default') continue;
      for (const word of longWordsIn(key)) words.add(word);
      const isProse = /^(?:description|summary|title)$/.test(key) && typeof value === 'string';
      if (isProse) for (const word of longWordsIn(value)) words.add(word);
      if (typeof value === 'object') collectWords(value, words);
    }
}

/** In lower case; one letter is no word. */
function longWordsIn(text: string): string[] {
  return wordsIn(text)
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());
}
