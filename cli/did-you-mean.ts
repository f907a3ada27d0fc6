import { nearestNames } from 'openapi-document';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { usageMessages } from './messages/usage.ts';

/** @returns a question to put behind a message, or nothing where no name is near */
export function suggestionFor(word: string, names: Iterable<string>, language: Language = 'en'): string {
  const { didYouMean: question, or } = messagesIn(usageMessages, language);
  const found = nearestNames(word, names).join(or);
  return found === '' ? '' : `${language === 'en' ? ' ' : ''}${fill(question, { names: found })}`;
}
