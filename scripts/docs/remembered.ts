import { createHash } from 'node:crypto';
import type { Highlight } from './highlight.ts';

/** Code that was highlighted before, by a digest of everything that it depends on. */
export type Coloured = ReadonlyMap<string, string>;

/**
 * Colours each code once, ever: what is asked for again is taken from an earlier run, because grammars take half a
 * second to start and most code is that of yesterday.
 *
 * @param version - of everything that decides how code is coloured
 * @returns the function, and what was used of it in this run
 */
export function remembered(
  highlight: Highlight,
  version: string,
  before: Coloured,
): { highlight: Highlight; used: Coloured } {
  const used = new Map<string, string>();
  return {
    used,
    highlight(code, lang) {
      const key = createHash('sha256').update(`${version}\0${lang}\0${code}`).digest('base64');
      const html = used.get(key) ?? before.get(key) ?? highlight(code, lang);
      used.set(key, html);
      return html;
    },
  };
}
