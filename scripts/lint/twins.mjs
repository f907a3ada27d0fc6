/**
 * The convention that carries both languages in one document: English stands in the standard field,
 * Chinese in a twin beside it. A third language would be one more suffix.
 */

/** Fields that carry text for people, and so have a twin. */
export const proseFields = ['summary', 'description', 'externalDocs', 'x-displayName', 'x-enumDescriptions'];

/** All fields of text, also those that only the published files have. */
export const textFields = [...proseFields, 'x-enum-descriptions'];

/** Suffix of the Chinese twin. */
const suffix = '-zh';

/**
 * @param {string} field - such as `description` or `x-displayName`
 * @returns {string} its twin: `x-description-zh`, `x-displayName-zh`
 */
export function twinOf(field) {
  return `${field.startsWith('x-') ? field : `x-${field}`}${suffix}`;
}

const fieldsByTwin = new Map(proseFields.map((field) => [twinOf(field), field]));

/**
 * @param {string} key
 * @returns {string | undefined} the field whose twin this key is
 */
export function fieldOfTwin(key) {
  return fieldsByTwin.get(key);
}

/**
 * @param {string} key
 * @returns {boolean} whether the key has the form of a twin, known or not
 */
export function looksLikeTwin(key) {
  return key.startsWith('x-') && key.endsWith(suffix);
}

/** Matches a Han character. */
export const han = /\p{Script=Han}/u;

/**
 * @param {Record<string, any>} node
 * @param {string} key - a text field, or the twin of one
 * @returns {[path: string[], text: string][]} the texts under the key, and where they stand in the node:
 *   one, or one for each value of `x-enumDescriptions`
 */
export function textsOf(node, key) {
  const value = node[key];
  if (typeof value === 'string') return [[[key], value]];
  if (typeof value !== 'object' || value === null) return [];
  const isLink = key === 'externalDocs' || key === twinOf('externalDocs');
  const texts = isLink ? [['description', value.description]] : Object.entries(value);
  return texts.flatMap(([name, text]) => (typeof text === 'string' ? [[[key, name], text]] : []));
}
