/** Media types: normalization, ranges and kinds. */
import { isObject, type JsonObject } from 'openapi-document';

/**
 * A normalized media type: without differences of case, white space, quotes and order of parameters, and without
 * parameters that its definition does not have.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-11 for JSON, which has no charset
 */
export function essence(type: string): string {
  const [written = '', ...parameters] = type.replaceAll(/\s/g, '').split(';');
  const name = written.toLowerCase();
  const isJson = /[/+]json$/.test(name);
  const kept = parameters
    .map((one) => one.replace(/="([^"\\]*)"$/, '=$1').replace(/^[^=]*/, (key) => key.toLowerCase()))
    .map((one) => (one.startsWith('charset=') ? one.toLowerCase() : one)) // other values may be case-sensitive
    .filter((one) => one !== '' && !(isJson && one.startsWith('charset=')));
  return [name, ...kept.toSorted()].join(';');
}

/** The most specific of the offered media types and ranges that covers this one. */
export function coveringType(type: string, offered: readonly string[]): string | undefined {
  const name = essence(type);
  const family = `${name.split('/')[0]}/*`;
  const withoutParameters = name.split(';')[0];
  return [name, withoutParameters, family, '*/*']
    .map((wanted) => offered.find((one) => essence(one) === wanted))
    .find((found) => found !== undefined);
}

/** Whether bodies of this media type are opaque bytes: neither structured text nor named parts. */
export function isBytes(type: string): boolean {
  return !/json|xml|^text\/|^multipart\/|x-www-form-urlencoded|\*/.test(essence(type));
}

/** Whether the fields of a body are serialized one by one, so that `encoding` applies. */
export function hasEncoding(type: string): boolean {
  return /^multipart\/|^application\/x-www-form-urlencoded$/.test(essence(type));
}

/**
 * Whether a body is a sequence of items, so that its schema describes a list of them.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types
 */
export function isSequential(mediaType: string): boolean {
  return /^(application\/(jsonl|x-ndjson|(.+\+)?json-seq)|text\/event-stream|multipart\/mixed)(;|$)/.test(
    essence(mediaType),
  );
}

/** The media types of a parameter or header that has `content`. */
export function mediaTypesOf({ content }: JsonObject): string | undefined {
  return isObject(content) ? Object.keys(content).map(essence).join() : undefined;
}
