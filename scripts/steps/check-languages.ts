import { isObject, type Json, type JsonObject, nodeAt, toPointer } from 'openapi-document';
import type { Problem } from '../problems.ts';
import { proseFields, twinOf } from '../lint/twins.mjs';
import type { Sources } from './load.ts';
import { locate } from './locate.ts';

/** A place where the documents of the two languages differ in more than a text. */
interface Difference {
  tokens: string[];
  message: string;
}

/**
 * Finds where the documents of the two languages have another shape: a twin that is an object beside a text, has
 * other keys, or stands where no rule looks for one. No Overlay turns such a document into the other.
 *
 * @param both - the bundled document with both languages
 * @param en - the document of each language, made of it
 */
export function checkLanguages(sources: Sources, both: JsonObject, en: JsonObject, zh: JsonObject): Problem[] {
  return differences(en, zh, []).map(({ tokens, message }) => ({
    ...locate(sources, toPointer(twinAt(both, tokens) ?? tokens)),
    rule: 'sound',
    message,
  }));
}

function differences(en: Json, zh: Json, tokens: string[]): Difference[] {
  if (typeof en === 'string' && typeof zh === 'string') return [];
  if (Array.isArray(en) && Array.isArray(zh) && en.length === zh.length)
    return en.flatMap((item, index) => differences(item, zh[index] as Json, [...tokens, String(index)]));
  if (!isObject(en) || !isObject(zh)) return en === zh ? [] : [{ tokens, message: otherKind(en, zh) }];
  const [english, chinese] = [Object.keys(en), Object.keys(zh)];
  if (english.join('\n') !== chinese.join('\n')) return [{ tokens, message: otherKeys(english, chinese) }];
  return english.flatMap((key) => differences(en[key] as Json, zh[key] as Json, [...tokens, key]));
}

function otherKind(en: Json, zh: Json): string {
  return `In Chinese this is ${kindOf(zh)}, in English ${kindOf(en)}. Only texts may differ: give both one form.`;
}

function otherKeys(english: readonly string[], chinese: readonly string[]): string {
  const only = (keys: readonly string[], other: readonly string[]) => keys.filter((key) => !other.includes(key));
  const sides = [
    ['English', only(english, chinese)],
    ['Chinese', only(chinese, english)],
  ] as const;
  const found = sides.filter(([, keys]) => keys.length > 0).map(([side, keys]) => `only ${side} has ${list(keys)}`);
  if (found.length === 0)
    return `The keys stand in another order in Chinese. Write them in this one: ${list(english)}.`;
  return `The languages have other keys here: ${found.join('; ')}. Give both the same, or remove the twin.`;
}

function list(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}

function kindOf(value: Json): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? 'a text' : `\`${String(value)}\``;
}

/** The place of the twin that a place of a language's document was made from. */
function twinAt(both: JsonObject, tokens: readonly string[]): string[] | undefined {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const field = tokens[index] as string;
    const place = [...tokens.slice(0, index), twinOf(field)];
    if (proseFields.includes(field) && nodeAt(both, place) !== undefined) return [...place, ...tokens.slice(index + 1)];
  }
  return undefined;
}
