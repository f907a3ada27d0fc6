import { isObject, type Json, type JsonObject } from 'openapi-document';

/**
 * Describes how to turn one document into another of the same shape, as a standard Overlay document.
 *
 * @param from - the English bundle
 * @param to - the Chinese bundle; may differ from it in strings only
 * @throws when the documents differ in anything but the value of a string
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function overlay(from: JsonObject, to: JsonObject, extendsFile: string) {
  const actions: JsonObject[] = [];
  const visit = (a: Json, b: Json, target: string) => {
    if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
      for (const [index, item] of a.entries()) visit(item, b[index] as Json, `${target}[${index}]`);
      return;
    }
    if (!isObject(a) || !isObject(b) || Object.keys(a).join() !== Object.keys(b).join()) {
      if (a === b) return;
      throw new Error(`${target}: the two languages differ in more than a text`);
    }
    const update: JsonObject = {};
    for (const [key, value] of Object.entries(a)) {
      const other = b[key] as Json;
      const place = `${target}[${quote(key)}]`;
      if (typeof value === 'string' && typeof other === 'string') {
        if (value !== other) update[key] = other;
      } else if (areTexts(value) && areTexts(other) && value.length === other.length) {
        if (value.join() === other.join()) continue;
        actions.push({ target: place, remove: true }); // an update would add to the array
        update[key] = other;
      } else visit(value, other, place);
    }
    if (Object.keys(update).length > 0) actions.push({ target, update });
  };
  visit(from, to, '$');
  const info = { title: 'Chinese texts of the ModelArts resource pool description', version: versionOf(from) };
  return { overlay: '1.0.0', info, extends: extendsFile, actions };
}

function areTexts(value: Json): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** @see https://www.rfc-editor.org/rfc/rfc9535#name-name-selector */
function quote(key: string): string {
  return `'${key.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}

function versionOf(document: JsonObject): Json {
  return isObject(document.info) ? (document.info.version ?? '') : '';
}
