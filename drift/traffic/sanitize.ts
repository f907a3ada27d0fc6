import { followWithSiblings, isObject, type JsonObject } from 'openapi-document';
import { bodySchemaOf, isCodeOfService, type Matched, responseFor, type TrafficDescription } from './description.ts';
import type { Disguise } from './disguise.ts';
import { readBodyBytes } from './bodies.ts';
import { mediaTypeOf } from './exchange.ts';
import { unnamedHost } from './read-entry.ts';
import { isCommonHeader, isEssence } from './shown.ts';
import { type Shareable, shareableBy } from './known-words.ts';

/** An exchange as a proxy sees it. */
export interface RawExchange {
  readonly started: string;
  readonly milliseconds: number;
  readonly method: string;
  readonly url: URL;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: Uint8Array;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: Uint8Array;
}

interface SanitizingContext {
  readonly description: TrafficDescription;
  readonly matcher: (method: string, path: string) => Matched | undefined;
  readonly disguise: Disguise;
  readonly isShareable: Shareable;
  /** Values that texts of the description show as code, such as `vgpaas`. */
  readonly quoted: ReadonlySet<string>;
}

export type Sanitizer = (exchange: RawExchange) => JsonObject;

/**
 * Makes an entry of a HAR out of an exchange. It keeps what the description names (members, listed and quoted values,
 * statuses, codes of errors, times, numbers) and disguises every other text, whether it knows what that is or not;
 * headers that are not named here are left out.
 */
export function sanitizerFor(
  description: TrafficDescription,
  matcher: SanitizingContext['matcher'],
  disguise: Disguise,
): Sanitizer {
  const { document } = description;
  const quoted = new Set([...JSON.stringify(document).matchAll(/`([\w./-]{1,30})`/g)].map(([, value = '']) => value));
  const context = { description, matcher, disguise, quoted, isShareable: shareableBy(document) };
  return (exchange) => entryOf(exchange, context);
}

function entryOf(raw: RawExchange, context: SanitizingContext): JsonObject {
  const { document } = context.description;
  const matched = context.matcher(raw.method, raw.url.pathname);
  const { node = {} } = matched?.operation ?? {};
  const described = followWithSiblings(document, responseFor({ node }, raw.status).response);
  const request = bodyText(raw.requestBody, raw.requestHeaders, declaredSchema(document, node.requestBody), context);
  const response = bodyText(raw.responseBody, raw.responseHeaders, declaredSchema(document, described), context);
  const requestType = mediaTypeIn(raw.requestHeaders);
  return {
    startedDateTime: raw.started,
    time: raw.milliseconds,
    request: {
      method: raw.method,
      url: urlOf(raw.url, matched, context),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: cleanHeaders(raw.requestHeaders),
      queryString: [],
      headersSize: -1,
      bodySize: raw.requestBody.length === 0 ? 0 : Buffer.byteLength(request),
      ...(raw.requestBody.length > 0 && { postData: { mimeType: requestType, text: request } }),
    },
    response: {
      status: raw.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: cleanHeaders(raw.responseHeaders),
      content: { size: Buffer.byteLength(response), mimeType: mediaTypeIn(raw.responseHeaders), text: response },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: raw.milliseconds, receive: 0 },
  };
}

function declaredSchema(document: JsonObject, holder: unknown): JsonObject {
  return bodySchemaOf(document, holder, '')?.schema ?? {};
}

/** Headers that hold credentials: that they are there is kept, to see how a request was signed. */
const credentials = ['x-auth-token', 'authorization', 'x-security-token', 'cookie', 'set-cookie', 'x-sdk-date'];

function cleanHeaders(headers: Readonly<Record<string, string>>): JsonObject[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (name === 'content-type') return [{ name, value: mediaTypeIn(headers) }];
    if (credentials.includes(name)) return [{ name, value: '[removed]' }];
    if (name === 'retry-after' && /^\d{1,5}$/.test(value)) return [{ name, value }];
    // A new header of the service is news by its name; a name may hold anything.
    return !isCommonHeader(name) && /^x(?:-[a-z]{2,12}){1,5}$/.test(name) ? [{ name, value: '[removed]' }] : [];
  });
}

function mediaTypeIn(headers: Readonly<Record<string, string>>): string {
  const essence = mediaTypeOf(headers);
  return essence === '' || isEssence(essence) ? essence : 'application/x-unknown';
}

/** Regions stay, which are no secret; projects, pools and node pools get other names, and queries other values. */
function urlOf(
  url: URL,
  matched: Matched | undefined,
  { disguise, description, isShareable }: SanitizingContext,
): string {
  const servers = JSON.stringify(description.document.servers ?? []);
  const region = /^modelarts\.([a-z\d-]+)\.myhuaweicloud\.com$/.exec(url.hostname)?.[1] ?? '';
  const host = servers.includes(`"${region}"`) ? url.hostname : unnamedHost;
  const template = matched?.operation.path.split('/') ?? [];
  const path = url.pathname.split('/').map((segment, index) => {
    const fixed = template[index];
    if (matched !== undefined) return fixed === segment ? segment : encodeURIComponent(disguise(segment));
    return /^v\d$/.test(segment) || isShareable(segment) ? segment : encodeURIComponent(disguise(segment));
  });
  const parameters = new Map(matched?.operation.parameters.map(({ node }) => [String(node.name), node.schema]));
  const query = [...url.searchParams].map(([name, value]): [string, string] => {
    const schema = parameters.get(name);
    const isNumber = isObject(schema) && schema.type === 'integer' && /^\d{1,5}$/.test(value);
    const isListed = isObject(schema) && Array.isArray(schema.enum) && schema.enum.includes(value);
    return [
      parameters.has(name) || isShareable(name) ? name : disguise(name),
      isNumber || isListed ? value : disguise(value),
    ];
  });
  const search = new URLSearchParams(query).toString();
  return `https://${host}${path.join('/')}${search === '' ? '' : `?${search}`}`;
}

function bodyText(
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>>,
  schema: JsonObject,
  context: SanitizingContext,
): string {
  const body = readBodyBytes(bytes, headers['content-encoding']);
  if (body.kind === 'none') return '';
  return body.kind === 'json' ? JSON.stringify(cleaned(body.value, schema, context, 0)) : '[not JSON]';
}

/** Deepest value that is written; what lies deeper is left out. */
const deepest = 100;

function cleaned(value: unknown, given: unknown, context: SanitizingContext, depth: number): unknown {
  const { document } = context.description;
  const schema = isObject(given) ? followWithSiblings(document, given) : {};
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, schema.items, context, depth + 1));
  if (isObject(value)) return cleanedObject(value, schema, context, depth);
  if (typeof value === 'number')
    return Math.abs(value) < 100_000 ? value : Number(context.disguise(String(Math.trunc(Math.abs(value)))));
  return typeof value === 'string' ? cleanedText(value, schema, context) : value;
}

function cleanedObject(value: JsonObject, schema: JsonObject, context: SanitizingContext, depth: number): JsonObject {
  const named = isObject(schema.properties) ? schema.properties : {};
  const isMap = isObject(schema.additionalProperties);
  const entries = Object.entries(value).map(([name, member]) => {
    const own = Object.hasOwn(named, name) ? named[name] : schema.additionalProperties;
    const isKept = Object.hasOwn(named, name) || (!isMap && context.isShareable(name));
    if (/^error_?code$/i.test(name) && isCodeOfService(member)) return [name, member];
    return [isKept ? name : context.disguise(name), cleaned(member, own, context, depth + 1)];
  });
  return Object.fromEntries(entries) as JsonObject;
}

function cleanedText(text: string, schema: JsonObject, { disguise, isShareable, quoted }: SanitizingContext): string {
  const listed = [schema.enum, schema['x-extensible-enum']].find(Array.isArray) ?? [];
  if (listed.includes(text) || quoted.has(text) || text === '') return text;
  if (/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return text;
  // Sentences, such as those of errors: words of the description stay, and names in them do not.
  if (!/\s/.test(text)) return disguise(text);
  return text.replace(/[^\s.,:;()[\]"']+/g, (word) =>
    /^[A-Z]?[a-z]+$/.test(word) && isShareable(word) ? word : disguise(word),
  );
}
