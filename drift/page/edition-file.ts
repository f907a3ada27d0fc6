import { flawOf, illFormed, type Json } from 'openapi-document';
import { Document, isMap, LineCounter, parseDocument, visit } from 'yaml';
import { illegible } from './description-cell.ts';
import type { VendorPage, Table } from './page.ts';
import { hasValues, type Row } from './rows.ts';
import { readType } from './type-cell.ts';
import type { Root, Section } from './vocabulary.ts';

/** The first line of a file that keeps an edition of a page as facts. */
const mark = '# An edition of a page of the vendor, as facts and digests of its texts: no sentence of it is here.';

/**
 * A row in the file. A row with `words` had a description: then what is not there is absent, and a list that
 * was lost is `lost`. A row without was not legible there.
 */
type StoredRow = { type?: string; values?: readonly string[] | 'lost' } & Partial<
  Pick<Row, 'mandatory' | 'default' | 'minimum' | 'maximum' | 'units' | 'words' | 'meanings' | 'samples'>
>;

interface StoredTable {
  number?: number;
  schema?: string;
  root?: Root;
  section?: Section;
  status?: string;
  incomplete?: true;
  rows: Record<string, StoredRow>;
}

interface Stored {
  page?: string;
  language: VendorPage['language'];
  date: string | null;
  address?: string;
  empty?: Section[];
  statuses?: string[];
  tables: StoredTable[];
  examples?: Record<string, Json[]>;
}

/** Whether a text is a file that {@link toEditionFile} has written. */
export function isEditionFile(text: string): boolean {
  return text.startsWith('# An edition of a page');
}

/** Writes what was read of a page, without its prose, as YAML. */
export function toEditionFile(page: VendorPage): string {
  const [address] = page.addresses;
  const examples: Record<string, Json[]> = {};
  for (const { of, body } of page.examples) examples[of] = [...(examples[of] ?? []), body];
  const stored: Stored = {
    ...(page.name === undefined ? {} : { page: page.name }),
    language: page.language,
    date: page.date,
    ...(address === undefined ? {} : { address: `${address.method} ${address.path}` }),
    ...(page.empty.size === 0 ? {} : { empty: [...page.empty] }),
    ...(page.statuses ? { statuses: [...page.statuses.keys()] } : {}),
    tables: page.tables.map(storedTable),
    ...(page.examples.length === 0 ? {} : { examples }),
  };
  const document = new Document(withoutHoles(stored));
  // A row a line, so that an edition is a short diff.
  visit(document, {
    Pair: (_key, { key, value }, path) => {
      const above = path.at(-2);
      const isRow = typeof above === 'object' && 'key' in above && String(above.key) === 'rows';
      if (isMap(value) && isRow) value.flow = true;
      if (isMap(value) && String(key) === 'examples') value.flow = true;
    },
  });
  return `${mark}\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`;
}

function storedTable({ number, schema, root, section, status, isComplete, rows }: Table): StoredTable {
  const facts = { number, schema, root, section, status, ...(isComplete ? {} : { incomplete: true as const }) };
  const stored = rows.map((row) => [row.name, storedRow(row)]);
  return { ...(facts as Omit<StoredTable, 'rows'>), rows: Object.fromEntries(stored) };
}

function storedRow(row: Row): object {
  const { type, mandatory, values, default: standard, minimum, maximum, units, words, meanings, samples } = row;
  const isLost = values === undefined && words !== undefined && hasValues(type);
  const said = { values: isLost ? 'lost' : values, default: standard, minimum, maximum, units, meanings, samples };
  const present = Object.entries(said).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0));
  return { type: type?.text, mandatory, ...Object.fromEntries(present), words };
}

/** Without what is undefined, which YAML would write as null: that means something else here. */
function withoutHoles<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** More than any page has. */
const editionLimits = { depth: 100, nodes: 1_000_000, forbidden: illFormed };

/** Reads a file that {@link toEditionFile} has written. */
export function fromEditionFile(text: string): VendorPage {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (path: (string | number)[]) => {
    const holder = document.getIn(path.slice(0, -1), true);
    const pair = isMap(holder) ? holder.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined;
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    return range === undefined ? 1 : counter.linePos(range[0]).line;
  };
  try {
    const stored: unknown = document.errors.length > 0 ? {} : (document.toJS() ?? {});
    return pageFrom(flawOf(stored, editionLimits) ? {} : (stored as Partial<Stored>), lineOf);
  } catch {
    return pageFrom({}, lineOf); // a hand has changed its shape: nothing in it can be read
  }
}

function pageFrom(stored: Partial<Stored>, lineOf: (path: (string | number)[]) => number): VendorPage {
  const [method = '', path = ''] = (stored.address ?? '').split(' ');
  const statuses = (stored.statuses ?? []).map((status): [string, number] => [String(status), lineOf(['statuses'])]);
  return {
    form: 'edition',
    language: stored.language ?? 'en',
    date: stored.date ?? null,
    name: stored.page,
    addresses: method === '' ? [] : [{ method, path, line: lineOf(['address']) }],
    tables: (stored.tables ?? []).map((table, index) =>
      tableFrom(table, (name) => lineOf(['tables', index, 'rows', name])),
    ),
    empty: new Set(stored.empty ?? []),
    statuses: statuses.length > 0 ? new Map(statuses) : undefined,
    examples: Object.entries(stored.examples ?? {}).flatMap(([of, bodies]) =>
      bodies.map((body) => ({ of, body, line: lineOf(['examples', of]) })),
    ),
  };
}

function tableFrom(stored: StoredTable, lineOf: (row: string) => number): Table {
  const rows = Object.entries(stored.rows ?? {}).map(([name, row]) => rowFrom(name, row, lineOf(name)));
  const { number, schema, root, section, status, incomplete } = stored;
  return { line: rows[0]?.line ?? 1, number, schema, root, section, status, rows, isComplete: incomplete !== true };
}

function rowFrom(name: string, { type: written, mandatory, values, ...said }: StoredRow, line: number): Row {
  const type = written === undefined ? undefined : readType(written);
  const row = { ...illegible, name, line, type, mandatory };
  if (said.words === undefined) return row;
  const absent = { default: null, minimum: null, maximum: null, units: [], samples: [] };
  const listed = values === 'lost' || !hasValues(type) ? undefined : (values ?? null);
  return { ...row, ...absent, values: listed, ...said };
}
