import { Converter } from '@apiture/openapi-down-convert';
import { isObject, type Json, type JsonObject, mapObjects, toPointer } from 'openapi-document';
import type { Problem } from '../problems.ts';
import type { Sources } from './load.ts';
import { locate } from './locate.ts';
import { rewriteKinds } from './rewrite-kinds.ts';

/** What OpenAPI 3.0 says in another way, at one object of the document. */
export interface Rewrite {
  /** Which fields gave way to which: `examples → example`. */
  readonly kind: string;
  readonly pointer: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** A document of OpenAPI 3.0, and each place where it is written in another way. */
export interface DownConverted {
  document: JsonObject;
  rewrites: Rewrite[];
}

/**
 * Makes an OpenAPI 3.0.3 document of a bundled 3.1 document.
 *
 * @returns the document, and everything in which it differs
 */
export function downConvert(document: JsonObject): DownConverted {
  const converted = new Converter(withoutSummary(document), { allOfTransform: true }).convert() as JsonObject;
  const finished = mapObjects(converted, finish) as JsonObject;
  return { document: finished, rewrites: difference(document, finished, []) };
}

/** Finds what is lost without a word in the report about it, at the place in the sources that says it. */
export function checkRewrites(rewrites: readonly Rewrite[], sources: Sources): Problem[] {
  return rewrites
    .filter(({ kind }) => !rewriteKinds.has(kind))
    .map(({ kind, pointer }) => ({
      ...locate(sources, pointer),
      rule: 'down-convert',
      message:
        `For OpenAPI 3.0 this becomes: ${kind}. Write the description without it, or say in ` +
        `scripts/steps/rewrite-kinds.ts what that means for readers.`,
    }));
}

/** In 3.0 only `description` says what a document is about; the converter keeps `summary`, which 3.0 refuses. */
function withoutSummary(document: JsonObject): JsonObject {
  const { summary, ...info } = document.info as JsonObject;
  return summary === undefined
    ? document
    : { ...document, info: { ...info, description: [summary, info.description].filter(Boolean).join('\n\n') } };
}

/**
 * Fixes what the converter leaves at an object: a constant that counts as false, and null missing in a list of values.
 */
export function finish(object: JsonObject): JsonObject {
  const { const: constant, ...others } = object;
  const listed = constant === undefined ? object : { ...others, enum: [constant] };
  if (listed.nullable !== true || !Array.isArray(listed.enum) || listed.enum.includes(null)) return listed;
  return { ...listed, enum: [...listed.enum, null] };
}

function difference(before: Json, after: Json, path: string[]): Rewrite[] {
  if (Array.isArray(before) && Array.isArray(after))
    return before.flatMap((item, index) => difference(item, after[index] ?? null, [...path, String(index)]));
  if (!isObject(before) || !isObject(after)) return [];
  const isKept = (key: string) =>
    key in before &&
    key in after &&
    (isNested(before[key], after[key]) || JSON.stringify(before[key]) === JSON.stringify(after[key]));
  const changed = (object: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(object).filter(([key]) => !isKept(key)));
  const [gone, come] = [changed(before), changed(after)];
  const names = (object: JsonObject) => Object.keys(object).toSorted().join(', ') || 'nothing';
  const kind = `${names(gone)} → ${names(come)}`;
  const own = kind === 'nothing → nothing' ? [] : [{ kind, pointer: toPointer(path), before: gone, after: come }];
  return [
    ...own,
    ...Object.keys(before)
      .filter(isKept)
      .flatMap((key) => difference(before[key] ?? null, after[key] ?? null, [...path, key])),
  ];
}

function isNested(a: Json | undefined, b: Json | undefined): boolean {
  return (
    (isObject(a) && isObject(b)) ||
    (Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => isObject(item) && isObject(b[index])))
  );
}
