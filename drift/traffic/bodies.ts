import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { ExchangeBody } from './exchange.ts';

/** Most bytes that a body may unpack to. */
const maxOutputLength = 16 * 1024 * 1024;

/**
 * Reads a body as JSON. Recorders disagree on whether a compressed body is kept as it came or unpacked, so the bytes
 * decide, and the header only where bytes cannot.
 *
 * @param encoding - the header `Content-Encoding`
 */
export function readBodyBytes(bytes: Uint8Array, encoding = ''): ExchangeBody {
  if (bytes.length === 0) return { kind: 'none' };
  const plain = jsonIn(bytes);
  if (plain.kind === 'json') return plain;
  const unpacked = unpack(bytes, encoding);
  return unpacked === undefined ? plain : jsonIn(unpacked);
}

/** Whether bytes begin as those of gzip do. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(bytes: Uint8Array, encoding: string): Uint8Array | undefined {
  try {
    if (isGzip(bytes)) return gunzipSync(bytes, { maxOutputLength });
    if (/\bdeflate\b/i.test(encoding)) return inflateSync(bytes, { maxOutputLength });
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(bytes, { maxOutputLength });
  } catch {
    // not what it says, cut off, or too large: it stays unread
  }
  return undefined;
}

function jsonIn(bytes: Uint8Array): ExchangeBody {
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { kind: 'other' };
  }
}
