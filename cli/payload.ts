import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { inputMessages } from './messages/input.ts';
import type { Payload } from './payload-place.ts';
import { flawOf, illFormed } from 'openapi-document';
import { largestFile } from './read-start.ts';

/** @returns how a file of this name is read; what is piped in is read as YAML, of which JSON is a part */
export function payloadKind(file: string): 'json' | 'yaml' {
  return /\.json$/i.test(file) ? 'json' : 'yaml';
}

/** The readers of JSON and YAML accept texts and keys that programs lose: they are refused here. */
const readerLimits = { depth: Infinity, nodes: Infinity, forbidden: illFormed };

/**
 * Reads JSON, or YAML, and remembers where everything stands. It never throws: bytes that cannot be read are an error
 * with its place.
 */
export async function readPayload(bytes: Uint8Array, kind: 'json' | 'yaml', language: Language): Promise<Payload> {
  const label = messagesIn(inputMessages, language);
  if (bytes.byteLength > largestFile) return unreadable(fill(label.tooLarge, { limit: largestFile / 1024 / 1024 }));
  const text = utf8Text(bytes);
  if (text === undefined) return unreadable(label.notText);
  if (text.trim() === '') return unreadable(label.empty);
  try {
    const payload = (await readerOf(kind))(text, language);
    const flaw = payload.errors.length > 0 ? undefined : flawOf(payload.value, readerLimits);
    if (!flaw) return payload;
    const error = { ...payload.locate(flaw.pointer.slice(1)), message: label.notEveryReader };
    return { ...payload, errors: [error] };
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message)) return unreadable(label.tooDeep);
    throw error;
  }
}

/** Each reader has a library of its own, which is not loaded for files of the other kind. */
async function readerOf(kind: 'json' | 'yaml') {
  if (kind === 'json') return (await import('./payload-json.ts')).readJson;
  return (await import('./payload-yaml.ts')).readYaml;
}

function unreadable(message: string): Payload {
  const start = { line: 1, column: 1 };
  return { value: null, errors: [{ ...start, message }], locate: () => start };
}

/** @returns nothing where the bytes are no UTF-8, or hold the byte 0 */
function utf8Text(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
