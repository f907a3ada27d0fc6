import { followWithSiblings, isObject, type JsonObject } from 'openapi-document';
import type { Violation } from '../../shapes/validator.ts';
import type { Kind, Standing } from '../finding.ts';
import { contentOf, errorCodeIn, type Matched, responseFor, type TrafficDescription } from './description.ts';
import { type Exchange, mediaTypeOf } from './exchange.ts';
import { judgeParameters } from './judge-parameters.ts';
import { seenMembers, type SeenMember } from './members.ts';
import { type Seen, standingOf } from './seen.ts';
import { fieldOf, isCommonHeader, isEssence, shownName, shownValue, typeName } from './shown.ts';

/** What one exchange shows that the description does not say, and which rules it confirms. */
export function judgeExchange(exchange: Exchange, matched: Matched, description: TrafficDescription): Seen[] {
  const { id } = matched.operation;
  const request = judgeRequest(exchange, matched, description);
  const broken = request.some(({ kind }) => kind !== 'field new') ? [] : judgeRules(exchange, matched, description);
  return [...request, ...broken, ...judgeResponse(exchange, matched, description, id)];
}

function judgeRequest(exchange: Exchange, matched: Matched, description: TrafficDescription): Seen[] {
  const { operation } = matched;
  const { document, validators } = description;
  const standing = standingOf(exchange.status);
  const parameters = judgeParameters(exchange, operation, description.language);
  const pointer = `${operation.pointer}/requestBody`;
  const content = contentOf(document, operation.node.requestBody, pointer);
  const { body, headers } = exchange.request;
  if (content === undefined || body.kind === 'none' || body.kind === 'unknown') return parameters;
  const about = { place: 'request', standing };
  const mediaType = judgeMediaType(headers, content.mediaTypes, { ...about, pointer: content.pointer });
  if (body.kind !== 'json') return [...parameters, ...mediaType, notJson({ ...about, pointer })];
  const members = seenMembers(document, body.value, 'request', content.schema);
  const violations = validators[operation.id]?.request?.(body.value, description.language) ?? [];
  const placed = withMembers(violations, members);
  const notValid = placed.map(({ message, member }): Seen => {
    return {
      ...whereOf(member, about.place),
      kind: 'request not valid',
      standing,
      was: message,
      is: '',
      decidedBy: [],
    };
  });
  return [...parameters, ...mediaType, ...notValid, ...undeclared(members, standing, description)];
}

/** A request is not judged by rules while it is not valid: one fault would be seen twice. */
function judgeRules({ request, status, url }: Exchange, matched: Matched, description: TrafficDescription): Seen[] {
  const { language } = description;
  const checks = description.rules[matched.operation.id];
  if (checks === undefined || request.body.kind === 'other' || request.body.kind === 'unknown') return [];
  const body = request.body.kind === 'json' ? request.body.value : undefined;
  const parameters = { ...Object.fromEntries(url.searchParams), ...request.headers, ...matched.parameters };
  // Undeclared members are found themselves.
  const isMeant = ({ rule }: { rule: string }) => rule !== 'unknown-property';
  const violations = checks.violations(body, parameters).filter(isMeant);
  const warnings = checks.warnings(body, parameters).filter(isMeant);
  const seen = (rule: string, text: string, kind: Kind, standing: Standing): Seen => ({
    kind,
    standing,
    name: rule,
    place: 'request',
    field: undefined,
    pointer: undefined,
    was: text,
    is: '',
    decidedBy: [],
    rule,
  });
  if (standingOf(status) === 'new')
    return violations.map(({ rule, text }) => seen(rule, text[language], 'rule contradicted', 'new'));
  // What else may have been wrong is not known, so only a single broken rule explains a refusal.
  const [only, ...more] = [...violations, ...warnings];
  if (only !== undefined && more.length === 0 && [400, 409, 422].includes(status))
    return [seen(only.rule, only.text[language], 'rule confirmed', 'confirms')];
  return violations.map(({ rule, text }) => seen(rule, text[language], 'request not valid', 'refused'));
}

function judgeResponse(
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
    : [{ kind: 'status new', ...nowhere(about.place), standing, name: about.place, is: about.place, decidedBy }];
  const holder = followWithSiblings(document, described);
  seen.push(...judgeHeaders(response.headers, holder, about));
  const content = contentOf(document, holder, pointer);
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
    ...undeclared(members, 'new', description),
    ...(status >= 400 ? unknownError(body.value, about.place, description) : []),
  ];
}

const kindOfKeyword: Readonly<Record<string, Kind>> = {
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
    return { ...whereOf(member, place), kind, standing: 'new', was: message, is, decidedBy: [] };
  });
}

/** Violations with the members that they are about; the body itself is none. */
function withMembers(violations: readonly Violation[], members: readonly SeenMember[]) {
  const byInstance = new Map(members.map((member) => [member.instance, member]));
  return violations.map((violation) => ({ ...violation, member: byInstance.get(violation.pointer) }));
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
      ...whereOf(member, ''),
      kind: 'values changed',
      standing: 'new',
      was,
      is: shownValue(one),
      decidedBy: [],
    }));
  });
}

function undeclared(members: readonly SeenMember[], standing: Standing, { provenance }: TrafficDescription): Seen[] {
  return members.flatMap((member): Seen[] => {
    if (member.schema !== undefined) return [];
    const decidedBy = Object.entries(provenance.discrepancies)
      .filter(([, { undeclaredKeys = [], notDescribed = [] }]) =>
        [...undeclaredKeys, ...notDescribed].includes(`${member.owner}.${member.name}`),
      )
      .map(([id]) => id);
    const known = decidedBy.length > 0 ? 'known' : standing;
    return [
      { ...whereOf(member, ''), kind: 'field new', standing: known, was: '', is: typeName(member.value), decidedBy },
    ];
  });
}

function unknownError(body: unknown, place: string, description: TrafficDescription): Seen[] {
  const { code, isKnown } = errorCodeIn(body, description);
  if (isKnown || typeof code !== 'string' || !/^[A-Za-z]{2,20}\.\d{3,8}$/.test(code)) return [];
  return [{ ...nowhere(place), kind: 'error new', standing: 'new', name: code, is: code, decidedBy: [] }];
}

interface About {
  readonly place: string;
  readonly standing: Standing;
  readonly pointer: string;
}

function judgeMediaType(headers: Exchange['request']['headers'], declared: readonly string[], about: About): Seen[] {
  const essence = mediaTypeOf(headers);
  if (essence === '' || declared.includes(essence)) return [];
  const is = isEssence(essence) ? essence : '';
  return [
    {
      ...nowhere(about.place),
      ...about,
      kind: 'media type',
      name: 'Content-Type',
      was: declared.join(', '),
      is,
      decidedBy: [],
    },
  ];
}

function notJson(about: About): Seen {
  return {
    ...nowhere(about.place),
    ...about,
    kind: 'retyped',
    name: 'body',
    was: 'JSON',
    is: 'not JSON',
    decidedBy: [],
  };
}

function judgeHeaders(headers: Exchange['response']['headers'], holder: JsonObject, about: About): Seen[] {
  const declared = new Set(
    Object.keys(isObject(holder.headers) ? holder.headers : {}).map((name) => name.toLowerCase()),
  );
  const news = Object.keys(headers).filter((name) => !declared.has(name) && !isCommonHeader(name));
  return news.map((name) => ({
    ...nowhere(`${about.place} header.${shownName(name)}`),
    kind: 'field new',
    standing: 'new',
    pointer: about.pointer,
    name: shownName(name),
    is: 'string',
    decidedBy: [],
  }));
}

function nowhere(place: string) {
  return { place, name: '', field: undefined, pointer: undefined as string | undefined, was: '', is: '' };
}

function whereOf(member: SeenMember | undefined, place: string) {
  if (member === undefined) return { place, name: 'body', field: undefined, pointer: undefined };
  return {
    place: member.place,
    name: member.schema === undefined ? shownName(member.name) : member.name,
    field: fieldOf(member),
    pointer: member.pointer,
  };
}
