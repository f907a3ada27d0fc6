import { nearestNames } from 'openapi-document';

/** @returns a question to put behind a message, or nothing where no name is near */
export function suggestionFor(word: string, names: Iterable<string>): string {
  const found = nearestNames(word, names);
  return found.length === 0 ? '' : ` Did you mean ${found.join(' or ')}?`;
}
