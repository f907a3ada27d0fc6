import { isObject } from 'openapi-document';
import type { Observation } from '../../shapes/provenance.ts';
import { bodySchemaOf, errorCodeIn, isCodeOfService, responseFor, type TrafficDescription } from './description.ts';
import { mediaTypeOf } from './exchange.ts';
import type { HeldTraffic, MatchedExchange } from './hold-traffic.ts';
import { seenMembers, type SeenMember } from './members.ts';
import { shareableBy } from './known-words.ts';
import { typeName } from './shown.ts';

/** Stands for names that are not shared. */
const another = '(another)';

/**
 * Counts what traffic shows, without a value of the person who recorded it: names, types and values that the
 * description has, statuses, codes of errors and ids of rules. The form is that of an entry of
 * `spec/observations.yaml`.
 */
export function observationOf(held: readonly HeldTraffic[], description: TrafficDescription): Observation {
  const counts = new Counts();
  const isShareable = shareableBy(description.document);
  for (const { matched, findings } of held) {
    for (const one of matched) countExchange(one, description, isShareable, counts);
    for (const { kind, name, seen = 0 } of findings) {
      if (kind === 'rule confirmed') counts.add('rules', name, 'confirmed', seen);
      if (kind === 'rule contradicted') counts.add('rules', name, 'contradicted', seen);
    }
  }
  const exchanges = held.flatMap(({ matched }) => matched.map(({ exchange }) => exchange));
  const months = exchanges.flatMap(({ started }) => /^20\d\d-(?:0[1-9]|1[0-2])(?=-)/.exec(started)?.[0] ?? []);
  const regions = new Set(exchanges.map(({ url }) => regionOf(url.hostname, description)));
  return {
    date: months.toSorted().at(-1) ?? null,
    region: regions.size === 1 ? ([...regions][0] ?? null) : null,
    exchanges: exchanges.length,
    ...counts.sorted(),
  };
}

/** The media types that bodies of JSON are sent with. */
const jsonTypes = ['application/json', 'application/merge-patch+json', 'application/json-patch+json'];

type CountGroup = 'operations' | 'mediaTypes' | 'fields' | 'undeclared' | 'values' | 'errors' | 'rules';

/** Counts by group, name and what was counted; in the order of their names when written. */
class Counts {
  readonly #counts = new Map<CountGroup, Map<string, Map<string, number>>>();

  add(group: CountGroup, name: string, what: string, times = 1): void {
    const names = this.#counts.get(group) ?? new Map<string, Map<string, number>>();
    const kinds = names.get(name) ?? new Map<string, number>();
    kinds.set(what, (kinds.get(what) ?? 0) + times);
    this.#counts.set(group, names.set(name, kinds));
  }

  sorted(): Partial<Record<CountGroup, Record<string, Record<string, number>>>> {
    const inOrder = <Value>(map: Map<string, Value>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const groups = [...this.#counts].map(([group, names]) => {
      const entries = inOrder(names).map(([name, kinds]) => [name, Object.fromEntries(inOrder(kinds))]);
      return [group, Object.fromEntries(entries)] as const;
    });
    return Object.fromEntries(groups);
  }
}

function countExchange(
  { exchange, operation }: MatchedExchange,
  description: TrafficDescription,
  isShareable: (name: string) => boolean,
  counts: Counts,
): void {
  const { document } = description;
  const { status, request, response } = exchange;
  counts.add('operations', operation.id, String(status));
  const type = mediaTypeOf(request.headers);
  if (request.headers['content-type'] !== undefined && operation.node.requestBody !== undefined)
    counts.add('mediaTypes', operation.id, `${jsonTypes.includes(type) ? type : another} ${status}`);
  const sides = [
    { body: request.body, content: bodySchemaOf(document, operation.node.requestBody, ''), isResponse: false },
    {
      body: response.body,
      content: bodySchemaOf(document, responseFor(operation, status).response, ''),
      isResponse: true,
    },
  ];
  for (const { body, content, isResponse } of sides) {
    if (body.kind !== 'json' || content === undefined) continue;
    for (const member of seenMembers(document, body.value, '', content.schema))
      countMember(member, isShareable, counts);
    if (isResponse && status >= 400) countError(body.value, description, counts);
  }
}

function countMember(member: SeenMember, isShareable: (name: string) => boolean, counts: Counts): void {
  const { owner, name, schema, value, siblings } = member;
  if (owner === undefined) return;
  if (schema === undefined) {
    const isShared = isShareable(name) && hasKnownPrefix(name, siblings);
    counts.add('undeclared', `${owner}.${isShared ? name : another}`, typeName(value));
    return;
  }
  counts.add('fields', `${owner}.${name}`, typeName(value));
  const element = isObject(schema.items) ? schema.items : schema;
  const listed = element['x-extensible-enum'] ?? element.enum;
  if (!Array.isArray(listed)) return;
  for (const one of Array.isArray(value) ? value : [value])
    if (one !== null) counts.add('values', `${owner}.${name}`, listed.includes(one) ? String(one) : another);
}

/** Customers put labels and annotations of their own beside the service's: only keys under a known prefix are its. */
function hasKnownPrefix(name: string, siblings: readonly string[]): boolean {
  const prefixes = siblings.flatMap((one) => /^[^/]+\//.exec(one)?.[0] ?? []);
  return prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix));
}

function countError(body: unknown, description: TrafficDescription, counts: Counts): void {
  const { code, isKnown } = errorCodeIn(body, description);
  if (typeof code === 'string') counts.add('errors', isKnown || isCodeOfService(code) ? code : another, 'seen');
}

/** The region that an address of the service names; nothing of any other address. */
function regionOf(host: string, { document }: TrafficDescription): string | undefined {
  const name = /^modelarts\.([a-z]+-[a-z]+-\d+)\.myhuaweicloud\.(?:com|cn)$/.exec(host)?.[1];
  return name !== undefined && JSON.stringify(document.servers ?? []).includes(`"${name}"`) ? name : undefined;
}
