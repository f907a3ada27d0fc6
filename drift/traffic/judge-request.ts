import type { FindingKind, Standing } from '../finding.ts';
import { bodySchemaOf, type Matched, type TrafficDescription } from './description.ts';
import type { Exchange } from './exchange.ts';
import { judgeMediaType, notJson, undeclaredMembers, withMembers } from './judge-body.ts';
import { judgeParameters } from './judge-parameters.ts';
import { seenMembers } from './members.ts';
import { atMember, type Seen, standingByStatus } from './seen.ts';

/** The parts of a request that are not as described. */
export function judgeRequest(exchange: Exchange, matched: Matched, description: TrafficDescription): Seen[] {
  const { operation } = matched;
  const { document, validators } = description;
  const standing = standingByStatus(exchange.status);
  const parameters = judgeParameters(exchange, operation, description.language);
  const pointer = `${operation.pointer}/requestBody`;
  const content = bodySchemaOf(document, operation.node.requestBody, pointer);
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
      ...atMember(member, about.place),
      kind: 'request not valid',
      standing,
      was: message,
      is: '',
      decidedBy: [],
    };
  });
  return [...parameters, ...mediaType, ...notValid, ...undeclaredMembers(members, standing, description)];
}

/**
 * Rules that a request breaks or confirms. A request that is not valid is not judged by rules: one fault would be seen
 * twice.
 */
export function judgeRules(
  { request, status, url }: Exchange,
  matched: Matched,
  description: TrafficDescription,
): Seen[] {
  const { language } = description;
  const checks = description.rules[matched.operation.id];
  if (checks === undefined || request.body.kind === 'other' || request.body.kind === 'unknown') return [];
  const body = request.body.kind === 'json' ? request.body.value : undefined;
  const parameters = { ...Object.fromEntries(url.searchParams), ...request.headers, ...matched.parameters };
  // Undeclared members are found themselves.
  const isMeant = ({ rule }: { rule: string }) => rule !== 'unknown-property';
  const violations = checks.violations(body, parameters).filter(isMeant);
  const warnings = checks.warnings(body, parameters).filter(isMeant);
  const seen = (rule: string, text: string, kind: FindingKind, standing: Standing): Seen => ({
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
  if (standingByStatus(status) === 'new')
    return violations.map(({ rule, text }) => seen(rule, text[language], 'rule contradicted', 'new'));
  // What else may have been wrong is not known, so only a single broken rule explains a refusal.
  const [only, ...more] = [...violations, ...warnings];
  if (only !== undefined && more.length === 0 && [400, 409, 422].includes(status))
    return [seen(only.rule, only.text[language], 'rule confirmed', 'confirms')];
  return violations.map(({ rule, text }) => seen(rule, text[language], 'request not valid', 'refused'));
}
