import { describe, expect, it } from 'vitest';
import { knownPlaces } from '../../drift/compare/edition.ts';
import { holdPage } from '../../drift/hold-page.ts';
import { placeTables } from '../../drift/page/place-tables.ts';
import type { Row } from '../../drift/page/rows.ts';
import { readType } from '../../drift/page/type-cell.ts';
import type { InventoryRow as Stated } from '../../scripts/steps/inventory.ts';
import { described, editions } from '../support/editions.ts';
import { readInventory } from '../support/inventory.ts';

const stated = await readInventory();
const { sources } = described.provenance;

/** The source that an edition is: of the same page, day and language. */
function sourceOf({ operation, page }: (typeof editions)[number]): string {
  const { page: name } = described.facts.operations[operation] ?? { page: '' };
  const [id = 'no source'] = Object.entries(sources)
    .filter(
      ([, { url, date, language }]) =>
        url.endsWith(`/${name}.html`) && date === page.date && language === page.language,
    )
    .map(([one]) => one);
  return id;
}

/** What the reader got out of a page, by the names of the inventory: `S2 table 6 flavor`. */
const read = new Map<string, { row: Row; at: readonly string[] }>();
for (const edition of editions) {
  const facts = described.facts.operations[edition.operation];
  const tables = facts === undefined ? [] : placeTables(edition.page, knownPlaces(facts));
  for (const [index, { number = index + 1, rows, at }] of tables.entries())
    for (const row of rows) read.set(`${sourceOf(edition)} table ${number} ${row.name}`, { row, at });
}

const byPageRow = new Map<string, Stated[]>();
for (const row of stated) for (const name of row.pageRows) byPageRow.set(name, [...(byPageRow.get(name) ?? []), row]);

describe('the inventory of the five pages and what the reader reads out of them', () => {
  it('are the same rows, 342 of 342', () => {
    expect([...read.keys()].toSorted()).toEqual([...byPageRow.keys()].toSorted());
    expect(read.size).toBe(342);
  });

  it('are at the same places', () => {
    const places = [...byPageRow].map(([name, rows]) => [
      name,
      rows.map(({ at }) => at.replaceAll('[]', '')).toSorted(),
    ]);
    expect([...read].map(([name, { at }]) => [name, at.toSorted()]).toSorted()).toEqual(places.toSorted());
  });

  it('agree in types, flags and values, as far as the copies are legible and no discrepancy decides otherwise', () => {
    const wrong = [...read].flatMap(([name, { row }]) => {
      const [one] = byPageRow.get(name) ?? [];
      if (one === undefined) return [];
      const isKnown = (aspect: string) => decided.has(`${name.split(' ').at(-1)} ${aspect}`);
      const values = (row.values ?? []).filter((value) => !(one.values ?? []).map(String).includes(value));
      return [
        ...(row.type?.kind === readType(one.type)?.kind || isKnown('type') ? [] : [`${name}: type ${row.type?.text}`]),
        ...(row.mandatory === undefined || row.mandatory === one.mandatory
          ? []
          : [`${name}: mandatory ${row.mandatory}`]),
        ...(values.length === 0 ? [] : [`${name}: values ${values.join(', ')}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it.each(editions)('leaves nothing new in $name', ({ name, text }) => {
    const held = holdPage({ file: name, text }, described);
    expect('findings' in held ? held.findings.filter(({ standing }) => standing !== 'known') : held).toEqual([]);
  });
});

/** The pages write a map where the description has an object, which D10 decides. */
const decided = new Set(['extendParams type']);
