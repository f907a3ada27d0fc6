/** Where one element of an array stands in a file. */
export interface Element {
  readonly bytes: Uint8Array;
  /** Line at which it begins, from 1. */
  readonly line: number;
}

/** The elements of an array that are whole, and where the file ends before the array does. */
export interface Elements {
  readonly elements: readonly Element[];
  /** Line of the element that the file breaks off in; `undefined` where the array is whole. */
  readonly brokenAt: number | undefined;
}

const [quote, backslash, comma, colon, newline] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a];
const opening = new Set([0x7b, 0x5b]);
const closing = new Set([0x7d, 0x5d]);

/**
 * Finds the elements of the array under a key, wherever in the file that key stands first at its depth. Own code: a
 * parser of JSON gives nothing of a file that is cut off, no lines, and needs the whole of a large file at once.
 *
 * @param depth - how many objects and arrays are open around the key, such as 2 for `log.entries`
 * @returns `undefined` where there is no such array
 */
export function elementsUnder(file: Uint8Array, key: string, depth: number): Elements | undefined {
  const elements: Element[] = [];
  const named = new TextEncoder().encode(`"${key}"`);
  let [line, open, inArray] = [1, 0, false];
  let last = { from: 0, to: 0, isKey: false };
  let begun: { at: number; line: number } | undefined;
  const end = (at: number) => {
    if (begun !== undefined) elements.push({ bytes: file.subarray(begun.at, at), line: begun.line });
    begun = undefined;
  };
  for (let at = 0; at < file.length; at++) {
    const byte = file[at] ?? 0;
    if (byte === newline) line++;
    if (byte <= 0x20) continue;
    const isEnd = byte === comma || closing.has(byte);
    if (inArray && open === depth + 1 && !isEnd && begun === undefined) begun = { at, line };
    if (byte === quote) {
      const from = at;
      at = endOfString(file, at);
      last = { from, to: at + 1, isKey: false };
    } else if (byte === colon) last.isKey = true;
    else if (opening.has(byte)) {
      if (!inArray && open === depth && byte === 0x5b && last.isKey && equal(file.subarray(last.from, last.to), named))
        inArray = true;
      open++;
    } else if (isEnd) {
      if (inArray && open === depth + 1) end(at);
      if (byte !== comma) open--;
      if (inArray && open === depth) return { elements, brokenAt: undefined };
    }
  }
  return inArray ? { elements, brokenAt: begun?.line ?? line } : undefined;
}

function endOfString(file: Uint8Array, from: number): number {
  let at = file.indexOf(quote, from + 1);
  while (at !== -1 && isEscaped(file, at)) at = file.indexOf(quote, at + 1);
  return at === -1 ? file.length : at;
}

function isEscaped(file: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (file[before] === backslash) before--;
  return (at - before) % 2 === 0;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
