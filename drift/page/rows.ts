import type { Reading } from '../reading.ts';
import { type CellFacts, hasLostList, illegible, readDescription } from './description-cell.ts';
import { type Cell, type Grid, cellLine } from './pieces.ts';
import { isName, readType, type TypeCell } from './type-cell.ts';
import { columnOf, mandatoryOf } from './vocabulary.ts';

/** A row of a table of parameters. */
export interface Row extends CellFacts {
  readonly name: string;
  readonly line: number;
  readonly type: Reading<TypeCell>;
  readonly mandatory: Reading<boolean>;
}

/** The rows of a table, as far as they are legible. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Whether each row has a name; otherwise what seems to be missing may only have been lost. */
  readonly isComplete: boolean;
}

/** Cells of a row by what they are: name first, then flag and type in either order, then the description. */
interface Cells {
  readonly name: string;
  readonly line: number;
  readonly mandatory: boolean | undefined;
  readonly type: TypeCell | undefined;
  readonly description: Cell | undefined;
}

/** @returns whether the grid lists parameters: by its header, or by its type cells */
export function listsMembers({ header, rows }: Grid): boolean {
  const columns = header.map(columnOf);
  if (columns.includes('status')) return false;
  if (columns.includes('name') || columns.includes('type')) return true;
  return (
    header.length === 0 && rows.some((row) => row.slice(1, 3).some((cell) => readType(cellLine(cell)) !== undefined))
  );
}

/** @returns whether a list of values that a description promises is missing anywhere in the table */
export function hasLostLists(grid: Grid): boolean {
  return cellsOf(grid).some(({ description }) => description !== undefined && hasLostList(description));
}

/** Reads the rows of a table of parameters. */
export function readRows(grid: Grid, listsAreLegible: boolean): Rows {
  const cells = cellsOf(grid);
  const isComplete = cells.length > 0 && cells.every(({ name }) => isName(name));
  const hasDescriptions = cells.some(({ description }) => description !== undefined);
  const names = new Set<string>();
  const rows = cells.flatMap(({ name, line, mandatory, type, description }): Row[] => {
    if (!isName(name) || names.has(name)) return [];
    names.add(name);
    const empty: Cell | undefined = hasDescriptions ? [] : undefined;
    const cell = description ?? empty;
    const said = cell === undefined ? illegible : readDescription(cell, listsAreLegible);
    return [
      { name, line, type, mandatory, ...said, ...(hasValues(type) ? {} : { values: undefined, meanings: undefined }) },
    ];
  });
  return { rows, isComplete: isComplete && rows.length === cells.length };
}

function cellsOf({ header, rows }: Grid): Cells[] {
  // Without a column of names, the first column may look like one.
  const isNameless = header.length > 0 && !header.some((cell) => columnOf(cell) === 'name');
  return rows.map((row) => {
    const [first, ...rest] = row;
    let mandatory: boolean | undefined;
    let type: TypeCell | undefined;
    let index = 0;
    for (; index < Math.min(2, rest.length); index += 1) {
      const text = cellLine(rest[index]);
      const flag = mandatoryOf(text);
      const found = readType(text);
      if (flag !== undefined && mandatory === undefined) mandatory = flag;
      else if (found !== undefined && type === undefined) type = found;
      else if (text !== '' || index + 1 >= rest.length) break;
    }
    const name = isNameless ? '' : cellLine(first);
    const line = first?.[0]?.line ?? rest[0]?.[0]?.line ?? 0;
    return { name, line, mandatory, type, description: rest[index] };
  });
}

/** Whether values can be listed for a type. Items of a list below an object or a map are its keys. */
export function hasValues(type: Reading<TypeCell>): boolean {
  return !type || /^(?:array of )?(?:string|integer|number|boolean)s?$/.test(type.kind);
}
