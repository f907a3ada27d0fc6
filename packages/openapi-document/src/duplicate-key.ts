/**
 * Own code: `JSON.parse` silently keeps the last of two equal keys, and programs differ in which one they use.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */

interface Problem {
  readonly offset: number;
  readonly problem: string;
}

/**
 * @param text - valid JSON
 * @param deepest - maximum depth of nesting
 * @returns the first duplicate key, or the position from which the text is nested too deeply
 */
export function duplicateKey(text: string, deepest: number): Problem | undefined {
  const open: (Set<string> | null)[] = []; // null: an array
  let isKey = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) {
      isKey = code === 0x7b;
      open.push(isKey ? new Set() : null);
      if (open.length > deepest) return { offset: at, problem: `is nested deeper than ${deepest} levels. Split it.` };
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
      isKey = false;
    } else if (code === 0x2c) isKey = open.at(-1) !== null;
    else if (code === 0x22) {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (isKey && keys) {
        const raw = text.slice(at, end + 1);
        const key = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
        if (keys.has(key))
          return { offset: at, problem: `The key ${raw} is there twice. Which one counts is unknown: remove one.` };
        keys.add(key);
        isKey = false;
      }
      at = end;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes += 1;
  return slashes % 2 === 1;
}
