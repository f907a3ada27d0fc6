/**
 * Compares generated code in two languages by everything but its prose. Own code because the tools that read code read
 * one language each, and comments and texts look alike in all of those.
 */

import { hasHan } from 'openapi-document';

/** Extensions of files that are code, by how their comments look. */
const families: Readonly<Record<string, 'slash' | 'hash'>> = {
  ts: 'slash',
  js: 'slash',
  java: 'slash',
  go: 'slash',
  cs: 'slash',
  php: 'slash',
  rs: 'slash',
  kt: 'slash',
  scala: 'slash',
  cpp: 'slash',
  h: 'slash',
  py: 'hash',
  rb: 'hash',
  pm: 'hash',
};

const tokens = {
  slash:
    /\/\*[\s\S]*?\*\/|\/\/.*|("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|([\p{L}\p{N}_$]+)|[^\s]/gu,
  hash: /#.*|[rbu]*"""[\s\S]*?"""|[rbu]*'''[\s\S]*?'''|^=begin[\s\S]*?^=end|("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|([\p{L}\p{N}_$]+)|[^\s]/gmu,
};

/**
 * Texts may differ where the Chinese one is in Chinese: they are prose that a program shows. Names may not.
 *
 * @param english - generated files by path
 * @param chinese - the same files, made from the Chinese document
 * @returns a sentence for each difference
 */
export function nameDifferences(english: ReadonlyMap<string, string>, chinese: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...english.keys(), ...chinese.keys()])].toSorted();
  return paths.flatMap((path) => {
    const [one, other] = [english.get(path), chinese.get(path)];
    if (one === undefined || other === undefined)
      return [`${path} is made from the ${one === undefined ? 'Chinese' : 'English'} file alone.`];
    const difference = firstDifference(wordsOfCode(path, one), wordsOfCode(path, other));
    return difference ? [`${path}: ${difference}`] : [];
  });
}

/** Whether a file is code, and so to be compared. */
export function isCode(path: string): boolean {
  return family(path) !== undefined;
}

function family(path: string): 'slash' | 'hash' | undefined {
  return families[path.split('.').at(-1) ?? ''];
}

interface Word {
  readonly text: string;
  readonly isText: boolean;
}

/** Everything but comments, and but commas before a closing bracket: formatters write those where a line gets long. */
function wordsOfCode(path: string, code: string): Word[] {
  const found = [...code.matchAll(tokens[family(path) ?? 'slash'])];
  const all = found.flatMap(([whole, text, name]) => {
    const isComment = text === undefined && name === undefined && [...whole].length > 1;
    return isComment || whole === '#' ? [] : [{ text: whole, isText: text !== undefined }];
  });
  return all.filter(({ text }, index) => text !== ',' || !/^[)\]}]$/.test(all[index + 1]?.text ?? ''));
}

function firstDifference(english: Word[], chinese: Word[]): string | undefined {
  for (const [index, one] of english.entries()) {
    const other = chinese[index];
    if (other && !other.isText && hasHan(unescaped(other.text))) return `the name ${other.text} is Chinese.`;
    const isProse = one.isText && other?.isText && hasHan(unescaped(other.text));
    if (!isProse && one.text !== other?.text)
      return `${one.text} in English is ${other?.text ?? 'missing'} in Chinese.`;
  }
  return chinese.length > english.length ? `${chinese[english.length]?.text} is in Chinese only.` : undefined;
}

/** Code with its escaped characters written out. */
function unescaped(code: string): string {
  return code.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
