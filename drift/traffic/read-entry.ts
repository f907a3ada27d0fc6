import { isObject, type JsonObject } from 'openapi-document';
import { readBodyBytes } from './bodies.ts';
import type { ExchangeBody, Exchange, HttpMessage } from './exchange.ts';

/** Why an entry is no exchange that can be judged. */
export type Skipped = 'not an exchange' | 'without a response';

/** Reads an entry of a HAR, or a line with the request and the response of the mock. */
export function readEntry(entry: unknown, line: number): Exchange | Skipped {
  if (!isObject(entry) || !isObject(entry.request) || !isObject(entry.response)) return 'not an exchange';
  const { request, response } = entry;
  const url = urlOf(request);
  const status = Number(response.status);
  if (url === undefined || typeof request.method !== 'string') return 'not an exchange';
  if (!Number.isInteger(status) || status < 100 || status > 599) return 'without a response';
  return {
    line,
    method: request.method.toUpperCase(),
    url,
    request: harMessage(request, requestBody),
    status,
    response: harMessage(response, responseBody),
    started: typeof entry.startedDateTime === 'string' ? entry.startedDateTime : '',
  };
}

/** The mock's requests have no address of a server, only what comes behind it. */
function urlOf({ url }: JsonObject): URL | undefined {
  const text = typeof url === 'string' ? url : '';
  return URL.canParse(text) ? new URL(text) : pathUrl(text);
}

/** A path as an address, of a server that is not named. */
export function pathUrl(path: string): URL | undefined {
  const address = `http://${unnamedHost}${path}`;
  return path.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined;
}

/** Host of exchanges that do not name theirs. */
export const unnamedHost = 'unnamed.invalid';

type ReadBody = (side: JsonObject, headers: Readonly<Record<string, string>>) => ExchangeBody;

function harMessage(side: JsonObject, read: ReadBody): HttpMessage {
  const headers = harHeaders(side.headers);
  return { headers, body: 'body' in side ? mockBody(side.body) : read(side, headers) };
}

/** The mock keeps the text of a request, and the value of a response. */
function mockBody(body: unknown): ExchangeBody {
  if (typeof body === 'string') return readBodyBytes(Buffer.from(body));
  return body === undefined ? { kind: 'none' } : { kind: 'json', value: body };
}

/** As a HAR lists them, or the mock; what HTTP/2 writes as headers, such as `:path`, is none. */
function harHeaders(headers: unknown): Record<string, string> {
  const pairs = Array.isArray(headers)
    ? headers.filter(isObject).map(({ name, value }): [string, unknown] => [String(name), value])
    : Object.entries(isObject(headers) ? headers : {});
  const named = pairs.filter(([name]) => !name.startsWith(':'));
  return Object.fromEntries(named.map(([name, value]) => [name.toLowerCase(), String(value ?? '')]));
}

function requestBody(
  { method, postData, bodySize }: JsonObject,
  headers: Readonly<Record<string, string>>,
): ExchangeBody {
  if (isObject(postData) && typeof postData.text === 'string' && postData.text !== '')
    return readBodyBytes(bytesOf(postData.text, postData.encoding), headers['content-encoding']);
  const hasBody = Number(bodySize) > 0 || Number(headers['content-length'] ?? 0) > 0;
  const mayHave = bodySize !== 0 && !/^(?:get|head|delete|options)$/i.test(String(method));
  return { kind: hasBody || mayHave ? 'unknown' : 'none' };
}

function responseBody({ content }: JsonObject, headers: Readonly<Record<string, string>>): ExchangeBody {
  const { text, encoding, size } = isObject(content) ? content : ({} as JsonObject);
  if (typeof text !== 'string' || text === '') return { kind: size === 0 ? 'none' : 'unknown' };
  return readBodyBytes(bytesOf(text, encoding), headers['content-encoding']);
}

function bytesOf(text: string, encoding: unknown): Uint8Array {
  return Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8');
}
