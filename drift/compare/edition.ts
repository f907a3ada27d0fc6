import type { Json } from 'openapi-document';
import type { MemberFacts, OperationFacts } from '../../shapes/page-facts.ts';
import type { Language } from '../../shapes/text.ts';
import { illegible } from '../page/description-cell.ts';
import { type PlacedMember, placedMembers, type PlacedTable, placeTables } from '../page/place-tables.ts';
import { type KnownPlaces, memberPlace } from '../page/places.ts';
import type { Address } from '../page/examples.ts';
import type { VendorPage } from '../page/page.ts';
import { readType } from '../page/type-cell.ts';
import type { Reading } from '../reading.ts';

/** A member, and with one of the description all that it and its sources say in words. */
export type Said = PlacedMember & { readonly described?: string };

/** One side of a comparison: a page, or the description. */
export interface Edition {
  readonly file: string | undefined;
  /** Undefined for the description, which has both. */
  readonly language: Language | undefined;
  readonly date: string | null;
  readonly members: ReadonlyMap<string, Said>;
  /** Places whose members can all be read: what is not there does not exist. */
  readonly legible: ReadonlySet<string>;
  readonly addresses: readonly Address[];
  readonly statuses: Reading<ReadonlyMap<string, number>>;
  readonly examples: ReadonlyMap<string, readonly { readonly body: Json; readonly line: number }[]>;
}

/** The names of the members at each place of an operation. */
export function knownPlaces({ members }: OperationFacts): KnownPlaces {
  const known = new Map<string, Set<string>>();
  for (const place of Object.keys(members)) {
    const { at, name } = apart(place);
    known.set(at, (known.get(at) ?? new Set()).add(name));
  }
  return known;
}

/** @returns the place above a member, and its name */
function apart(place: string): { at: string; name: string } {
  const [, at = '', quoted, plain = ''] = /^(.*?)(?:\['([^']*)'\]|\.([\w-]+))$/s.exec(place) ?? [];
  return { at, name: quoted ?? plain };
}

/** A page as one side of a comparison. */
export function editionOfPage(page: VendorPage, file: string, known: KnownPlaces): Edition & { tables: PlacedTable[] } {
  const tables = placeTables(page, known);
  const legible = new Set(tables.filter(({ isComplete }) => isComplete).flatMap(({ at }) => at));
  if (page.empty.has('request')) for (const place of ['header', 'query', 'request']) legible.add(place);
  const examples = new Map<string, { body: Json; line: number }[]>();
  for (const { of, body, line } of page.examples) examples.set(of, [...(examples.get(of) ?? []), { body, line }]);
  const { language, date, addresses, statuses } = page;
  return { file, language, date, members: placedMembers(tables), legible, addresses, statuses, examples, tables };
}

/** The description as one side of a comparison. */
export function editionOfDescription(facts: OperationFacts, textOf: (field: string) => string): Edition {
  const members = new Map<string, Said>();
  for (const [place, said] of Object.entries(facts.members)) members.set(place, memberOf(place, said, textOf));
  return {
    file: undefined,
    language: undefined,
    date: null,
    members,
    legible: new Set([...members.values()].map(({ at }) => at)),
    addresses: [{ method: facts.method, path: facts.path, line: 0 }],
    statuses: new Map(facts.statuses.map((status) => [status, 0])),
    examples: new Map(
      Object.entries(facts.examples).map(([of, bodies]) => [of, bodies.map((body) => ({ body, line: 0 }))]),
    ),
  };
}

function memberOf(place: string, said: MemberFacts, textOf: (field: string) => string): Said {
  const { at, name } = apart(place);
  const isString = /string/i.test(said.type);
  return {
    ...illegible,
    place: memberPlace(at, name),
    at,
    name,
    line: 0,
    type: readType(said.type),
    mandatory: said.mandatory,
    values: said.values?.map(String) ?? (isString || said.type === 'Integer' ? null : undefined),
    default: said.default === undefined ? null : String(said.default),
    minimum: said.minimum ?? null,
    maximum: said.maximum ?? null,
    described: [...(said.says ?? []), said.field === undefined ? '' : textOf(said.field)].join('\n'),
  };
}
