import { isObject, type JsonObject, mapObjects } from 'openapi-document';

const brokenLine = /([^\n]) *\n *(?![-*+] |\d+\. |[|>#\n]|```)(?=\S)/g;
const han = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** Joins the lines of paragraphs: Redoc's search runs their words together, and Chinese has no spaces between sentences. */
export function joinLines(document: JsonObject): JsonObject {
  return mapObjects(document, (object) => {
    if (typeof object.description === 'string') object.description = joined(object.description);
    return object;
  }) as JsonObject;
}

export function joined(markdown: string): string {
  return markdown.replace(brokenLine, (_, last: string, offset: number) => {
    const next = /\n *(\S)/.exec(markdown.slice(offset))?.[1] ?? '';
    return han.test(last) && (han.test(next) || next === '`') ? last : `${last} `;
  });
}

/** Says of each open set of values that it is open, and names the values where nothing else does. */
export function noteKnownValues(
  document: JsonObject,
  words: { known: string; openSet: string; and: string },
): JsonObject {
  return mapObjects(document, (object) => {
    const values = object['x-extensible-enum'];
    if (!Array.isArray(values)) return object;
    const named = values.map((value) => `\`${value}\``).join(words.and);
    const note = 'x-enumDescriptions' in object ? words.openSet : words.known.replace('{}', named);
    return { ...object, description: [object.description, note].filter(Boolean).join('\n\n') };
  }) as JsonObject;
}

/** Gives the members of maps a name that is the same in both languages: Redoc's own is English, and ends up in deep links. */
export function nameMapMembers(document: JsonObject): JsonObject {
  return mapObjects(document, (object) => {
    const members = object.additionalProperties;
    return isObject(members)
      ? { ...object, additionalProperties: { 'x-additionalPropertiesName': 'key', ...members } }
      : object;
  }) as JsonObject;
}
