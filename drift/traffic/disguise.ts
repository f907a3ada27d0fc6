import { createHmac } from 'node:crypto';

/** Replaces a text by one of the same form, always the same one, from which the text cannot be recovered. */
export type Disguise = (text: string) => string;

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/**
 * Puts another letter for each letter and another digit for each digit, so that what is valid stays valid: an ID in
 * hexadecimal digits stays one, and a name begins with a letter. Own code: libraries that make up values do not keep
 * the form of the value they stand for.
 *
 * @param key - random, and forgotten when the recording ends; with it, equal values get equal ones
 */
export function disguiseBy(key: Uint8Array): Disguise {
  return (text) => {
    if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(text)) return `192.0.2.${(bytesFor(key, text, 1)[0] ?? 0) % 254}`;
    const bytes = bytesFor(key, text, text.length);
    const isHex = /^[\da-f-]{8,}$/.test(text);
    return [...text].map((character, index) => replacement(character, bytes[index] ?? 0, isHex)).join('');
  };
}

function replacement(character: string, byte: number, isHex: boolean): string {
  const pick = (alphabet: string) => alphabet[byte % alphabet.length] ?? '';
  if (/\d/.test(character)) return character === '0' ? '0' : pick(digits.slice(1));
  if (/[a-z]/.test(character)) return pick(isHex ? lower.slice(0, 6) : lower);
  if (/[A-Z]/.test(character)) return pick(lower).toUpperCase();
  if (/\p{Script=Han}/u.test(character)) return '某';
  return /[\p{L}\p{N}]/u.test(character) ? 'x' : character;
}

/** As many bytes as a text needs. */
function bytesFor(key: Uint8Array, text: string, count: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(count / 32) || 1 }, (_, index) =>
    createHmac('sha256', key).update(`${index}:`).update(text).digest(),
  );
  return Buffer.concat(blocks);
}
