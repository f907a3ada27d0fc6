import { captionOf, columnOf, mandatoryOf, sectionOf, announcedStatus } from './vocabulary.ts';
import { type Cell, type Grid, type TextPart, type Piece, tidy } from './pieces.ts';
import { isName, readType } from './type-cell.ts';

/**
 * Reads text as copied from a page: a cell a line, with tabs or bars between cells or without, with or without the
 * cells of the mandatory column and the lists. Rows are recognized by their type cell, tables by header or caption.
 */
export function fromText(text: string): Piece[] {
  const parts = partsOf(text);
  const pieces: Piece[] = [];
  for (let index = 0; index < parts.length;) {
    const table = tableAt(parts, index);
    if (table === undefined) {
      const { text: line, isItem, line: number } = parts[index] as TextPart;
      pieces.push({ kind: isItem ? 'item' : 'text', text: line, line: number });
      index += 1;
    } else {
      pieces.push(table.grid);
      index = table.end;
    }
  }
  return pieces;
}

/** A line, a cell between tabs or bars, or an item of a list. */
function partsOf(text: string): TextPart[] {
  return text.split('\n').flatMap((whole, index) => {
    if (/^[\s|:-]*$/.test(whole)) return [];
    return whole
      .replace(/\s\|\s*$/, '')
      .split(/\t+/)
      .flatMap(spacedCells)
      .flatMap((cell): TextPart[] => {
        const [, bullet, rest = ''] = /^\s*([•·●○▪■◦*-]\s+)?(.*)$/s.exec(cell) ?? [];
        const words = tidy(rest);
        return words === '' ? [] : [{ text: words, line: index + 1, isItem: bullet !== undefined }];
      });
  });
}

/** The cells of a row that a copy has on one line with spaces between them; any other line is one cell. */
function spacedCells(line: string): string[] {
  const words = line.trim().split(/\s+/);
  if (words.length > 1 && words.length < 6 && words.every((word) => columnOf(word) !== undefined)) return words;
  const [name = '', second = ''] = words;
  if (words.length < 2 || !/^[a-z]/.test(name) || !isName(name) || readType(name) !== undefined) return [line];
  const hasFlag = mandatoryOf(second) !== undefined;
  const [from, rest] = [hasFlag ? 2 : 1, words.slice(hasFlag ? 2 : 1)];
  const length = [4, 3, 2, 1].find((count) => count <= rest.length && isWholeType(rest.slice(0, count)));
  if (length === undefined) return [line];
  const text = rest.slice(length).join(' ');
  return [...words.slice(0, from), rest.slice(0, length).join(' '), ...(text === '' ? [] : [text])];
}

/** Such as `String` or `Array of Taint objects`, and not a name with a text behind it. */
function isWholeType([first = '', ...more]: readonly string[]): boolean {
  const isWord = /^(?:String|Integer|Long|Boolean|Float|Double|Object|Array|Map<.*>|strings)$/.test(first);
  const isObject = more.length === 1 && /^objects?$/.test(more[0] ?? '') && /^[A-Z]/.test(first);
  return (isWord || isObject) && readType([first, ...more].join(' ')) !== undefined;
}

/** A table that begins here with its caption or its header. */
function tableAt(parts: readonly TextPart[], start: number): { grid: Grid; end: number } | undefined {
  const first = parts[start] as TextPart;
  const isCaption = captionOf(first.text) !== undefined;
  let index = isCaption ? start + 1 : start;
  const header = headerAt(parts, index);
  index += header.length;
  const isStatuses = columnOf(header[0] ?? '') === 'status';
  if (header.length < 2 && !(isCaption && rowAt(parts, index, header) !== undefined)) return undefined;
  const { rows, end } = isStatuses ? statusRows(parts, index) : memberRows(parts, index, header);
  const caption = isCaption ? first.text : undefined;
  return { grid: { kind: 'table', line: first.line, caption, header, rows }, end };
}

/** Header cells from here on; the first heads names or statuses, or is the one left where that column is lost. */
function headerAt(parts: readonly TextPart[], start: number): string[] {
  const header: string[] = [];
  const seen = new Set<string>();
  for (const { text, isItem } of parts.slice(start, start + 5)) {
    const column = columnOf(text);
    if (column === undefined || isItem || seen.has(column)) break;
    // `Status Codes` is a heading; the header cell follows it.
    if (column === 'status' && header.length > 0) break;
    seen.add(column);
    header.push(text);
  }
  return header;
}

function statusRows(parts: readonly TextPart[], start: number): { rows: Cell[][]; end: number } {
  const rows: Cell[][] = [];
  let index = start;
  while (index < parts.length && /^\d{3}$/.test(parts[index]?.text ?? '')) {
    const row: Cell[] = [[parts[index] as TextPart]];
    index += 1;
    const meaning: TextPart[] = [];
    while (index < parts.length && !/^\d{3}$/.test(parts[index]?.text ?? '') && !isBoundary(parts, index)) {
      meaning.push(parts[index] as TextPart);
      index += 1;
    }
    rows.push(meaning.length > 0 ? [...row, meaning] : row);
  }
  return { rows, end: index };
}

function memberRows(
  parts: readonly TextPart[],
  start: number,
  header: readonly string[],
): { rows: Cell[][]; end: number } {
  const rows: Cell[][] = [];
  let index = start;
  while (index < parts.length && !isBoundary(parts, index)) {
    const cells = rowAt(parts, index, header);
    if (cells !== undefined) {
      rows.push(cells.map((part) => [part]));
      index += cells.length;
      continue;
    }
    // A part before the first row, or a type without its name, belongs to a row that is not legible.
    const part = parts[index] as TextPart;
    const last = rows.at(-1);
    if (last === undefined || (!part.isItem && readType(part.text) !== undefined)) rows.push([[], [part]]);
    else if (isText(last.at(-1))) last[last.length - 1] = [...(last.at(-1) ?? []), part];
    else last.push([part]);
    index += 1;
  }
  return { rows, end: index };
}

/** Whether a cell is a description: neither name, nor mandatory flag, nor type. */
function isText(cell: Cell | undefined): boolean {
  const [first] = cell ?? [];
  if (first === undefined) return false;
  return (
    first.isItem || (mandatoryOf(first.text) === undefined && readType(first.text) === undefined && !isName(first.text))
  );
}

/** The first cells of a row that begins here: name, mandatory flag, type. */
function rowAt(parts: readonly TextPart[], index: number, header: readonly string[]): TextPart[] | undefined {
  const [name, second, third] = [parts[index], parts[index + 1], parts[index + 2]];
  if (name === undefined || second === undefined || name.isItem || second.isItem || !isName(name.text))
    return undefined;
  if (mandatoryOf(name.text) !== undefined || readType(name.text) !== undefined) return undefined;
  if (readType(second.text) !== undefined) return [name, second];
  if (mandatoryOf(second.text) === undefined) return undefined;
  if (third !== undefined && !third.isItem && readType(third.text) !== undefined) return [name, second, third];
  const hasTypes = header.some((cell) => columnOf(cell) === 'type');
  return hasTypes ? undefined : [name, second];
}

/** Whether a table ends here: at a heading, a status, a caption, or the header of the next table. */
function isBoundary(parts: readonly TextPart[], index: number): boolean {
  const { text, isItem } = parts[index] as TextPart;
  if (isItem) return false;
  if (announcedStatus(text) !== undefined || sectionOf(text) !== undefined) return true;
  if (headerAt(parts, index).length >= 2) return true;
  if (captionOf(text) === undefined) return false;
  return headerAt(parts, index + 1).length >= 2 || rowAt(parts, index + 1, []) !== undefined;
}
