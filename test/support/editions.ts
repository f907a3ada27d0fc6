import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownPlaces } from '../../drift/compare/edition.ts';
import { pageBasis } from '../../drift/hold-page.ts';
import type { PageFacts } from '../../shapes/page-facts.ts';
import type { Provenance } from '../../shapes/provenance.ts';
import { fromEditionFile } from '../../drift/page/edition-file.ts';
import { placeTables } from '../../drift/page/place-tables.ts';
import { memberPlace } from '../../drift/page/places.ts';
import type { VendorPage } from '../../drift/page/page.ts';
import { repository } from './project.ts';

const folder = join(repository, 'spec/editions');

const published = (name: string): unknown => JSON.parse(readFileSync(join(repository, 'generated', name), 'utf8'));

/** What pages are held against, as the package has it. */
export const described = pageBasis(published('page-facts.json') as PageFacts, published('sources.json') as Provenance);

/** The editions of `spec/editions/`, by file name. */
export const editions = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const operation = name.split('.')[0] ?? '';
  const page = fromEditionFile(text);
  return { name, text, operation, page, complete: withFlags(page, operation) };
});

/** The page with the mandatory flags that its copy has lost, as the inventory recovered them. */
function withFlags(page: VendorPage, operation: string): VendorPage {
  const facts = described.facts.operations[operation];
  if (facts === undefined) throw new Error(`spec/editions/ names ${operation}, which is no operation.`);
  const tables = placeTables(page, knownPlaces(facts)).map(({ at: [at = ''], rows, ...table }) => ({
    ...table,
    rows: rows.map((row) => ({ ...row, mandatory: facts.members[memberPlace(at, row.name)]?.mandatory })),
  }));
  return { ...page, tables };
}
