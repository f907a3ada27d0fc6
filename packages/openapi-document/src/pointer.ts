/** JSON Pointers. */
import type { Json, JsonObject } from './json.ts';

/**
 * Tokens of a JSON Pointer, unescaped.
 *
 * @param pointer - with a `#` before it, it is a URI fragment, and percent escapes in it are undone
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function pointerTokens(pointer: string): string[] {
  const text = pointer.startsWith('#') ? decode(pointer.slice(1)) : pointer;
  return text
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Token as it stands in a JSON Pointer. */
export function escapeToken(token: string | number): string {
  return String(token).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** JSON Pointer after a `#`, kept readable: only `~`, `/` and `%` are escaped. */
export function toPointer(tokens: readonly (string | number)[]): string {
  return `#${tokens.map((token) => `/${escapeToken(token).replaceAll('%', '%25')}`).join('')}`;
}

/** Node at a pointer or at tokens; `undefined` if there is none. */
export function nodeAt(document: Json, pointer: string | readonly string[]): Json | undefined {
  const tokens = typeof pointer === 'string' ? pointerTokens(pointer) : pointer;
  return tokens.reduce<Json | undefined>(member, document);
}

function member(node: Json | undefined, token: string): Json | undefined {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, token)) return undefined;
  return (node as JsonObject)[token];
}

/** A fragment with invalid percent escapes stays as it is: it may still be a key. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
