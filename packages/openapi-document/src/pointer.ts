/**
 * @param pointer - JSON Pointer, with or without the `#` of a URI fragment
 * @returns its tokens, unescaped
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function pointerTokens(pointer: string): string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** @returns a JSON Pointer after a `#`, kept readable: only `~` and `/` are escaped */
export function toPointer(tokens: readonly (string | number)[]): string {
  return `#${tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}
