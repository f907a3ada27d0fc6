import type { PlacedTable } from './place-tables.ts';

/** Parts of a table that this copy of the page has lost. */
export interface Legibility {
  readonly table: PlacedTable;
  readonly lost: readonly ('names' | 'types' | 'mandatory' | 'lists' | 'descriptions')[];
}

/** Says for each table what cannot be read in it, and so can cause no finding. */
export function legibilityOf(tables: readonly PlacedTable[]): Legibility[] {
  return tables.map((table) => {
    const { rows, isComplete, section, root } = table;
    // Only tables of requests have the column.
    const hasFlags = section !== 'response' && root !== 'response' && root !== 'response header';
    const isScalar = (kind = '') => !/object|map/.test(kind);
    const lost: [Legibility['lost'][number], boolean][] = [
      ['names', !isComplete],
      ['types', rows.some(({ type }) => type === undefined)],
      ['mandatory', hasFlags && rows.some(({ mandatory }) => mandatory === undefined)],
      ['descriptions', rows.some(({ words }) => words === undefined)],
      [
        'lists',
        rows.some(({ type, words, values }) => words !== undefined && values === undefined && isScalar(type?.kind)),
      ],
    ];
    return { table, lost: lost.flatMap(([part, isLost]) => (isLost ? [part] : [])) };
  });
}
