/** Most bytes that a saved page, a change log or an edition may have. */
const mostBytes = 16 * 1024 * 1024;

/** @returns the text of a saved file, or why it is none */
export function textOfSaved(bytes: Uint8Array): { text: string } | { reason: 'too large' | 'binary'; limit?: number } {
  if (bytes.length > mostBytes) return { reason: 'too large', limit: mostBytes / 1024 / 1024 };
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? { reason: 'binary' } : { text };
  } catch {
    return { reason: 'binary' };
  }
}

/** Some browsers and editors save text in UTF-16, with a mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
