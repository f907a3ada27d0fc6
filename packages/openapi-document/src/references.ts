/** References within a document and between files. */
import { isObject, type Json, type JsonObject } from './json.ts';
import { nodeAt } from './pointer.ts';

/** An object of a document, and the JSON Pointer to it. */
export interface Located {
  readonly node: JsonObject;
  readonly pointer: string;
}

/**
 * Object at a node, its reference followed to the end: keys beside a reference do not count.
 *
 * @returns an empty object if there is none: not an object, or a reference that is unresolved, external or circular
 */
export function follow(document: JsonObject, node: Json | undefined): JsonObject {
  return locatedAt(document, node, '').node;
}

/** Object that {@link follow} gives, and its pointer: that of the node, or of the target of its reference. */
export function locatedAt(document: JsonObject, node: Json | undefined, pointer: string): Located {
  const trail = trailOf(document, node);
  const reference = trail.at(-2)?.$ref;
  return { node: trail.at(-1) ?? {}, pointer: typeof reference === 'string' ? reference : pointer };
}

/** Object at a node, as {@link follow} gives it, under the keys that stand beside the reference. */
export function followWithSiblings(document: JsonObject, node: Json | undefined): JsonObject {
  const { $ref: _, ...merged } = Object.assign({}, ...trailOf(document, node).toReversed()) as JsonObject;
  return merged;
}

/**
 * Node that a reference of the document leads to; a schema that is `true` or `false` is one too.
 *
 * @returns `undefined` if it is unresolved or external
 */
export function targetOf(document: JsonObject, reference: string): Json | undefined {
  return reference.startsWith('#') ? nodeAt(document, reference) : undefined;
}

/**
 * Target of a reference in a file.
 *
 * @param file - path of the file in which the reference stands, with forward slashes
 * @returns the path of the other file relative to the same folder, or its URL, and the pointer into it
 */
export function placeOfReference(reference: string, file: string): { file: string; pointer: string } {
  const [address = '', fragment = ''] = reference.split('#');
  const pointer = `#${fragment}`;
  if (address === '') return { file, pointer };
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return { file: address, pointer };
  const tokens = [...file.split('/').slice(0, -1), ...address.split('/')];
  const path = tokens.reduce<string[]>((above, token) => {
    if (token === '.') return above;
    return token === '..' && above.length > 0 && above.at(-1) !== '..' ? above.slice(0, -1) : [...above, token];
  }, []);
  return { file: path.join('/'), pointer };
}

/** The object at a node, the target of its reference, and so on; empty if that does not end at an object. */
function trailOf(document: JsonObject, node: Json | undefined): JsonObject[] {
  const trail: JsonObject[] = [];
  for (let at = node; isObject(at) && !trail.includes(at);) {
    trail.push(at);
    if (typeof at.$ref !== 'string') return trail;
    at = targetOf(document, at.$ref);
  }
  return [];
}
