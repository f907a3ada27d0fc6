/** Request bodies, and the media types of every body. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { isDocumentation } from '../document/node-kinds.ts';
import type { SchemaDirection } from '../rules/registry.ts';
import { compareEncodings } from './compare-encodings.ts';
import { at, compareUnread, type Context, directionIn, schemaOf } from './context.ts';
import { coveringType, hasEncoding, isBytes, isSequential } from './media-types.ts';
import type { ResolvedOperation } from './resolved-operation.ts';

const bodyFields = new Set(['required', 'content']);

/**
 * Compares the request bodies of two operations, of every method: services read bodies also where 3.0 says that they
 * are ignored.
 */
export function compareBodies(was: ResolvedOperation, is: ResolvedOperation, context: Context): void {
  const { report } = context;
  const [a, b] = [was.body, is.body];
  if (!a && !b) return;
  if (!a)
    return report(b?.required === true ? 'request-body-required-added' : 'request-body-added', {
      revision: at(is.operation, 'requestBody'),
    });
  if (!b) return report('request-body-removed', { base: at(was.operation, 'requestBody') });
  if (a.required !== true && b.required === true)
    report('request-body-required', { base: at(a), revision: at(b, 'required') });
  if (a.required === true && b.required !== true)
    report('request-body-optional', { base: at(a, 'required'), revision: at(b) });
  compareContent('request', a, b, context);
  compareUnread(a, b, bodyFields, context);
}

/** Compares the media types below `content`. */
export function compareContent(side: SchemaDirection, a: JsonObject, b: JsonObject, context: Context): void {
  const { report, isReversed } = context;
  const [was, is] = [a, b].map(({ content }) => (isObject(content) ? content : {})) as [JsonObject, JsonObject];
  const [types, typesNow] = [Object.keys(was), Object.keys(is)];
  const [from, to] = [at(a, 'content'), at(b, 'content')];
  if (side === 'response' && types.length > 0 && typesNow.length === 0)
    return report('response-body-removed', { base: from, revision: at(b), before: types.join(', ') });
  if (side === 'response' && types.length === 0 && typesNow.length > 0)
    return report('response-body-added', { base: at(a), revision: to, after: typesNow.join(', ') });
  const isSent = (side === 'response') === isReversed; // by the client
  const compared = new Set<string>();
  const compare = (type: string, typeNow: string) => {
    const step = `${type} ${typeNow}`;
    if (!compared.has(step)) compareMedia(was[type], is[typeNow], typeNow, side, context);
    compared.add(step);
  };
  for (const type of types) {
    const covering = coveringType(type, typesNow);
    const within = isSent ? [] : typesNow.filter((one) => coveringType(one, [type]) !== undefined);
    const now = covering === undefined ? within : [covering];
    if (now.length === 0)
      report(`${side}-media-type-removed`, {
        base: at(was, type),
        revision: to,
        before: type,
        after: typesNow.join(', '),
      });
    for (const one of now) compare(type, one);
  }
  for (const type of typesNow) {
    const covering = coveringType(type, types);
    if (covering !== undefined) {
      compare(covering, type); // a media type that was covered by a range is described on its own now
      continue;
    }
    const isWidened = side === 'response' && types.some((one) => coveringType(one, [type]) !== undefined);
    report(isWidened ? 'response-media-type-widened' : `${side}-media-type-added`, {
      base: from,
      revision: at(is, type),
      after: type,
    });
  }
}

const mediaFields = new Set(['schema', 'encoding', 'itemSchema', 'prefixEncoding', 'itemEncoding']);

function compareMedia(
  was: Json | undefined,
  is: Json | undefined,
  type: string,
  side: SchemaDirection,
  context: Context,
): void {
  const { base, revision, schemas } = context;
  const [a, b] = [base.follow(was), revision.follow(is)];
  const isRewritten = isSequential(type) && (a.schema === undefined) !== (b.schema === undefined);
  const [items, itemsNow] = isRewritten ? [itemsOf(base, a), itemsOf(revision, b)] : [];
  if (items !== undefined && itemsNow !== undefined) schemas(items, itemsNow, side, type);
  else {
    const [before, after] = [schemaOf(a), schemaOf(b)];
    const areBytes = isBytes(type) && isAnyBytes(before) && isAnyBytes(after);
    if ((before !== undefined || after !== undefined) && !areBytes) schemas(before, after, side, type);
    if (a.itemSchema !== undefined || b.itemSchema !== undefined) schemas(a.itemSchema, b.itemSchema, side, type);
  }
  const isEncoded = side === 'request' || [base, revision].some(({ document }) => String(document.openapi) >= '3.2');
  if (hasEncoding(type) && isEncoded)
    compareEncodings({ a, b, type, direction: directionIn(side, context.isReversed) }, context);
  compareUnread(a, b, mediaFields, context);
}

/** The schema of the items of a sequence, if nothing else is described: by `itemSchema`, or as a list of them. */
function itemsOf(index: DocumentIndex, { schema, itemSchema }: JsonObject): Json | undefined {
  if (schema === undefined) return itemSchema;
  const { type, items, ...others } = index.follow(schema);
  const isPlain = itemSchema === undefined && type === 'array' && Object.keys(others).every(isDocumentation);
  return isPlain ? items : undefined;
}

/** Whether a schema describes a body as arbitrary bytes, in the way of 3.0 or of 3.1. */
function isAnyBytes(schema: Json | undefined): boolean {
  if (!isObject(schema)) return schema === undefined || schema === true;
  const { type, format, contentEncoding, $ref } = schema;
  const limits = ['allOf', 'anyOf', 'oneOf', 'enum', 'const', 'minLength', 'maxLength', 'pattern', 'not', 'if'];
  if ($ref !== undefined || contentEncoding !== undefined || limits.some((key) => key in schema)) return false;
  return (
    (type === undefined && format === undefined) ||
    (type === 'string' && (format === 'binary' || 'contentMediaType' in schema))
  );
}
