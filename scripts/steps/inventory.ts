/** How the pages write a type; `Array of PoolNodeAz objects` and `PoolNodeAz object` without the name. */
export const documentedTypes = [
  'String',
  'Integer',
  'Array of strings',
  'Array of objects',
  'Array of integers',
  'object',
  'Map<String,String>',
  'String or null',
] as const;
export type DocumentedType = (typeof documentedTypes)[number];

/** What the sources say about one member, in the files of `spec/inventory/`. */
interface Statement {
  type: DocumentedType;
  /** In requests only, and there always. */
  mandatory?: boolean;
  /** Everything it may be, as the facts settle it where pages differ. Closed in requests, open in responses. */
  values?: (string | number)[];
  default?: string | number;
  minimum?: number;
  maximum?: number;
  /** Conditions, limits, sample values: words its text must have, alike in both languages or `English | 中文`. */
  says?: string[];
  /** Where not every page of its table has it: those that do. */
  sources?: string[];
}

/** One table of the sources, and every place of the operation where it stands. */
export interface InventoryTable {
  table: string;
  /** Page id to number of the table on that page; pages without numbers are counted through. */
  pages?: Record<string, number>;
  /** Instead of `pages`, where the five pages have no such rows: the later sources that do. */
  sources?: string[];
  /** Where the mandatory flags and option lists were found that the copies of the pages had lost. */
  recovered?: string[];
  /** Such as `path`, `request.spec`, `200.spec.resources.azs[]`, `429 header`. */
  at: string | string[];
  rows: Record<string, Statement>;
}

/** The tables of another operation, where the sources state the same of this one. */
interface Repeat {
  /** An operationId. */
  of: string;
  /** The place of that operation whose tables count, with all below it. */
  from: string;
  /** Where they stand in this operation. */
  at: string;
  /** The sources that state it of this operation. */
  sources: string[];
}

/** What a file of `spec/inventory/` holds. */
interface Inventory {
  documented: InventoryTable[];
  beyond: InventoryTable[];
  repeats?: Repeat[];
}

/** A {@link Statement} at one of its places. */
export interface InventoryRow extends Statement {
  operation: string;
  /** Place of the table, such as `request.spec.resources`. */
  at: string;
  name: string;
  /** Place of the member, such as `request.spec.resources.flavor`. */
  place: string;
  /** The rows of the five pages that state it, such as `S2 table 6 flavor`; empty where later sources do. */
  pageRows: string[];
  /** Ids of the sources that state it of this operation. */
  statedBy: string[];
}

/**
 * @param files - contents of the files of `spec/inventory/` by path; the name of a file is the operationId
 * @returns every row of every operation
 */
export function inventoryRows(files: Iterable<readonly [path: string, content: unknown]>): InventoryRow[] {
  const inventories = new Map(
    [...files].map(([path, content]) => [path.replace(/^.*\/|\.yaml$/g, ''), content as Inventory]),
  );
  const stated = [...inventories].flatMap(([operation, { documented, beyond }]) =>
    [...documented, ...beyond].flatMap((table) => rowsOf(operation, table)),
  );
  const repeated = [...inventories].flatMap(([operation, { repeats = [] }]) =>
    repeats.flatMap((repeat) => repeatedRows(operation, stated, repeat)),
  );
  return [...stated, ...repeated];
}

/** The rows of another operation at their places in this one; no page states them. */
function repeatedRows(
  operation: string,
  rows: readonly InventoryRow[],
  { of, from, at, sources }: Repeat,
): InventoryRow[] {
  const isBelow = (row: InventoryRow) => row.operation === of && (row.at === from || row.at.startsWith(`${from}.`));
  return rows.filter(isBelow).map((row) => {
    const place = at + row.at.slice(from.length);
    return { ...row, operation, at: place, place: placeOf(place, row.name), pageRows: [], statedBy: sources };
  });
}

/** Spreads a table over its places. */
export function rowsOf(
  operation: string,
  { pages = {}, sources = [], recovered = [], at, rows }: InventoryTable,
): InventoryRow[] {
  const origins = [...Object.keys(pages), ...sources, ...recovered];
  return [at].flat().flatMap((place) =>
    Object.entries(rows).map(([name, statement]) => ({
      ...statement,
      operation,
      at: place,
      name,
      place: placeOf(place, name),
      pageRows: Object.entries(pages)
        .filter(([page]) => statement.sources?.includes(page) ?? true)
        .map(([page, number]) => `${page} table ${number} ${name}`),
      statedBy: origins.filter((id) => !(id in pages) || (statement.sources?.includes(id) ?? true)),
    })),
  );
}

/** Unambiguous for any member name: `200.metadata.name`, `200.metadata.labels['os.modelarts/name']`. */
export function placeOf(at: string, name: string): string {
  return /^[\w-]+$/.test(name) ? `${at}.${name}` : `${at}['${name}']`;
}
