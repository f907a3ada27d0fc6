/**
 * Checks the prose in generated code: whether comments are in the language of the description, and whether names and
 * texts of enumerated values stand at the right value. Own code because it has to read a dozen languages; it looks for
 * letters and quoted values, and knows nothing of syntax.
 */

import { type Json, type JsonObject, nodeAt, objectsIn, toPointer } from 'openapi-document';

/** Mark of a kind of prose: all of it right, something wrong, or none there to judge. */
export type Mark = 'right' | 'wrong' | 'none';

export interface CommentCheck {
  readonly mark: Mark;
  readonly findings: readonly string[];
}

/** Generated code of both languages, files joined. */
export interface CodeInBoth {
  readonly en: string;
  readonly zh: string;
}

const prose = ['description', 'summary', 'title'];
/** Long enough that no identifier looks like it; the rest of a text may be cut off or wrapped in markup. */
const [least, compared] = [24, 48];

/** Looks for each text of the descriptions that the English code has: the Chinese code must have its twin instead. */
export function checkLanguage(
  code: CodeInBoth,
  documents: { readonly en: JsonObject; readonly zh: JsonObject },
): CommentCheck {
  const [english, chinese] = [squash(code.en), squash(code.zh)];
  const { found, texts } = twins(documents.en, documents.zh);
  const present = found.filter(([en]) => english.includes(en));
  const shown = present.filter(([en]) => !texts.some((text) => text.indexOf(en) > 0));
  const kept = shown.filter(([en, zh]) => chinese.includes(en) || !zh.some((one) => chinese.includes(one)));
  const stray = shown.filter(([, zh]) => zh.some((one) => english.includes(one)));
  const findings = [
    ...kept
      .slice(0, 1)
      .map(([en, , text]) => `The Chinese code has ${count(kept)} that are not Chinese, such as ${quote(text, en)}.`),
    ...stray
      .slice(0, 1)
      .map(
        ([, [zh = ''], text]) => `The English code has ${count(stray)} that are Chinese, such as ${quote(text, zh)}.`,
      ),
  ];
  return { mark: markOf(findings.length, shown.length), findings };
}

function markOf(wrong: number, right: number): Mark {
  if (wrong > 0) return 'wrong';
  return right > 0 ? 'right' : 'none';
}

const count = (texts: readonly unknown[]) => `${texts.length} texts`;
const quote = (text: string, fallback: string) => JSON.stringify((text || fallback).split('\n')[0]?.slice(0, 60));

/**
 * Beginnings of the texts that stand at the same places, squashed, and all English texts whole. English texts of one
 * beginning have all their twins.
 */
function twins(
  english: JsonObject,
  chinese: JsonObject,
): { found: [en: string, zh: readonly string[], text: string][]; texts: string[] } {
  const found = new Map<string, [string, readonly string[], string]>();
  const texts = new Set<string>();
  for (const { object, tokens } of objectsIn(english as Json)) {
    for (const key of prose) {
      const [en, zh] = [object[key], nodeAt(chinese, toPointer([...tokens, key]))];
      if (typeof en !== 'string' || typeof zh !== 'string') continue;
      const [one, other] = [squash(en).slice(0, compared), beginning(squash(zh))];
      texts.add(squash(en));
      if (one.length >= least && other) found.set(one, [one, [...(found.get(one)?.[1] ?? []), other], en]);
    }
  }
  return { found: [...found.values()], texts: [...texts] };
}

/** As far as the sixth Han character, which no identifier has; nothing where there are fewer than four. */
function beginning(text: string): string | undefined {
  return /^(?:[^\p{Script=Han}]*\p{Script=Han}){4,6}/u.exec(text)?.[0];
}

/** Names and texts of enumerated values, each with the values that it may stand at. */
export interface Meanings {
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The names and texts that a document gives to enumerated values, each with its values. */
export function meaningsOf(document: JsonObject): Meanings {
  const [names, texts] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { object } of objectsIn(document as Json)) {
    const { enum: values, 'x-enum-varnames': varnames, 'x-enum-descriptions': descriptions } = object;
    if (!Array.isArray(values)) continue;
    for (const [index, value] of values.entries()) {
      add(names, Array.isArray(varnames) ? varnames[index] : undefined, String(value));
      add(texts, Array.isArray(descriptions) ? descriptions[index] : undefined, String(value));
    }
  }
  return { names, texts };
}

function add(map: Map<string, Set<string>>, key: Json | undefined, value: string): void {
  if (typeof key !== 'string') return;
  map.set(squash(key), new Set([...(map.get(squash(key)) ?? []), value]));
}

/**
 * Looks for names, which have a capital letter in every language, beside a quoted value, and for texts in the comment
 * on its line or right before it.
 */
export function checkValues(code: string, { names, texts }: Meanings): CommentCheck {
  const lines = code.split('\n').map((line) => line.trim());
  const known = new Set([...names.values(), ...texts.values()].flatMap((allowed) => [...allowed]));
  const wrong: string[] = [];
  let right = 0;
  const compare = (what: string, allowed: ReadonlySet<string>, value: string | undefined) => {
    if (value === undefined || !known.has(value)) return;
    if (allowed.has(value)) right += 1;
    else wrong.push(`"${what}" stands at the value "${value}" instead of "${[...allowed].join('" or "')}".`);
  };
  for (const [index, line] of lines.entries()) {
    const value = valueOf(line) ?? (isAttribute(lines[index - 1]) ? valueOf(lines[index - 1]) : undefined);
    for (const name of value === undefined ? [] : namesIn(line, [...names.keys()]))
      compare(name, names.get(name) ?? new Set(), value);
    const said = texts.get(squash(commentOf(line)));
    if (said) compare(commentOf(line), said, valueOf(line) ?? valueBelow(lines, index));
  }
  return { mark: markOf(wrong.length, right), findings: [...new Set(wrong)].slice(0, 2) };
}

/** Names on a line; of a constant, which may begin with the name of its type, the longest that it ends with. */
function namesIn(line: string, names: readonly string[]): string[] {
  const words = codeOf(line)
    .replace(/(["'`]).*?\1/g, ' ')
    .match(/[\p{L}\p{N}_]+/gu);
  return (words ?? [])
    .filter((word) => /\p{Lu}/u.test(word))
    .flatMap((word) => {
      const parts = /\p{Ll}/u.test(word) ? [word] : word.split('_');
      const endings = parts.map((_, start) => squash(parts.slice(start).join('')));
      return endings.filter((ending) => names.includes(ending)).slice(0, 1);
    });
}

const marker = /^(?:\/\*\*?|\*+\/?|\/\/+!?|#+|--)|\*\/$/g;
const isComment = (line: string) => /^(?:\/\*|\*|\/\/|#(?!\[)|""")/.test(line);

/** The comment of a line that is one, or the one at its end. */
function commentOf(line: string): string {
  if (isComment(line)) return commentText(line);
  return /(?:\/\/|\/\*\*?|\s#)\s*(?<text>.*)$/.exec(line)?.groups?.text ?? '';
}

/** The code of a line without its comment, keys of objects without their quotes. */
function codeOf(line: string): string {
  const code = isComment(line) ? '' : line.replace(/\/\*.*?\*\/|\/\/.*|\s#.*/g, '');
  return code.replace(/(["'])(\w+)\1\s*:/g, '$2:');
}

const commentText = (line: string) => line.replaceAll(marker, '').replaceAll(marker, '').trim();

/** Whether a line has annotations and nothing else. */
const isAttribute = (line = '') => /^(?:#?\[.*\]|@\w+(?:\(.*\))?)$/.test(line);

/** The value of the next line of code, or of annotations before it, where nothing but comments stands between. */
function valueBelow(lines: readonly string[], index: number): string | undefined {
  const code = lines.slice(index + 1, index + 6).filter((line) => line !== '' && !isComment(line));
  const end = code.findIndex((line) => !isAttribute(line));
  return code
    .slice(0, end + 1)
    .map(valueOf)
    .find((value) => value !== undefined);
}

/** The quoted value of a line; nothing where there are several. */
function valueOf(line = ''): string | undefined {
  const values = new Set([...codeOf(line).matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([, , text = '']) => text));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Letters and digits alone, in lower case: what is left of a text however it is wrapped, escaped or indented. */
function squash(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
