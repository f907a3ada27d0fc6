import { isObject, type Json, type JsonObject } from 'openapi-document';
import { at, compareUnread, type Context, schemaOf, type Writing, writingsOf } from './context.ts';
import { mediaTypesOf } from './media-types.ts';

const headerFields = new Set(['required', 'deprecated', 'style', 'explode', 'schema', 'content', 'allowEmptyValue']);

/** Compares the headers of two responses. */
export function compareHeaders(a: JsonObject, b: JsonObject, context: Context): void {
  const { report, revision, isReversed } = context;
  const [was, is] = [headersOf(a), headersOf(b)];
  for (const [key, { name, header }] of was) {
    const now = is.get(key);
    const old = context.base.follow(header);
    if (now) compareHeader(name, old, revision.follow(now.header), context);
    else
      report(old.required === true ? 'response-required-header-removed' : 'response-header-removed', {
        base: at(a, 'headers', name),
        revision: at(b),
        before: name,
      });
  }
  for (const [key, { name, header }] of is) {
    if (was.has(key)) continue;
    const isDemanded = isReversed && revision.follow(header).required === true;
    report(isDemanded ? 'response-required-header-added' : 'response-header-added', {
      base: at(a),
      revision: at(b, 'headers', name),
      after: name,
    });
  }
}

function headersOf({ headers }: JsonObject): Map<string, { name: string; header: Json }> {
  return new Map(
    Object.entries(isObject(headers) ? headers : {})
      .filter(([name]) => name.toLowerCase() !== 'content-type')
      .map(([name, header]) => [name.toLowerCase(), { name, header }]),
  );
}

function compareHeader(name: string, old: JsonObject, now: JsonObject, context: Context): void {
  const { report, schemas } = context;
  const names = { before: name, after: name };
  if (old.required === true && now.required !== true)
    report('response-header-optional', { base: at(old, 'required'), revision: at(now), ...names });
  if (old.required !== true && now.required === true)
    report('response-header-required', { base: at(old), revision: at(now, 'required'), ...names });
  const [written, writtenNow] = writingsOf(context, headerWriting(old), headerWriting(now));
  if ((mediaTypesOf(old) ?? written) !== (mediaTypesOf(now) ?? writtenNow))
    report('response-header-serialization-changed', { base: at(old), revision: at(now), ...names });
  schemas(schemaOf(old), schemaOf(now), 'response');
  compareUnread(old, now, headerFields, context);
}

function headerWriting({ explode, schema }: JsonObject): Writing {
  return { style: 'simple', explode: explode === true, schema };
}
