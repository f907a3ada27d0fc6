import type { OperationFacts, PageFacts } from '../../shapes/page-facts.ts';
import type { Provenance } from '../../shapes/provenance.ts';
import type { DriftFinding, FindingKind, Standing } from '../finding.ts';
import { memberPlace } from '../page/places.ts';
import { type CountedEvent, dotted } from './counted.ts';
import type { SdkEvent } from './events.ts';

/** Says of each event whether it is news: seen in two releases, and neither described nor decided. */
export function judgeEvents(
  events: readonly CountedEvent[],
  file: string,
  { operations }: PageFacts,
  { discrepancies }: Provenance,
): DriftFinding[] {
  const byPage = new Map(Object.entries(operations).map(([id, facts]) => [facts.page, { id, facts }]));
  return events.flatMap(({ event, seenIn }): DriftFinding[] => {
    const described = byPage.get(event.operation);
    if (described === undefined) return [];
    const { id, facts } = described;
    const place = eventPlace(event, facts);
    const member = place === undefined ? undefined : facts.members[place];
    const name = event.path === '' ? event.operation : (event.path.split(/[\n.]/).at(-1) ?? '');
    const schemas = place === undefined ? [] : schemasAbove(place, facts);
    const decidedBy = Object.entries(discrepancies)
      .filter(([, { where, notDescribed = [] }]) =>
        member?.field === undefined
          ? schemas.some((schema) =>
              notDescribed.some(
                (one) => one.startsWith(`${schema}.`) && event.path.endsWith(one.slice(schema.length + 1)),
              ),
            )
          : event.sign !== '+' && where.includes(member.field),
      )
      .map(([one]) => one);
    if (isDescribed(event, member !== undefined)) decidedBy.push('description');
    return [
      {
        kind: eventKind(event),
        standing: standingOfEvent(decidedBy, seenIn),
        operation: id,
        name,
        places: place === undefined ? [] : [place],
        fields: member?.field === undefined ? [] : [member.field],
        pointers: member === undefined ? [] : [member.pointer],
        spot: { file, line: event.line },
        before: undefined,
        was: event.was,
        is: [dotted(event.path), event.is].filter(Boolean).join(': '),
        decidedBy,
        entries: {},
      },
    ];
  });
}

function standingOfEvent(decidedBy: readonly string[], seenIn: readonly string[]): Standing {
  if (decidedBy.length > 0) return 'known';
  return seenIn.length >= 2 ? 'new' : 'once';
}

/** A new member that is described, or a lost one that is not, changes nothing; nor do other names of schemas. */
function isDescribed(event: SdkEvent, isInDescription: boolean): boolean {
  if (event.side === 'operation') return event.sign === '+';
  if (event.sign === '*') return eventKind(event) === 'schema renamed';
  return event.sign === '+' ? isInDescription : !isInDescription;
}

function eventKind({ side, sign, was, is }: SdkEvent): FindingKind {
  if (side === 'operation') return sign === '+' ? 'operation new' : 'operation gone';
  if (was.startsWith('enum value') || is.startsWith('enum value')) return 'values changed';
  if (sign === '+') return 'field new';
  if (sign === '-') return 'field gone';
  if (/^(?:required|optional)$/.test(was)) return 'mandatory changed';
  const wire = (type: string) => type.replace(/<(?!string).*>$/, '');
  return wire(was) === wire(is) ? 'schema renamed' : 'retyped';
}

/** The place of a member in the operation: parameters by their names, members of bodies by their path. */
function eventPlace({ side, path }: SdkEvent, facts: OperationFacts): string | undefined {
  if (side === 'operation') return undefined;
  const root = side === 'request' ? 'request' : '200';
  const parameter = ['path', 'query', 'header']
    .map((kind) => memberPlace(kind, path))
    .find((one) => one in facts.members);
  if (side === 'request' && parameter !== undefined) return parameter;
  if (path.includes('\n')) return path.split('\n').reduce(memberPlace, root);
  // The change log separates keys by dots, which keys have as well: the description distinguishes them.
  return Object.keys(facts.members).find((place) => flat(place) === `${root}.${path}`) ?? `${root}.${path}`;
}

function flat(place: string): string {
  return place.replace(/\['([^']*)'\]/g, '.$1');
}

/** Schemas of the members beside a place. */
function schemasAbove(place: string, { members }: OperationFacts): string[] {
  const at = flat(place).replace(/\.[^.]*$/, '');
  return [
    ...new Set(
      Object.entries(members)
        .filter(([one]) => flat(one).startsWith(at))
        .flatMap(([, { field }]) => field?.split('.')[0] ?? []),
    ),
  ];
}
