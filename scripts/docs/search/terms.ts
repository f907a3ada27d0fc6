import { stemmer } from 'stemmer';

const word = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const startsWithHan = /^\p{Script=Han}/u;

/** A word of a query: everything that stands for it in the index. */
export interface Term {
  readonly forms: readonly string[];
}

/**
 * The words of a text, as they are indexed: Han in pairs, because nothing stands between its words; other words as they
 * are, by their stem, and the parts of camel case.
 */
export function termsOf(text: string): string[] {
  return [...text.matchAll(word)].flatMap(([run]) =>
    startsWithHan.test(run) ? pairsOf(run) : [...new Set(formsOf(run))],
  );
}

/** The words of a query; each must be found in one of its forms. */
export function queryTerms(text: string): Term[] {
  return [...text.matchAll(word)].flatMap(([run]) => {
    if (startsWithHan.test(run)) return pairsOf(run).map((pair) => ({ forms: [pair] }));
    const whole = run.toLowerCase();
    return [{ forms: [...new Set([whole, stemmer(whole)])] }];
  });
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function formsOf(run: string): string[] {
  const parts = run.split(/(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  const words = [run, ...(parts.length > 1 ? parts : [])].map((one) => one.toLowerCase());
  return words.flatMap((one) => [one, stemmer(one)]);
}
