import { nearestNames } from 'openapi-document';
import { fill, type Language, messages } from './messages.ts';

/** @returns a question to put behind a message, or nothing where no name is near */
export function didYouMean(word: string, names: Iterable<string>, language: Language = 'en'): string {
  const { didYouMean: question, or } = messages[language];
  const found = nearestNames(word, names).join(or);
  return found === '' ? '' : `${language === 'en' ? ' ' : ''}${fill(question, { names: found })}`;
}
