import { type KnownPlaces, memberPlace } from './places.ts';
import { likeness, nameTables } from './name-tables.ts';
import type { VendorPage, Table } from './page.ts';
import type { Row } from './rows.ts';

/** A table, and every place of the operation where it stands. */
export interface PlacedTable extends Table {
  /** Such as `path`, `request.spec.resources`, `200.spec`; without marks for arrays. Empty where none was found. */
  readonly at: readonly string[];
}

/** A row at one of its places. */
export interface PlacedMember extends Row {
  readonly place: string;
  readonly at: string;
}

/** Most places that one page can have; deeper ones come from a page whose schemas contain each other. */
const mostPlaces = 5000;

/**
 * Finds out where in the operation each table stands. Tables with captions are found by the schema that a row of their
 * parent names. Where the copy has lost the captions, tables follow each other as the vendor prints them, and are
 * confirmed by the members that the description has at that place. What stays doubtful has no place.
 */
export function placeTables(page: VendorPage, known: KnownPlaces): PlacedTable[] {
  const scopes = new Map<string, Table[]>();
  for (const table of page.tables) scopes.set(scopeOf(table), [...(scopes.get(scopeOf(table)) ?? []), table]);
  const places = new Map<Table, string[]>();
  for (const [scope, tables] of scopes) {
    if (scope === 'uri' || scope === 'request') placeParameters(tables, scope, known, places);
    const root = bodyTable(tables, scope, known, places);
    if (root !== undefined) placeBelow(root, scope, tables, { known, places });
  }
  return page.tables.map((table) => ({ ...table, at: places.get(table) ?? [] }));
}

/** The members of the placed tables by their places. */
export function placedMembers(tables: readonly PlacedTable[]): Map<string, PlacedMember> {
  const members = new Map<string, PlacedMember>();
  for (const { at, rows } of tables)
    for (const place of at)
      for (const row of rows)
        members.set(memberPlace(place, row.name), { ...row, at: place, place: memberPlace(place, row.name) });
  return members;
}

/** Tables that can refer to each other: those of the request, or of one response. */
function scopeOf({ section, status, root }: Table): string {
  if (root === 'path') return 'uri';
  if (root === 'query' || root === 'header' || root === 'request') return 'request';
  if (section === 'response' || root === 'response' || root === 'response header') return status ?? '200';
  return section ?? 'uri';
}

/** Path, query and header parameters. */
function placeParameters(
  tables: readonly Table[],
  scope: string,
  known: KnownPlaces,
  places: Map<Table, string[]>,
): void {
  for (const [index, table] of tables.entries()) {
    const root = table.root ?? (table.schema === undefined ? guessRoot(table, scope, index, known) : undefined);
    if (root === 'path' || root === 'query' || root === 'header') places.set(table, [root]);
  }
}

/** Subject of a table without a caption: the parameters, or the body, of which it has most known members. */
function guessRoot(table: Table, scope: string, index: number, known: KnownPlaces): string | undefined {
  if (index > 2) return undefined;
  const kinds = scope === 'uri' ? ['path', 'query'] : ['header', 'query', 'request'];
  const [best] = kinds
    .map((kind) => ({ kind, score: likeness(table, known.get(kind)) }))
    .toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.kind : undefined;
}

/** The table of the body: by its caption, or the first without one that has the members of the body. */
function bodyTable(
  tables: readonly Table[],
  scope: string,
  known: KnownPlaces,
  places: ReadonlyMap<Table, string[]>,
): Table | undefined {
  if (scope === 'uri') return undefined;
  const captioned = tables.find(({ root }) => root === (scope === 'request' ? 'request' : 'response'));
  if (captioned !== undefined) return captioned;
  const [first] = tables.filter((table) => !places.has(table));
  const isBare = first !== undefined && first.schema === undefined && first.root === undefined;
  return isBare && likeness(first, known.get(scope)) > 0 ? first : undefined;
}

interface PlacingContext {
  readonly known: KnownPlaces;
  readonly places: Map<Table, string[]>;
}

/** Goes from the body down: a row that names a schema leads to that schema's table. */
function placeBelow(root: Table, scope: string, tables: readonly Table[], { known, places }: PlacingContext): void {
  const captioned = new Map<string, Table>();
  for (const table of tables)
    if (table.schema !== undefined && !captioned.has(table.schema)) captioned.set(table.schema, table);
  const unnamed = tables.filter((table) => table !== root && table.schema === undefined && !places.has(table));
  const below = (named: ReadonlyMap<string, Table>) => spread(root, scope, named);
  const named = unnamed.length === 0 ? captioned : nameTables({ root, unnamed, captioned, known, below });
  for (const [table, at] of below(named)) places.set(table, at);
}

/** Every place of the root and of the tables that its rows lead to. */
function spread(root: Table, scope: string, named: ReadonlyMap<string, Table>): Map<Table, string[]> {
  const places = new Map<Table, string[]>();
  let count = 0;
  const visit = (table: Table, at: string, above: readonly Table[]) => {
    count += 1;
    if (above.includes(table) || above.length > 20 || count > mostPlaces) return;
    places.set(table, [...(places.get(table) ?? []), at]);
    for (const { name, type } of table.rows) {
      const next = named.get(type?.schema ?? '');
      if (next !== undefined) visit(next, memberPlace(at, name), [...above, table]);
    }
  };
  visit(root, scope, []);
  return places;
}
