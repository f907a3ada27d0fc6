import { escapeToken } from 'openapi-document';
import type { Violation } from '../generated/validators.js';
import { fill, type Language } from '../shapes/text.ts';
import { inputMessages } from './messages/input.ts';
import { readPayload } from './payload.ts';
import { Refusal } from './terminal.ts';

/** A value of `--set`, and its place in the body. */
export interface Setting {
  /** Keys, or indexes of a list. */
  readonly path: readonly string[];
  readonly text: string;
}

/**
 * Reads `spec.resources.count=3`. A key with dots stands in brackets:
 * `metadata.annotations[os.modelarts/billing.mode]=0`.
 *
 * @throws {Refusal} where there is no `=`, or a bracket is missing
 */
export function readSetting(given: string, language: Language): Setting {
  const found = /^((?:[^=.[\]]+|\[[^\]]+\])(?:\.[^=.[\]]+|\[[^\]]+\])*)=([^]*)$/.exec(given);
  if (!found) throw new Refusal(fill(inputMessages.settingWanted[language], { given }));
  const [, path = '', text = ''] = found;
  return { path: [...path.matchAll(/\[([^\]]+)\]|[^.[\]]+/g)].map(([all, inner]) => inner ?? all), text };
}

/**
 * Puts settings into a copy of a body. A value is read as YAML (`3` is a number, `[a, b]` a list); where the
 * description wants a text there, or it is no YAML, it is the text.
 *
 * @param check - lists what does not fit
 * @throws {Refusal} where a setting would go into something that is no object or list
 */
export async function applySettings(
  body: unknown,
  settings: readonly Setting[],
  check: (body: unknown) => readonly Violation[],
  language: Language,
): Promise<unknown> {
  let result: unknown = structuredClone(body);
  for (const setting of settings) {
    const before = check(result).length;
    const read = withValue(result, setting.path, await valueOf(setting.text, language), setting, language);
    const text = withValue(result, setting.path, setting.text, setting, language);
    const pointer = `/${setting.path.map(escapeToken).join('/')}`;
    const isWrong = check(read).some((violation) => violation.pointer === pointer);
    result = isWrong && check(text).length <= Math.max(before, check(read).length - 1) ? text : read;
  }
  return result;
}

async function valueOf(text: string, language: Language): Promise<unknown> {
  if (text.trim() === '') return null;
  const { value, errors } = await readPayload(Buffer.from(text), 'yaml', language);
  return errors.length > 0 ? text : value;
}

function withValue(body: unknown, path: readonly string[], value: unknown, whole: Setting, lang: Language): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const isIndex = /^\d+$/.test(key);
  if (Array.isArray(body)) {
    if (!isIndex || Number(key) > body.length) throw refused(whole, key, lang);
    return spliced(body, Number(key), withValue(body[Number(key)], rest, value, whole, lang));
  }
  if (body !== undefined && (typeof body !== 'object' || body === null)) throw refused(whole, key, lang);
  const entries = new Map(Object.entries(body ?? {}));
  entries.set(key, withValue(entries.get(key), rest, value, whole, lang));
  return Object.fromEntries(entries);
}

function spliced(list: readonly unknown[], index: number, value: unknown): unknown[] {
  return [...list.slice(0, index), value, ...list.slice(index + 1)];
}

function refused({ path, text }: Setting, key: string, lang: Language): Refusal {
  return new Refusal(fill(inputMessages.settingImpossible[lang], { given: `${path.join('.')}=${text}`, key }));
}
