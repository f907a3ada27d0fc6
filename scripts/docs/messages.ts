import type { Language } from '../steps/localize.ts';
import { articleMessages } from './messages/articles.ts';
import { frameMessages } from './messages/frame.ts';
import { operationMessages } from './messages/operation.ts';

/** Every word of the pages that is not in the description, in both languages. `{}` stands for what is put in. */
export const pageMessages = { ...frameMessages, ...operationMessages, ...articleMessages };

/** The words of one language. */
export type Words = Readonly<Record<keyof typeof pageMessages, string>>;

/** The words of the pages in one language. */
export function pageWords(language: Language): Words {
  const entries = Object.entries(pageMessages).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as Words;
}

/** Puts texts in the place of `{}`, one after the other. */
export function put(template: string, ...texts: string[]): string {
  return texts.reduce((text, value) => text.replace('{}', () => value), template);
}
