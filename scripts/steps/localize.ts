import { type JsonObject, mapObjects } from 'openapi-document';
import type { Language } from '../../shapes/text.ts';
import { fieldOfTwin, twinOf } from '../lint/twins.mjs';

export type { Language };
export const languages: readonly Language[] = ['en', 'zh'];

/**
 * Makes the document of one language: each text in the standard field, no twin and no source id left.
 *
 * @param document - the bundled document with both languages
 */
export function localize(document: JsonObject, language: Language): JsonObject {
  return mapObjects(document, (object) => {
    for (const [key, text] of Object.entries(object)) {
      const field = fieldOfTwin(key);
      if (field === undefined) continue;
      if (language === 'zh') object[field] = typeof text === 'string' ? closeUp(text) : text;
      delete object[key];
    }
    delete object['x-sources'];
    return object;
  }) as JsonObject;
}

/**
 * Joins what a line break in the source has parted: it shows as a space, and between Chinese characters or punctuation
 * there is none.
 */
export function closeUp(chinese: string): string {
  return chinese.replace(/(?<=[\u3001-\u303f\u4e00-\u9fff\uff01-\uff60”])[ \n] *(?=[\u4e00-\u9fff“（《])/g, '');
}

/** Text of a field in a language, as it stands before {@link localize}; empty where there is none. */
export function textIn(node: object, field: string, language: Language): string {
  const text = String((node as JsonObject)[language === 'zh' ? twinOf(field) : field] ?? '');
  return language === 'zh' ? closeUp(text) : text;
}
