import { fill, type Language, messages } from './messages.ts';
import { readJson } from './payload-json.ts';
import { readYaml } from './payload-yaml.ts';

/** A place in a text, both 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the text itself, and where. */
export interface PayloadError extends Place {
  readonly message: string;
}

export interface Payload {
  readonly value: unknown;
  readonly errors: readonly PayloadError[];
  /** The place of a value, or of the nearest one around it that there is. */
  locate(pointer: string): Place;
}

/** Larger files are no request bodies: the gateway takes 12 MB. */
export const largestFile = 16 * 1024 * 1024;

/**
 * Reads JSON, or YAML, and remembers where everything stands. Whatever the bytes are, it does not throw: what cannot be
 * read is an error with its place.
 *
 * @param kind - how a file of this name is read; what is piped in is read as YAML, of which JSON is a part
 */
export function readPayload(bytes: Uint8Array, kind: 'json' | 'yaml', language: Language): Payload {
  const label = messages[language];
  if (bytes.byteLength > largestFile) return unreadable(fill(label.tooLarge, { limit: largestFile / 1024 / 1024 }));
  const text = decode(bytes);
  if (text === undefined) return unreadable(label.notText);
  if (text.trim() === '') return unreadable(label.empty);
  try {
    return kind === 'json' ? readJson(text, language) : readYaml(text, language);
  } catch (error) {
    if (error instanceof RangeError) return unreadable(label.tooDeep);
    throw error;
  }
}

function unreadable(message: string): Payload {
  const start = { line: 1, column: 1 };
  return { value: null, errors: [{ ...start, message }], locate: () => start };
}

/** @returns nothing where the bytes are no UTF-8, or hold the byte 0 */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @returns a function from an offset in a text to its place */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Finds the offset of a pointer's value, or of the nearest value around it. */
export function nearestOffset(offsets: ReadonlyMap<string, number>, pointer: string): number {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const offset = offsets.get(at);
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}
