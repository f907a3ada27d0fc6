import { type JsonObject, mapObjects } from '../steps/walk.ts';

const han = '\u3000-\u303f\u4e00-\u9fff\uff00-\uffef';
const brokenLine = new RegExp(String.raw`([${han}]) *\n *(?=[${han}\`])`, 'g');

/** Chinese has no spaces between sentences, but Markdown makes one of each line break: joins the lines. */
export function joinLines(document: JsonObject): JsonObject {
  return mapObjects(document, (object) => {
    if (typeof object.description === 'string') object.description = joined(object.description);
    return object;
  }) as JsonObject;
}

export function joined(markdown: string): string {
  return markdown.replace(brokenLine, '$1');
}

/** Says of each open set of values that it is open, and names the values where nothing else does. */
export function noteKnownValues(document: JsonObject, words: { known: string; openSet: string; and: string }): JsonObject {
  return mapObjects(document, (object) => {
    const values = object['x-extensible-enum'];
    if (!Array.isArray(values)) return object;
    const named = values.map((value) => `\`${value}\``).join(words.and);
    const note = 'x-enumDescriptions' in object ? words.openSet : words.known.replace('{}', named);
    return { ...object, description: [object.description, note].filter(Boolean).join('\n\n') };
  }) as JsonObject;
}
