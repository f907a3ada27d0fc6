import { describe, expect, it } from 'vitest';
import { knownPlaces } from '../../../drift/compare/edition.ts';
import { placeTables } from '../../../drift/page/place-tables.ts';
import type { Table } from '../../../drift/page/page.ts';
import { readPage } from '../../../drift/page/read-page.ts';
import { described, editions } from '../../support/editions.ts';
import { forms, vendorPage } from '../../support/vendor-page.ts';

/** What a reader must get out of every form alike. */
const factsOf = (tables: readonly Table[]) =>
  tables.map(({ rows, isComplete, section, status }) => ({
    section,
    status,
    isComplete,
    rows: rows.map(({ name, type, values, default: standard, samples }) => ({
      name,
      type: type?.text,
      values: values ?? null,
      standard,
      samples,
    })),
  }));

const cases = editions.flatMap((edition) => forms.map((form) => ({ ...edition, form })));

describe('a page', () => {
  it.each(cases)('is read alike in every form: $name as $form', ({ page, form }) => {
    const read = readPage(vendorPage(page, form));
    expect(read.language).toBe(page.language);
    expect(read.addresses[0]).toMatchObject({ path: page.addresses[0]?.path });
    expect(factsOf(read.tables)).toEqual(factsOf(page.tables));
    const bodies = (some: typeof page.examples) => some.map(({ of, body }): [string, unknown] => [of, body]);
    expect(Object.fromEntries(bodies(read.examples))).toEqual(Object.fromEntries(bodies(page.examples)));
    expect([...(read.statuses?.keys() ?? [])]).toEqual([...(page.statuses?.keys() ?? [])]);
  });

  it.each(cases)('has the same places without captions: $name as $form', ({ page, form, operation }) => {
    const facts = described.facts.operations[operation];
    if (facts === undefined) throw new Error(`spec/editions/ names ${operation}, which is no operation.`);
    const placesOf = (text: string) => placeTables(readPage(text), knownPlaces(facts)).map(({ at }) => at);
    const captions = page.tables.map((_, index) => index);
    expect(placesOf(vendorPage(page, form, { captions }))).toEqual(placesOf(vendorPage(page, form)));
  });

  it.each(forms)('knows the line of each row in %s', (form) => {
    const [edition] = editions;
    const text = vendorPage(edition?.page as never, form);
    const lines = text.split('\n');
    for (const { rows } of readPage(text).tables)
      for (const { name, line } of rows)
        expect(lines[line - 1]?.replaceAll('\\_', '_'), `${form} ${line}`).toContain(name);
  });
});
