import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type Json } from 'openapi-document';
import { parse } from 'yaml';
import type { Language } from '../../scripts/steps/localize.ts';
import type { GlossaryTerm } from '../../scripts/steps/readme.ts';
import { fieldOfTwin, textsOf, twinOf } from '../../scripts/lint/twins.mjs';
import { repository } from './project.ts';

interface Words {
  readonly terms: readonly GlossaryTerm[];
  readonly avoid: Readonly<Record<Language, readonly { readonly word: string; readonly write: string }[]>>;
}

export const words = parse(readFileSync(join(repository, 'docs/words.yaml'), 'utf8')) as Words;

/** The same text in both languages, and where it is. */
export interface TextPair {
  readonly place: string;
  readonly en: string;
  readonly zh: string;
}

const avoid = words.avoid.en
  .concat(words.avoid.zh)
  .map(({ word, write }) => ({ pattern: new RegExp(word, 'gu'), write }));

/** Words that a file should not have, each with its place and what to write instead. */
export function avoided(file: string, text: string): string[] {
  const prose = withoutCode(text);
  return avoid.flatMap(({ pattern, write }) =>
    [...prose.matchAll(pattern)].map(({ 0: found, index }) => {
      const before = prose.slice(0, index).split('\n');
      return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} "${found}": write ${write}`;
    }),
  );
}

/** Code may have any word; blanks keep the places of the rest. */
function withoutCode(text: string): string {
  return text.replace(/^```[^]*?^```|`[^`\n]*`|\]\([^)\n]*\)/gm, (code) => code.replace(/[^\n]/g, ' '));
}

/** Terms of the glossary that the English text has and the Chinese one does not. */
export function missingTerms({ place, en, zh }: TextPair): string[] {
  const english = withoutCode(en);
  const isIn = (word: string) =>
    new RegExp(`\\b[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}s?\\b`).test(english);
  return words.terms
    .filter((term) => isIn(term.en))
    .filter((term) => ![term.zh].flat().some((word) => zh.includes(word)))
    .map((term) => `${place}: "${term.en}" is ${[term.zh].flat().join(' or ')} in Chinese`);
}

/** Every text in a file of `spec/` that has a twin. */
export function twinsIn(file: string, value: Json): TextPair[] {
  if (Array.isArray(value)) return value.flatMap((item) => twinsIn(file, item));
  if (!isObject(value)) return [];
  const own = Object.keys(value).flatMap((key) => {
    const twin = twinOf(key);
    if (fieldOfTwin(key) !== undefined || value[twin] === undefined) return [];
    const chinese = new Map(textsOf(value, twin).map(([path, text]) => [path.slice(1).join('/'), text]));
    return textsOf(value, key).map(([path, en]) => ({
      place: `${file} ${en.slice(0, 40)}`,
      en,
      zh: chinese.get(path.slice(1).join('/')) ?? '',
    }));
  });
  return [...own, ...Object.values(value).flatMap((member) => twinsIn(file, member as Json))];
}

/** Texts in code that stand side by side: `{ en: '…', zh: '…' }`. */
export function literalsIn(file: string, text: string): TextPair[] {
  const literal = /\ben: (['`"])((?:\\.|(?!\1)[^\\])*)\1,\s*zh: (['`"])((?:\\.|(?!\3)[^\\])*)\3/g;
  return [...text.matchAll(literal)].map(({ 2: en = '', 4: zh = '', index }) => ({
    place: `${file}:${text.slice(0, index).split('\n').length}`,
    en,
    zh,
  }));
}
