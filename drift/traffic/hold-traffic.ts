import type { DriftFinding } from '../finding.ts';
import { type Matched, matcher, type TrafficDescription } from './description.ts';
import type { Exchange } from './exchange.ts';
import { judgeExchange } from './judge-exchange.ts';
import type { Seen } from './seen.ts';
import type { Traffic } from './read-traffic.ts';
import { unnamedHost } from './read-entry.ts';

/** An exchange of an operation that is described. */
export interface MatchedExchange extends Matched {
  readonly exchange: Exchange;
}

/** The findings in a file of traffic. */
export interface HeldTraffic {
  readonly file: string;
  readonly matched: readonly MatchedExchange[];
  /** Number of exchanges with other services, or that failed at addresses that are not described. */
  readonly others: number;
  readonly withoutResponse: number;
  readonly unread: Traffic['unread'];
  readonly findings: readonly DriftFinding[];
}

/** Holds traffic against the description: each finding once, in the order of the operations, with how often. */
export function holdTraffic(file: string, traffic: Traffic, description: TrafficDescription): HeldTraffic {
  const operationOf = matcher(description.document);
  const ours = traffic.exchanges.flatMap((exchange): MatchedExchange[] => {
    const matched = operationOf(exchange.method, exchange.url.pathname);
    return matched === undefined ? [] : [{ exchange, ...matched }];
  });
  const hosts = new Set(ours.map(({ exchange }) => exchange.url.host));
  const isOurs = new Set(ours.map(({ exchange }) => exchange));
  const unknown = traffic.exchanges.filter((exchange) => !isOurs.has(exchange) && isOfService(exchange, hosts));
  const seen = ours.flatMap(({ exchange, operation, parameters }) =>
    judgeExchange(exchange, { operation, parameters }, description).map((one) => ({
      ...one,
      exchange,
      operation: operation.id,
    })),
  );
  const operations = [...new Set(ours.map(({ operation }) => operation.id))];
  const findings = [...seen, ...unknown.map(undescribed)];
  const rank = (operation: string) => operations.indexOf(operation) + (operation === '' ? operations.length + 1 : 0);
  return {
    file,
    matched: ours,
    others: traffic.exchanges.length - ours.length - unknown.length,
    withoutResponse: traffic.withoutResponse,
    unread: traffic.unread,
    findings: countedSeen(findings, file, description).toSorted((a, b) => rank(a.operation) - rank(b.operation)),
  };
}

interface Placed extends Seen {
  readonly exchange: Exchange;
  readonly operation: string;
}

/** A request that succeeded at a server of the service, at an address that the description does not have. */
function isOfService({ url, status, method }: Exchange, hosts: ReadonlySet<string>): boolean {
  const isServer = url.hostname.startsWith('modelarts.') || (hosts.has(url.host) && url.host !== unnamedHost);
  return isServer && /^\/v\d/.test(url.pathname) && method !== 'OPTIONS' && status < 300;
}

function undescribed(exchange: Exchange): Placed {
  const name = `${exchange.method} ${addressOf(exchange.url.pathname)}`;
  const nowhere = { place: '', field: undefined, pointer: undefined, was: '', is: name, decidedBy: [] };
  return { ...nowhere, kind: 'operation new', standing: 'new', name, exchange, operation: '' };
}

/** A path with the words in it that name collections: what stands where an ID may stand is left out. */
function addressOf(path: string): string {
  const segments = path.split('/').filter(Boolean);
  const isName = (segment: string, index: number) =>
    index % 2 === 0 && /^(?:v\d|[a-z]{1,20}(?:-[a-z]{1,15})?)$/.test(segment);
  return `/${segments.map((one, index) => (isName(one, index) ? one : '{…}')).join('/')}`;
}

function countedSeen(
  seen: readonly Placed[],
  file: string,
  { provenance, ruleSources }: TrafficDescription,
): DriftFinding[] {
  const groups = new Map<string, Placed[]>();
  for (const one of seen) {
    const { operation, kind, standing, place, name, was, is } = one;
    const key = JSON.stringify([operation, kind, standing, place, name, was, is]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group): DriftFinding[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, standing, operation, name, place, field, pointer, was, is, decidedBy, rule, exchange } = first;
    const rests = rule === undefined ? provenance.fields[field ?? operation]?.sources : ruleSources[rule];
    return [
      {
        kind,
        standing,
        operation,
        name,
        was,
        is,
        decidedBy,
        places: place === '' ? [] : [place],
        fields: field === undefined ? [] : [field],
        pointers: pointer === undefined ? [] : [pointer],
        spot: { file, line: exchange.line },
        before: undefined,
        seen: group.length,
        restsOn: rests ?? [],
        entries: {},
      },
    ];
  });
}
