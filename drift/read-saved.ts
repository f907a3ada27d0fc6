/** Most bytes that a saved page, a change log or an edition may have. */
const mostBytes = 16 * 1024 * 1024;

/** @returns the text of a saved file, or why it is none */
export function textOfSaved(bytes: Uint8Array):
  | { text: string }
  | {
      reason: 'too large' | 'binary' | 'web archive';
      limit?: number;
    } {
  if (bytes.length > mostBytes) return { reason: 'too large', limit: mostBytes / 1024 / 1024 };
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (isWebArchive(text)) return { reason: 'web archive' };
    return text.includes('\0') ? { reason: 'binary' } : { text };
  } catch {
    return { reason: 'binary' };
  }
}

/** Some browsers and editors save text in UTF-16, with a mark; pages of old tools say that they are in GBK. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]+charset=["']?gb(?:k|2312|18030)\b/i.test(start) ? 'gb18030' : 'utf-8';
}

/** A page that a browser saved as one file with its pictures: its lines are not those of the page. */
function isWebArchive(text: string): boolean {
  return (
    /^MIME-Version: /im.test(text.slice(0, 2000)) && /^Content-Type: multipart\/related/im.test(text.slice(0, 4000))
  );
}
