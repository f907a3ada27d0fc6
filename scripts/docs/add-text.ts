import { isObject, type Json, type JsonObject, pointerTokens } from 'openapi-document';
import { resolve } from '../steps/fields.ts';

/** Puts a paragraph under the description of what stands at a pointer. Beside a reference, the text of its target comes first. */
export function addText(document: JsonObject, pointer: string, paragraph: string): void {
  const node = nodeAt(document, pointer);
  const text = node.description ?? resolve(document, node).description;
  node.description = text === undefined ? paragraph : `${text}\n\n${paragraph}`;
}

/** @throws when there is no object at the pointer */
export function nodeAt(document: JsonObject, pointer: string): JsonObject {
  const node = pointerTokens(pointer).reduce<Json | undefined>(
    (at, token) => (isObject(at) ? at[token] : undefined),
    document,
  );
  if (!isObject(node)) throw new Error(`The document has no object at ${pointer}`);
  return node;
}
