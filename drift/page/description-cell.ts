import { createHash } from 'node:crypto';
import type { Reading } from '../reading.ts';
import type { Cell, TextPart } from './pieces.ts';
import {
  isDefaultMeaning,
  isNone,
  type DescriptionPart,
  labelled,
  labelInLine,
  limitOf,
  promisesList,
  rangeOf,
  unitsIn,
  valuesInSentence,
} from './vocabulary.ts';

/** The facts in a description that do not depend on its language, and its words. */
export interface CellFacts {
  readonly values: Reading<readonly string[]>;
  readonly default: Reading<string>;
  readonly minimum: Reading<number>;
  readonly maximum: Reading<number>;
  readonly units: Reading<readonly string[]>;
  /** The sentences outside lists, as the page has them; never stored. */
  readonly text: Reading<string>;
  /** A digest of the letters, digits and Han of the text; what copies change, spaces and points, is left out. */
  readonly words: Reading<string>;
  /** The same of each value's meaning. */
  readonly meanings: Reading<Readonly<Record<string, string>>>;
  /** Names and numbers that stand in the text, such as `modelarts.vm.gpu.t4u8`; alike in every language. */
  readonly samples: Reading<readonly string[]>;
}

/** A description whose cell has been lost. */
export const illegible: CellFacts = {
  values: undefined,
  default: undefined,
  minimum: undefined,
  maximum: undefined,
  units: undefined,
  text: undefined,
  words: undefined,
  meanings: undefined,
  samples: undefined,
};

interface CellSection {
  readonly label: DescriptionPart | undefined;
  readonly parts: TextPart[];
}

/**
 * Reads the description cell of a row.
 *
 * @param listsAreLegible - false where the copy of the page has lost lists: then a missing one says nothing
 */
export function readDescription(cell: Cell, listsAreLegible: boolean): CellFacts {
  const parts = cell.flatMap(apart);
  const sections = sectionsOf(parts);
  const texts = parts.filter(({ isItem }) => !isItem).map(({ text }) => text);
  const list = listOf(parts);
  const isPromised = texts.some(promisesList);
  const spoken = texts
    .map(withoutLabel)
    .map(valuesInSentence)
    .find((values) => values !== undefined);
  const values = list?.values ?? spoken ?? (isPromised || !listsAreLegible ? undefined : null);
  const limits = limitsOf(sections, texts);
  const standard = defaultOf(sections, list?.defaultValue);
  const isStated = (text: string) => standard !== null && labelled(text)?.label === 'default';
  const prose = texts
    .filter((text) => !isStated(text) && limitOf(text) === undefined)
    .map(withoutLabel)
    .filter((text) => !isNone(text));
  return {
    values,
    default: standard,
    ...limits,
    units: unitsIn(parts.map(({ text }) => text).join(' ')),
    text: prose.join(' '),
    words: wordsDigest(prose.join(' ')),
    meanings: list === undefined ? undefined : list.meanings,
    samples: samplesIn(prose.join(' ')),
  };
}

/** Whether a cell promises a list that the copy has lost. */
export function hasLostList(cell: Cell): boolean {
  const parts = cell.flatMap(apart);
  return parts.some(({ text, isItem }) => !isItem && promisesList(text)) && listOf(parts) === undefined;
}

/** Splits a paragraph in which a copy has run the labelled parts together. */
function apart(part: TextPart): TextPart[] {
  return part.text
    .split(labelInLine)
    .map((text, index): TextPart => ({ ...part, text: text.trim(), isItem: part.isItem && index === 0 }))
    .filter(({ text }) => text !== '');
}

function sectionsOf(parts: readonly TextPart[]): CellSection[] {
  const sections: CellSection[] = [];
  for (const part of parts) {
    const found = labelled(part.text);
    if (found !== undefined)
      sections.push({ label: found.label, parts: [{ ...part, text: found.rest, isItem: false }] });
    else if (sections.length === 0) sections.push({ label: undefined, parts: [part] });
    else sections.at(-1)?.parts.push(part);
  }
  return sections;
}

function withoutLabel(text: string): string {
  return labelled(text)?.rest ?? text;
}

interface ValueList {
  readonly values: readonly string[];
  readonly meanings: Readonly<Record<string, string>>;
  readonly defaultValue: string | undefined;
}

/** The list of values of a description; after a promise also plain lines count, which a copy made of the items. */
function listOf(parts: readonly TextPart[]): ValueList | undefined {
  const items: string[] = [];
  let isPromised = false;
  for (const { text, isItem } of parts) {
    const isValueLike = /^["'“]?[\w./+-]+["'”]?(?:\s*[:：]\s*\S.*)?$/.test(text);
    if (promisesList(text)) isPromised = true;
    else if (labelled(text) !== undefined) isPromised = false;
    else if (isItem || (isPromised && isValueLike)) items.push(text);
    else isPromised = false;
  }
  const entries = items.map(valueOf);
  if (entries.length === 0 || entries.some((entry) => entry === undefined)) return undefined;
  const found = entries as [string, string][];
  return {
    values: [...new Set(found.map(([value]) => value))],
    meanings: Object.fromEntries(found.map(([value, meaning]) => [value, wordsDigest(meaning)])),
    defaultValue: found.find(([, meaning]) => isDefaultMeaning(meaning))?.[0],
  };
}

/** @returns a value and its meaning, where an item of a list is one */
function valueOf(item: string): [string, string] | undefined {
  if (/^["'“”]{2}(?:\s*[:：]|$)/.test(item)) return ['', item.slice(2)];
  const [, value, meaning = ''] =
    /^["'“]?([\w./+{}-]{1,80})["'”]?(?:\s*[:：(（,，]\s*(.*)|[.。;；]?)$/s.exec(item) ?? [];
  return value === undefined ? undefined : [value, meaning];
}

function defaultOf(sections: readonly CellSection[], fromList: string | undefined): Reading<string> {
  const text = sections.find(({ label }) => label === 'default')?.parts[0]?.text;
  if (text === undefined || text === '' || isNone(text)) return fromList ?? null;
  const [, value] = /^["'“]?([\w./+-]{1,80})["'”]?[.。]?$/.exec(text.replace(/[.。]$/, '')) ?? [];
  return value ?? fromList ?? null;
}

function limitsOf(sections: readonly CellSection[], texts: readonly string[]) {
  const range = sections.find(({ label }) => label === 'range')?.parts[0]?.text ?? '';
  const ends = rangeOf(range);
  const limits = texts.map(limitOf);
  const limit = (name: 'minimum' | 'maximum') =>
    ends?.[name] ?? limits.find((found) => found?.limit === name)?.value ?? null;
  return { minimum: limit('minimum'), maximum: limit('maximum') };
}

/** A digest of letters, digits and Han: it shows whether a text has changed, and is not the vendor's prose. */
function wordsDigest(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return words === '' ? '' : createHash('sha256').update(words).digest('base64url').slice(0, 12);
}

/** Words that are names or values in every language: with a digit, an underscore, or a dot between small letters. */
function samplesIn(text: string): string[] {
  const found = text.normalize('NFKC').match(/(?<![\w.-])\w[\w.:-]*\w(?![\w-])/g) ?? [];
  const isSample = (word: string) => (/\d/.test(word) && word !== 'k8s') || /\w_\w|\w\w\.[a-z]\w/.test(word);
  return [...new Set(found.filter(isSample))].toSorted();
}
