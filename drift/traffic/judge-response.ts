import { followWithSiblings, isObject, type JsonObject } from 'openapi-document';
import type { Violation } from '../../shapes/validator.ts';
import type { FindingKind } from '../finding.ts';
import { bodySchemaOf, errorCodeIn, type Matched, responseFor, type TrafficDescription } from './description.ts';
import type { Exchange } from './exchange.ts';
import { type DescribedPlace, judgeMediaType, notJson, undeclaredMembers, withMembers } from './judge-body.ts';
import { type SeenMember, seenMembers } from './members.ts';
import { atMember, atNoMember, type Seen } from './seen.ts';
import { isCommonHeader, shownName, shownValue, typeName } from './shown.ts';

/** The parts of a response that are not as described. */
export function judgeResponse(
  { status, response }: Exchange,
  { operation }: Matched,
  description: TrafficDescription,
  id: string,
): Seen[] {
  const { document } = description;
  const { key, response: described } = responseFor(operation, status);
  const pointer = `${operation.pointer}/responses/${key}`;
  const listed = key === String(status) || status === 304;
  const decidedBy = key === 'default' && status >= 400 ? ['description'] : [];
  const standing = decidedBy.length > 0 ? 'known' : 'new';
  const about = { place: String(status), standing: 'new', pointer } as const;
  const seen: Seen[] = listed
    ? []
    : [{ kind: 'status new', ...atNoMember(about.place), standing, name: about.place, is: about.place, decidedBy }];
  const holder = followWithSiblings(document, described);
  seen.push(...judgeHeaders(response.headers, holder, about));
  const content = bodySchemaOf(document, holder, pointer);
  const { body } = response;
  if (content === undefined || body.kind === 'none' || body.kind === 'unknown') return seen;
  const mediaType = judgeMediaType(response.headers, content.mediaTypes, about);
  seen.push(...mediaType);
  if (body.kind !== 'json') return mediaType.length > 0 ? seen : [...seen, notJson(about)];
  const members = seenMembers(document, body.value, about.place, content.schema);
  const validator = description.validators[id]?.responses[key ?? ''];
  return [
    ...seen,
    ...notAsDescribed(body.value, members, validator?.(body.value, description.language) ?? [], about.place),
    ...unlistedValues(members),
    ...undeclaredMembers(members, 'new', description),
    ...(status >= 400 ? unknownError(body.value, about.place, description) : []),
  ];
}

const kindOfKeyword: Readonly<Record<string, FindingKind>> = {
  type: 'retyped',
  required: 'mandatory changed',
  enum: 'values changed',
  const: 'values changed',
};

function notAsDescribed(
  body: unknown,
  members: readonly SeenMember[],
  violations: readonly Violation[],
  place: string,
): Seen[] {
  return withMembers(violations, members).map(({ keyword, message, member }): Seen => {
    const kind = kindOfKeyword[keyword] ?? 'limits changed';
    const is = keyword === 'type' ? typeName(member === undefined ? body : member.value) : '';
    return { ...atMember(member, place), kind, standing: 'new', was: message, is, decidedBy: [] };
  });
}

/** Value sets of responses are open; a value that is not listed is news all the same. */
function unlistedValues(members: readonly SeenMember[]): Seen[] {
  return members.flatMap((member): Seen[] => {
    const { schema, value } = member;
    if (schema === undefined) return [];
    const element = isObject(schema.items) ? schema.items : schema;
    const listed = element['x-extensible-enum'];
    if (!Array.isArray(listed)) return [];
    const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one !== '');
    const others = values.filter((one) => !listed.includes(one as string));
    const was = listed.join(', ');
    return others.map((one) => ({
      ...atMember(member, ''),
      kind: 'values changed',
      standing: 'new',
      was,
      is: shownValue(one),
      decidedBy: [],
    }));
  });
}

function unknownError(body: unknown, place: string, description: TrafficDescription): Seen[] {
  const { code, isKnown } = errorCodeIn(body, description);
  if (isKnown || typeof code !== 'string' || !/^[A-Za-z]{2,20}\.\d{3,8}$/.test(code)) return [];
  return [{ ...atNoMember(place), kind: 'error new', standing: 'new', name: code, is: code, decidedBy: [] }];
}

function judgeHeaders(headers: Exchange['response']['headers'], holder: JsonObject, about: DescribedPlace): Seen[] {
  const declared = new Set(
    Object.keys(isObject(holder.headers) ? holder.headers : {}).map((name) => name.toLowerCase()),
  );
  const news = Object.keys(headers).filter((name) => !declared.has(name) && !isCommonHeader(name));
  return news.map((name) => ({
    ...atNoMember(`${about.place} header.${shownName(name)}`),
    kind: 'field new',
    standing: 'new',
    pointer: about.pointer,
    name: shownName(name),
    is: 'string',
    decidedBy: [],
  }));
}
