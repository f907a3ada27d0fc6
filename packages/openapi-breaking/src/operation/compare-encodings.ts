import { isObject, type Json, type JsonObject } from 'openapi-document';
import { conjuncts, type DocumentIndex } from '../document/document-index.ts';
import { isDocumentation } from '../document/node-kinds.ts';
import type { SchemaDirection } from '../rules/registry.ts';
import { Incomparable } from '../schema/branch.ts';
import { branchesOf, hasOnlyTypes } from '../schema/expand-schema.ts';
import { declaredIn } from '../schema/properties.ts';
import { at, compareUnread, type Context, type Writing, writingsOf } from './context.ts';
import { coveringType, essence } from './media-types.ts';

interface EncodingComparison {
  readonly a: JsonObject;
  readonly b: JsonObject;
  readonly type: string;
  readonly direction: SchemaDirection;
}

/** Compares the serialization of the fields of a body, defaults included. */
export function compareEncodings({ a, b, type, direction }: EncodingComparison, context: Context): void {
  const { base, revision } = context;
  const [was, is] = [a, b].map(({ encoding }) => (isObject(encoding) ? encoding : {})) as [JsonObject, JsonObject];
  const unsaid = /^multipart/i.test(type) ? fieldsBecomingText(a, b, context) : [];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is), ...unsaid])) {
    const [schema, schemaNow] = [propertyOf(base, a.schema, name), propertyOf(revision, b.schema, name)];
    if (schema === undefined && schemaNow === undefined) continue; // an encoding without a property
    const one = partOf(base, { encoding: was[name], schema, type });
    const other = partOf(revision, { encoding: is[name], schema: schemaNow, type });
    comparePart(name, one, other, { base: at(was, name), revision: at(is, name) }, { ...context, direction });
    const [written, writtenNow] = [was[name], is[name]];
    if (isObject(written) && isObject(writtenNow)) compareUnread(written, writtenNow, encodingFields, context);
  }
  compareItemEncodings({ a, b, type, direction }, context);
}

const encodingFields = new Set(['contentType', 'headers', 'style', 'explode', 'allowReserved']);

/** Parts by their position, since 3.2. */
function compareItemEncodings({ a, b, type, direction }: EncodingComparison, context: Context): void {
  const list = ({ prefixEncoding }: JsonObject) => (Array.isArray(prefixEncoding) ? prefixEncoding : []);
  const [was, is] = [a, b].map((media) => [
    ...list(media),
    ...(isObject(media.itemEncoding) ? [media.itemEncoding] : []),
  ]);
  for (let index = 0; index < Math.max(was?.length ?? 0, is?.length ?? 0); index++) {
    const one = partOf(context.base, { encoding: was?.[index], schema: a.itemSchema, type });
    const other = partOf(context.revision, { encoding: is?.[index], schema: b.itemSchema, type });
    const places = { base: at(a, 'itemEncoding'), revision: at(b, 'itemEncoding') };
    comparePart(`part ${index + 1}`, one, other, places, { ...context, direction });
  }
}

/** The serialization of one field of a body. */
interface Part {
  readonly contentTypes: readonly string[];
  /** Only where the field is serialized by `style`. */
  readonly writing: Writing | undefined;
  readonly allowReserved: boolean;
  readonly headers: ReadonlyMap<string, JsonObject>;
}

interface Encoded {
  readonly encoding: Json | undefined;
  readonly schema: Json | undefined;
  readonly type: string;
}

function partOf(index: DocumentIndex, { encoding, schema, type }: Encoded): Part {
  const { contentType, style, explode, allowReserved, headers } = isObject(encoding) ? encoding : {};
  const isForm = essence(type) === 'application/x-www-form-urlencoded';
  const written = typeof style === 'string' ? style : 'form';
  const isStyled = isForm || (!index.oas30 && (style !== undefined || explode !== undefined));
  return {
    contentTypes: typeof contentType === 'string' ? contentType.split(',').map(essence) : usualTypes(index, schema),
    writing: isStyled
      ? { style: written, explode: typeof explode === 'boolean' ? explode : written === 'form', schema }
      : undefined,
    allowReserved: allowReserved === true && isStyled,
    headers: new Map(
      Object.entries(isObject(headers) && !isForm ? headers : {})
        .map(([key, header]): [string, JsonObject] => [key.toLowerCase(), index.follow(header)])
        .filter(([key]) => key !== 'content-type'),
    ),
  };
}

function propertyOf(index: DocumentIndex, schema: Json | undefined, name: string): Json | undefined {
  try {
    const found = branchesOf(index, [schema]).flatMap(({ parts }) =>
      parts.flatMap(({ properties }) => (isObject(properties) ? [properties[name]] : [])),
    );
    return found.find((one) => one !== undefined);
  } catch (error) {
    if (error instanceof Incomparable) return undefined;
    throw error;
  }
}

/** Fields that are bytes in one body and text in the other, so that the media types of their parts differ. */
function fieldsBecomingText(a: JsonObject, b: JsonObject, { base, revision }: Context): string[] {
  const typesOf = (index: DocumentIndex, media: JsonObject, name: string) =>
    usualTypes(index, propertyOf(index, media.schema, name)).filter((one) => one === bytes || one === plain);
  const [names, namesNow] = [fieldsOf(base, a.schema), fieldsOf(revision, b.schema)];
  return [...names].filter((name) => {
    const both = namesNow.has(name) ? [...typesOf(base, a, name), ...typesOf(revision, b, name)] : [];
    return both.includes(bytes) && both.includes(plain);
  });
}

function fieldsOf(index: DocumentIndex, schema: Json | undefined): Set<string> {
  return declaredIn({ parts: conjuncts(index, [schema]) });
}

const [bytes, plain] = ['application/octet-stream', 'text/plain'] as const;

/** @see https://spec.openapis.org/oas/v3.1.0#encoding-object for the default content types */
function usualTypes(index: DocumentIndex, schema: Json | undefined): string[] {
  if (schema === undefined) return [bytes];
  const inner =
    isObject(schema) && isObject(index.follow(schema).items) ? (index.follow(schema).items as Json) : schema;
  if (hasOnlyTypes(index, inner, ['object', 'array'])) return ['application/json'];
  const followed = isObject(inner) ? index.follow(inner) : {};
  const { format, contentMediaType, contentEncoding } = followed;
  if (typeof contentMediaType === 'string') return [contentMediaType];
  const saysNothing = !index.oas30 && Object.keys(followed).every(isDocumentation);
  return [format === 'binary' || contentEncoding !== undefined || saysNothing ? bytes : plain];
}

function comparePart(
  name: string,
  was: Part,
  is: Part,
  places: { base: ReturnType<typeof at>; revision: ReturnType<typeof at> },
  context: Context & { direction: SchemaDirection },
): void {
  const { direction, report, schemas, isReversed } = context;
  const styled = was.writing && is.writing && writingsOf(context, was.writing, is.writing);
  const [written, writtenNow] = styled ?? [was.writing?.style ?? '', is.writing?.style ?? ''];
  const show = ({ contentTypes, allowReserved }: Part, writing: string) =>
    [`${name}: ${contentTypes.join(', ')}`, writing, allowReserved ? 'allowReserved' : ''].filter(Boolean).join(' ');
  const facts = { ...places, before: show(was, written), after: show(is, writtenNow) };
  const narrowed = was.contentTypes.some((one) => coveringType(one, is.contentTypes) === undefined);
  const widened = is.contentTypes.some((one) => coveringType(one, was.contentTypes) === undefined);
  const breaks =
    written !== writtenNow ||
    (direction === 'request' ? narrowed || (was.allowReserved && !is.allowReserved) : widened);
  if (breaks) report(`${direction}-encoding-changed`, facts);
  else if (narrowed || widened || was.allowReserved !== is.allowReserved)
    report(direction === 'request' ? 'request-encoding-widened' : 'response-encoding-narrowed', facts);
  for (const key of new Set([...was.headers.keys(), ...is.headers.keys()])) {
    const [header, headerNow] = [was.headers.get(key), is.headers.get(key)];
    const [needed, neededNow] = [header?.required === true, headerNow?.required === true];
    if (!needed && neededNow) report(`${direction}-encoding-header-required`, { ...places, before: key, after: key });
    if (needed && !neededNow) report(`${direction}-encoding-header-optional`, { ...places, before: key, after: key });
    if (!header && !neededNow) report(`${direction}-encoding-header-added`, { ...places, before: key, after: key });
    if (!headerNow && !needed) report(`${direction}-encoding-header-removed`, { ...places, before: key, after: key });
    if (header && headerNow) schemas(header.schema, headerNow.schema, isReversed ? 'response' : 'request');
  }
}
