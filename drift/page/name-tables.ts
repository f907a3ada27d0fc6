import { type KnownPlaces, memberPlace } from './places.ts';
import type { Table } from './page.ts';

/** The tables of one body, and what is known of them. */
interface BodyTables {
  readonly root: Table;
  /** Without captions, in the order of the page. */
  readonly unnamed: readonly Table[];
  readonly captioned: ReadonlyMap<string, Table>;
  readonly known: KnownPlaces;
  /** The places of the tables that are reached when these have names. */
  readonly below: (named: ReadonlyMap<string, Table>) => ReadonlyMap<Table, string[]>;
}

type Named = ReadonlyMap<string, Table>;
/** The places of each schema that a row names. */
type References = Map<string, Set<string>>;

/**
 * Finds out which schemas the tables without captions are of: first by their members, which the description has too,
 * then by the vendor's order. What stays doubtful gets no name.
 */
export function nameTables(body: BodyTables): Named {
  const references: References = new Map();
  let named = body.captioned;
  let before: string | undefined;
  // Every table that gets a name may lead to more schemas, and one of those may fit a table better.
  for (let round = 0; round < 30 && before !== keyOf(named); round += 1) {
    before = keyOf(named);
    addReferences(body, named, references);
    named = byOrder(body, inOrder(body, byMembers(body, references), references), references);
  }
  return named;
}

function keyOf(named: Named): string {
  return [...named].map(([schema, { line }]) => `${schema} ${line}`).join();
}

/** Adds the schemas that rows of the reached tables name. */
function addReferences({ below }: BodyTables, named: Named, references: References): void {
  for (const [table, places] of below(named))
    for (const { name, type } of table.rows) {
      if (type?.schema === undefined) continue;
      const at = references.get(type.schema) ?? new Set();
      for (const place of places) at.add(memberPlace(place, name));
      references.set(type.schema, at);
    }
}

/**
 * Gives each table the schema that it fits best. Where several fit alike they are told apart by their order, and only
 * where there are as many tables as schemas.
 */
function byMembers({ unnamed, captioned, known }: BodyTables, references: References): Map<string, Table> {
  const named = new Map(captioned);
  const taken = new Set<Table>();
  const fits = [...references]
    .filter(([schema]) => !captioned.has(schema))
    .flatMap(([schema, at]) => unnamed.map((table) => ({ schema, table, score: fit(table, at, known) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  for (const { schema, table, score } of fits) {
    const open = fits.filter((one) => one.score === score && !named.has(one.schema) && !taken.has(one.table));
    const schemas = open.filter((one) => one.table === table).map((one) => one.schema);
    const tables = [...new Set(open.filter((one) => schemas.includes(one.schema)).map((one) => one.table))];
    const own = tables.toSorted((a, b) => a.line - b.line)[schemas.indexOf(schema)];
    if (own === undefined || schemas.length !== tables.length) continue;
    named.set(schema, own);
    taken.add(own);
  }
  return named;
}

/** Takes the name from a table that does not follow the vendor's order, where another fits better that does. */
function inOrder(
  { root, captioned, known }: BodyTables,
  named: Map<string, Table>,
  references: References,
): Map<string, Table> {
  const order = vendorOrder(root, named);
  const scored = [...named]
    .map(([schema, table]) => {
      const score = captioned.has(schema) ? 2 : fit(table, references.get(schema) ?? [], known);
      return { schema, line: table.line, place: order.indexOf(schema), score };
    })
    .filter(({ place }) => place >= 0)
    .toSorted((a, b) => a.score - b.score);
  for (const [index, one] of scored.entries()) {
    const better = scored.slice(index + 1).filter(({ score }) => score > one.score);
    const isAstray = better.some(({ line, place }) => line < one.line !== place < one.place);
    if (isAstray && one.score < 2) named.delete(one.schema);
  }
  return named;
}

/**
 * Gives a name to a table that stands alone between two known ones, where the vendor's order has one schema there and
 * the description contradicts nothing.
 */
function byOrder(body: BodyTables, named: Map<string, Table>, references: References): Map<string, Table> {
  const order = vendorOrder(body.root, named);
  const placeOf = new Map([...named].map(([schema, table]) => [table, order.indexOf(schema)]));
  placeOf.set(body.root, -1);
  const open = body.unnamed.filter((table) => !placeOf.has(table));
  const settled = [...placeOf].toSorted(([a], [b]) => a.line - b.line);
  for (const table of open) {
    const before = settled.findLast(
      ([{ line }, place]) => line < table.line && (place >= 0 || line === body.root.line),
    );
    const after = settled.find(([{ line }, place]) => line > table.line && place >= 0);
    const isAlone = !open.some((other) => other !== table && isBetween(other, before?.[0], after?.[0]));
    const between = order
      .slice((before?.[1] ?? -1) + 1, after?.[1] ?? order.length)
      .filter((schema) => !named.has(schema));
    const [schema] = between;
    if (!isAlone || between.length !== 1 || schema === undefined) continue;
    const names = [...(references.get(schema) ?? [])].flatMap((place) => body.known.get(place) ?? []);
    if (names.every((some) => table.rows.every(({ name }) => some.has(name)))) named.set(schema, table);
  }
  return named;
}

function isBetween({ line }: Table, before: Table | undefined, after: Table | undefined): boolean {
  return line > (before?.line ?? 0) && line < (after?.line ?? Infinity);
}

/** The order in which the vendor prints the schemas: depth first from the body, each at its last use. */
function vendorOrder(root: Table, named: Named): string[] {
  const order: string[] = [];
  const visit = (table: Table, above: readonly Table[]) => {
    if (above.includes(table) || above.length > 20 || order.length > 5000) return;
    for (const { type } of table.rows) {
      if (type?.schema === undefined) continue;
      order.push(type.schema);
      const next = named.get(type.schema);
      if (next !== undefined) visit(next, [...above, table]);
    }
  };
  visit(root, []);
  return order.filter((schema, index) => order.lastIndexOf(schema) === index);
}

/** How well a table fits the best of some places. */
function fit(table: Table, at: Iterable<string>, known: KnownPlaces): number {
  return Math.max(0, ...[...at].map((place) => likeness(table, known.get(place))));
}

/**
 * Jaccard: the members that both have, of those that either has. The description may have more, from later sources; but
 * a table with members that the description lacks must have most of the others.
 *
 * @returns 0 where it is too little to take one for the other
 */
export function likeness({ rows }: Table, names: ReadonlySet<string> | undefined): number {
  if (names === undefined || names.size === 0 || rows.length === 0) return 0;
  const both = rows.filter(({ name }) => names.has(name)).length;
  const jaccard = both / (rows.length + names.size - both);
  return jaccard >= (both === rows.length ? 0.5 : 0.75) ? jaccard : 0;
}
