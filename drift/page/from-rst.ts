import { type Cell, type Grid, type TextPart, type Piece, tidy } from './pieces.ts';

/**
 * Reads reStructuredText as Open Telekom Cloud publishes it: grid and simple tables, captions by the `table` directive.
 * Own code because no maintained parser of reStructuredText is on npm, and pages use only these constructs.
 */
export function fromRst(text: string): Piece[] {
  const lines = text.split('\n');
  const pieces: Piece[] = [];
  let caption: string | undefined;
  let codeIndent = -1;
  for (let index = 0; index < lines.length;) {
    const line = lines[index] as string;
    const indent = line.search(/\S/);
    if (codeIndent >= 0 && (indent > codeIndent || indent < 0)) {
      if (indent >= 0) pieces.push({ kind: 'code', text: line.trim(), line: index + 1 });
      index += 1;
      continue;
    }
    codeIndent = -1;
    const table = tableAt(lines, index, caption);
    if (table !== undefined) {
      pieces.push(table.grid);
      caption = undefined;
      index = table.end;
      continue;
    }
    const title = /^\s*\.\. (?:table|list-table|csv-table)::\s*(.*)$/.exec(line)?.[1];
    if (title !== undefined) caption = plain(title);
    else if (/^\s*\.\. (?:code-block|code|parsed-literal)::/.test(line)) codeIndent = indent;
    else if (!/^\s*\.\. /.test(line) && !/^[=\-~^"'`#*+]{3,}\s*$/.test(line)) pushLine(pieces, line, index + 1);
    if (line.trimEnd().endsWith('::') && !/^\s*\.\. /.test(line)) codeIndent = indent;
    index += 1;
  }
  return pieces;
}

function pushLine(pieces: Piece[], line: string, number: number): void {
  const [, bullet, rest = ''] = /^\s*([-*•]\s+)?(.*)$/.exec(line) ?? [];
  const text = plain(rest);
  if (text !== '') pieces.push({ kind: bullet === undefined ? 'text' : 'item', text, line: number });
}

/** Text without its markup: roles by their words, emphasis and literals by what they hold. */
function plain(text: string): string {
  return tidy(
    text
      .replace(/:[\w-]{1,40}:`([^`<]{1,400})<[^`>]{0,400}>`/g, '$1')
      .replace(/:[\w-]{1,40}:`([^`]{1,400})`/g, '$1')
      .replace(/`([^`<]{1,400})<[^`>]{0,400}>`__?/g, '$1')
      .replace(/\*\*([^*]{1,400})\*\*/g, '$1')
      .replace(/``([^`]{1,400})``/g, '$1')
      .replace(/\\(.)/g, '$1'),
  );
}

function tableAt(lines: readonly string[], index: number, caption: string | undefined) {
  const line = lines[index] as string;
  const found = /^\s*\+[-=]+\+/.test(line) ? gridAt(lines, index) : simpleAt(lines, index);
  if (found === undefined) return undefined;
  const [header = [], ...rows] = found.rows;
  const titles = header.map((cell) => cell.map(({ text }) => text).join(' '));
  const grid: Grid = { kind: 'table', line: index + 1, caption, header: titles, rows };
  return { grid, end: found.end };
}

/** A table drawn with `+---+`. */
function gridAt(lines: readonly string[], start: number): { rows: Cell[][]; end: number } | undefined {
  const rows: Cell[][] = [];
  const edges = [...(lines[start] ?? '').matchAll(/\+/g)].map(({ index }) => index);
  let row: { text: string; line: number }[][] | undefined;
  let index = start;
  for (; index < lines.length && /^\s*[+|]/.test(lines[index] ?? ''); index += 1) {
    const line = lines[index] as string;
    if (/^\s*\+[-=+]+\+?\s*$/.test(line)) {
      if (row !== undefined) rows.push(row.map(cellOf));
      row = edges.slice(1).map(() => []);
      continue;
    }
    for (const [column, text] of cellsOf(line, edges).entries()) row?.[column]?.push({ text, line: index + 1 });
  }
  return rows.length > 0 ? { rows, end: index } : undefined;
}

/** By bars where there are as many as columns; wide characters move them away from the edges. */
function cellsOf(line: string, edges: readonly number[]): string[] {
  const cells = line
    .trim()
    .split(/(?:^|\s)\|(?:\s|$)/)
    .slice(1, -1);
  if (cells.length === edges.length - 1) return cells;
  return edges.slice(1).map((edge, index) => line.slice((edges[index] ?? 0) + 1, edge));
}

/** A table drawn with `=== ===`. */
function simpleAt(lines: readonly string[], start: number): { rows: Cell[][]; end: number } | undefined {
  const rule = /^\s*={2,}(?:\s+={2,})+\s*$/;
  if (!rule.test(lines[start] ?? '')) return undefined;
  const spans = [...(lines[start] ?? '').matchAll(/=+/g)].map(({ index, 0: run }) => [index, index + run.length]);
  const rows: { text: string; line: number }[][][] = [];
  let rules = 1;
  let index = start + 1;
  for (; index < lines.length && rules < 3; index += 1) {
    const line = lines[index] as string;
    if (rule.test(line)) rules += 1;
    else {
      const texts = spans.map(([from, to], column) => line.slice(from, column === spans.length - 1 ? undefined : to));
      if ((texts[0] ?? '').trim() !== '' || rows.length === 0) rows.push(spans.map(() => []));
      for (const [column, text] of texts.entries()) rows.at(-1)?.[column]?.push({ text, line: index + 1 });
    }
  }
  return rules === 3 ? { rows: rows.map((row) => row.map(cellOf)), end: index } : undefined;
}

/** Joins the lines of a cell to paragraphs and items. */
function cellOf(lines: readonly { text: string; line: number }[]): Cell {
  const parts: TextPart[] = [];
  let isOpen = false;
  for (const { text, line } of lines) {
    const [, bullet, rest = ''] = /^\s*([-*•]\s+)?(.*)$/.exec(text) ?? [];
    const words = plain(rest);
    const last = parts.at(-1);
    if (words === '') isOpen = false;
    else if (bullet === undefined && isOpen && last !== undefined)
      parts[parts.length - 1] = { ...last, text: `${last.text} ${words}` };
    else parts.push({ text: words, line, isItem: bullet !== undefined });
    if (words !== '') isOpen = true;
  }
  return parts;
}
