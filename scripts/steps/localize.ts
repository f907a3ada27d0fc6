import { type JsonObject, mapObjects } from 'openapi-document';
import { fieldOfTwin, twinOf } from '../lint/twins.mjs';

export type Language = 'en' | 'zh';
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
      if (language === 'zh') object[field] = text;
      delete object[key];
    }
    delete object['x-sources'];
    return object;
  }) as JsonObject;
}

/** Text of a field in a language, as it stands before {@link localize}; empty where there is none. */
export function textIn(node: object, field: string, language: Language): string {
  return String((node as JsonObject)[language === 'zh' ? twinOf(field) : field] ?? '');
}
