import { isObject, type JsonObject } from 'openapi-document';
import { canonical } from './canonical.ts';
import type { Effective } from './effective.ts';
import { type Context, sameWriting, schemaOf, spot } from './context.ts';

/** Compares what two operations take. */
export function compareBodies(was: Effective, is: Effective, context: Context): void {
  const { report } = context;
  const [a, b] = [was.body, is.body];
  if (!a && !b) return;
  if (!a)
    return report(
      b?.required === true ? 'request-body-required-added' : 'request-body-added',
      undefined,
      spot(is.operation, 'requestBody'),
    );
  if (!b) return report('request-body-removed', spot(was.operation, 'requestBody'), undefined);
  if (a.required !== true && b.required === true) report('request-body-required', spot(a), spot(b, 'required'));
  if (a.required === true && b.required !== true) report('request-body-optional', spot(a, 'required'), spot(b));
  compareContent('request', a, b, context);
}

/** Compares what two operations answer. */
export function compareResponses(was: Effective, is: Effective, context: Context): void {
  const { report, turned } = context;
  for (const [status, a] of was.responses) {
    const b = is.responses.get(status) ?? is.responses.get(`${status[0]}XX`) ?? is.responses.get('DEFAULT');
    const kind = /^[23]/.test(status) ? 'success' : 'error';
    const isNarrowed =
      !turned && status.endsWith('XX') && [...is.responses.keys()].some((other) => other[0] === status[0]);
    if (!b && isNarrowed) continue; // those that are left are compared below
    if (!b)
      report(
        `response-${kind}-removed`,
        spot(was.operation, 'responses', status),
        spot(is.operation, 'responses'),
        status,
      );
    else {
      compareContent('response', a, b, context);
      compareHeaders(a, b, context);
    }
  }
  for (const [status, b] of is.responses) {
    const a = was.responses.get(status) ?? was.responses.get(`${status[0]}XX`) ?? was.responses.get('DEFAULT');
    const kind = /^[23]/.test(status) ? 'success' : 'error';
    if (!a)
      report(
        `response-${kind}-added`,
        spot(was.operation, 'responses'),
        spot(is.operation, 'responses', status),
        '',
        status,
      );
    else if (!was.responses.has(status)) compareContent('response', a, b, context);
  }
  compareLinks(was, is, context);
}

function compareContent(side: 'request' | 'response', a: JsonObject, b: JsonObject, context: Context): void {
  const { report, turned } = context;
  const [was, is] = [a, b].map(({ content }) => (isObject(content) ? content : {})) as [JsonObject, JsonObject];
  const [from, to] = [spot(a, 'content'), spot(b, 'content')];
  if (side === 'response' && Object.keys(was).length > 0 && Object.keys(is).length === 0)
    return report('response-body-removed', from, spot(b), Object.keys(was).join());
  if (side === 'response' && Object.keys(was).length === 0 && Object.keys(is).length > 0)
    return report('response-body-added', spot(a), to, '', Object.keys(is).join());
  const isReceived = (side === 'response') !== turned;
  for (const type of Object.keys(was)) {
    const now = [
      covering(type, Object.keys(is)) ??
        (isReceived ? Object.keys(is).filter((one) => covering(one, [type]) !== undefined) : []),
    ].flat();
    if (now.length === 0) report(`${side}-media-type-removed`, spot(was, type), to, type, Object.keys(is).join());
    for (const one of now) compareMedia(was[type], is[one], one, side, context);
  }
  for (const type of Object.keys(is)) {
    if (covering(type, Object.keys(was)) !== undefined) continue;
    const isWidened = side === 'response' && Object.keys(was).some((one) => covering(one, [type]) !== undefined);
    report(`${side}-media-type-${isWidened ? 'widened' : 'added'}`, from, spot(is, type), '', type);
  }
}

function compareMedia(
  was: unknown,
  is: unknown,
  type: string,
  side: 'request' | 'response',
  { report, schemas, turned }: Context,
): void {
  const [media, now] = [was, is].map((one) => (isObject(one) ? one : {})) as [JsonObject, JsonObject];
  if (media.schema !== undefined || now.schema !== undefined) schemas([schemaOf(media)], [schemaOf(now)], side, type);
  const [writing, writingNow] = [encodings(media.encoding), encodings(now.encoding)];
  const direction = turned ? (side === 'request' ? 'response' : 'request') : side;
  if (writing !== writingNow)
    report(`${direction}-encoding-changed`, spot(media, 'encoding'), spot(now, 'encoding'), writing, writingNow);
}

/** The media type, or range, that stands for this one. */
function covering(type: string, offered: string[]): string | undefined {
  const bare = (one: string) => one.toLowerCase().replaceAll(' ', '');
  const family = `${bare(type).split('/')[0]}/*`;
  return (
    offered.find((one) => bare(one) === bare(type)) ??
    offered.find((one) => bare(one) === family) ??
    offered.find((one) => bare(one) === '*/*')
  );
}

function encodings(encoding: unknown): string {
  if (!isObject(encoding)) return '';
  const meant = Object.entries(encoding).map(([name, one]) => {
    const { contentType, style, explode, allowReserved } = one as JsonObject;
    return [
      name,
      Object.fromEntries(
        Object.entries({ contentType, style, explode, allowReserved }).filter(([, value]) => value !== undefined),
      ),
    ];
  });
  return meant.length === 0 ? '' : canonical(Object.fromEntries(meant));
}

function compareHeaders(a: JsonObject, b: JsonObject, { report, schemas, before, after, turned }: Context): void {
  const read = ({ headers }: JsonObject) =>
    new Map(
      Object.entries(isObject(headers) ? headers : {})
        .filter(([name]) => name.toLowerCase() !== 'content-type')
        .map(([name, header]) => [name.toLowerCase(), { name, header }]),
    );
  const [was, is] = [read(a), read(b)];
  for (const [key, { name, header }] of was) {
    const now = is.get(key);
    const old = before.follow(header);
    if (!now) {
      report(
        old.required === true ? 'response-required-header-removed' : 'response-header-removed',
        spot(a, 'headers', name),
        spot(b),
        name,
      );
      continue;
    }
    const next = after.follow(now.header);
    if (old.required === true && next.required !== true)
      report('response-header-optional', spot(old, 'required'), spot(next), name, name);
    if (old.required !== true && next.required === true)
      report('response-header-required', spot(old), spot(next, 'required'), name, name);
    const [writing, writingNow] = [old, next].map(({ explode = false, content }) =>
      canonical({ explode, content: isObject(content) ? Object.keys(content) : [] }),
    ) as [string, string];
    if (!sameWriting([before, old, writing], [after, next, writingNow]))
      report('response-header-serialization-changed', spot(old), spot(next), name, name);
    schemas([schemaOf(old)], [schemaOf(next)], 'response');
  }
  for (const [key, { name, header }] of is) {
    if (was.has(key)) continue;
    const isDemanded = turned && after.follow(header).required === true;
    report(
      isDemanded ? 'response-required-header-added' : 'response-header-added',
      spot(a),
      spot(b, 'headers', name),
      '',
      name,
    );
  }
}

function compareLinks(was: Effective, is: Effective, { report, before, after }: Context): void {
  for (const [status, a] of was.responses) {
    const b = is.responses.get(status);
    if (!b) continue;
    const [links, linksNow] = [a, b].map((response) => (isObject(response.links) ? response.links : {})) as [
      JsonObject,
      JsonObject,
    ];
    for (const [name, link] of Object.entries(links)) {
      const now = linksNow[name];
      if (now === undefined) report('response-link-removed', spot(links, name), spot(b), name);
      else if (meaning(before.follow(link)) !== meaning(after.follow(now)))
        report('response-link-changed', spot(links, name), spot(linksNow, name), name, name);
    }
    for (const name of Object.keys(linksNow))
      if (!(name in links)) report('response-link-added', spot(a), spot(linksNow, name), '', name);
  }
}

function meaning({ description: _description, ...link }: JsonObject): string {
  return canonical(link);
}
