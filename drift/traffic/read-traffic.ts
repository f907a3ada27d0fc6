import { gunzipSync } from 'node:zlib';
import { isGzip } from './bodies.ts';
import type { Exchange } from './exchange.ts';
import { elementsUnder } from './elements-under.ts';
import { pathUrl, readEntry } from './read-entry.ts';

/** Most bytes that a file, unpacked, may have. */
export const mostTrafficBytes = 1024 * 1024 * 1024;

/** The content of a file of traffic. */
export interface Traffic {
  readonly exchanges: readonly Exchange[];
  readonly withoutResponse: number;
  /** Entries and lines that are no exchange. */
  readonly unread: readonly { readonly line: number; readonly reason: 'cut off' | 'no exchange' }[];
}

export type UnreadableTraffic = { readonly reason: 'too large' | 'no traffic'; readonly limit?: number };

/**
 * Reads a HAR; entries of a HAR one a line; lines with the request and the response of the mock; or lines as
 * `modelarts-pools-openapi mock` prints them. What is whole in a file that is cut off is read.
 */
export function readTraffic(file: Uint8Array): Traffic | UnreadableTraffic {
  const bytes = unpacked(file);
  if (bytes === undefined) return { reason: 'too large', limit: mostTrafficBytes / 1024 / 1024 };
  const har = elementsUnder(bytes, 'entries', 2);
  if (har === undefined) return readLines(bytes);
  const read = har.elements.map(({ bytes: element, line }) => ({ line, entry: entryIn(element, line) }));
  const cutOff = har.brokenAt === undefined ? [] : [{ line: har.brokenAt, reason: 'cut off' as const }];
  return cutOff.length > 0 ? trafficOf(read, cutOff) : unlessNone(trafficOf(read, []), read.length);
}

function unpacked(file: Uint8Array): Uint8Array | undefined {
  if (!isGzip(file)) return file.length > mostTrafficBytes ? undefined : file;
  try {
    return gunzipSync(file, { maxOutputLength: mostTrafficBytes });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : file;
  }
}

type Read = ReturnType<typeof readEntry>;

function trafficOf(read: readonly { line: number; entry: Read }[], unread: Traffic['unread']): Traffic {
  const notOne = read.filter(({ entry }) => entry === 'not an exchange');
  return {
    exchanges: read.flatMap(({ entry }) => (typeof entry === 'string' ? [] : [entry])),
    withoutResponse: read.filter(({ entry }) => entry === 'without a response').length,
    unread: [...notOne.map(({ line }) => ({ line, reason: 'no exchange' as const })), ...unread],
  };
}

function entryIn(bytes: Uint8Array, line: number): Read {
  try {
    return readEntry(JSON.parse(Buffer.from(bytes).toString()), line);
  } catch {
    return 'not an exchange';
  }
}

/** A file with entries of which none is an exchange is something else; a HAR may have none at all. */
function unlessNone(traffic: Traffic, entries: number): Traffic | UnreadableTraffic {
  const isOther = entries > 0 && traffic.exchanges.length + traffic.withoutResponse === 0;
  return isOther ? { reason: 'no traffic' } : traffic;
}

function readLines(bytes: Uint8Array): Traffic | UnreadableTraffic {
  const read: { line: number; entry: Read }[] = [];
  for (const { text, line } of linesOf(bytes))
    read.push({ line, entry: printedByMock(text, line) ?? lineEntry(text, line) });
  return unlessNone(trafficOf(read, []), 1);
}

function* linesOf(bytes: Uint8Array): Generator<{ text: string; line: number }> {
  let [from, line] = [0, 1];
  while (from < bytes.length) {
    const found = bytes.indexOf(0x0a, from);
    const to = found === -1 ? bytes.length : found;
    const text = Buffer.from(bytes.subarray(from, to)).toString().trim();
    if (text !== '' && !isNotice(text)) yield { text, line };
    from = to + 1;
    line++;
  }
}

function lineEntry(text: string, line: number): Read {
  return text.startsWith('{') ? entryIn(Buffer.from(text), line) : 'not an exchange';
}

/** The first line of the mock: its address. */
function isNotice(text: string): boolean {
  return /http:\/\/127\.0\.0\.1:\d+/.test(text) && !text.startsWith('{');
}

/** A line such as `200 GET /v2/…`, as `modelarts-pools-openapi mock` prints them. */
function printedByMock(text: string, line: number): Exchange | undefined {
  const [, status, method = '', path = ''] = /^(\d{3}) ([A-Z]+) (\/\S*)$/.exec(text) ?? [];
  const url = pathUrl(path);
  if (status === undefined || url === undefined) return undefined;
  const unknown = { headers: {}, body: { kind: 'unknown' } } as const;
  return { line, method, url, request: unknown, status: Number(status), response: unknown, started: '' };
}
