import { hasHan } from 'openapi-document';
import type { Language } from '../../shapes/text.ts';
import type { Reading } from '../reading.ts';
import { pageAddresses, examplesIn } from './examples.ts';
import { fromEditionFile, isEditionFile } from './edition-file.ts';
import { fromHtml } from './from-html.ts';
import { fromMarkdown } from './from-markdown.ts';
import { fromRst } from './from-rst.ts';
import { fromText } from './from-text.ts';
import type { VendorPage, Table } from './page.ts';
import { type Form, type Grid, type Piece, cellLine } from './pieces.ts';
import { hasLostLists, listsMembers, readRows } from './rows.ts';
import { captionOf, columnOf, dateOf, isNone, rootOf, type Section, sectionOf, announcedStatus } from './vocabulary.ts';

const readers: Record<Form, (text: string) => Piece[]> = {
  html: fromHtml,
  markdown: fromMarkdown,
  rst: fromRst,
  text: fromText,
};

/** Reads a page in any form. It never throws; the result of a text that is no page is empty. */
export function readPage(text: string): VendorPage {
  const unified = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  if (isEditionFile(unified)) return fromEditionFile(unified);
  const form = formOf(unified);
  const pieces = withCaptions(readers[form](unified));
  const grids = pieces.filter((piece) => piece.kind === 'table');
  const listsAreLegible = !grids.some(hasLostLists);
  const { tables, empty } = tablesOf(pieces, listsAreLegible);
  const lines = pieces.flatMap((piece) => (piece.kind === 'table' ? [] : [piece.text]));
  return {
    form,
    language: languageOf(pieces),
    date: lines.map(dateOf).find((date) => date !== undefined) ?? null,
    name: pageName(unified),
    addresses: pageAddresses(pieces),
    tables,
    empty,
    statuses: statusesOf(grids),
    examples: examplesIn(pieces),
  };
}

/** @returns the form of a saved page, by what only that form has */
function formOf(text: string): Form {
  if (/<(?:!doctype html|html|body|table|h1|div)\b/i.test(text.slice(0, 200_000))) return 'html';
  if (/^\s*\.\. (?:table::|_\S.*:|code-block::)/m.test(text) || /^:original_name:/m.test(text)) return 'rst';
  const lines = text.split('\n');
  const isRow = (line = '') => /^\s*\|/.test(line) && (line.match(/\|/g) ?? []).length > 2;
  const isRule = (line = '') => isRow(line) && /^[\s|:-]+$/.test(line);
  const hasTable = lines.some((line, index) => isRule(line) && isRow(lines[index - 1]) && !isRule(lines[index - 1]));
  return hasTable ? 'markdown' : 'text';
}

/** Gives a table the caption that stands in the line before it, and the header that is its first row. */
function withCaptions(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index): Piece => {
    if (piece.kind !== 'table') return piece;
    const before = pieces[index - 1];
    const line = before !== undefined && before.kind !== 'table' ? before.text : '';
    const caption = piece.caption ?? (captionOf(line) === undefined ? undefined : line);
    const first = (piece.rows[0] ?? []).map(cellLine);
    const isHeader = piece.header.length === 0 && first.filter((cell) => columnOf(cell) !== undefined).length >= 2;
    return isHeader ? { ...piece, caption, header: first, rows: piece.rows.slice(1) } : { ...piece, caption };
  });
}

function tablesOf(pieces: readonly Piece[], listsAreLegible: boolean) {
  const tables: Table[] = [];
  const empty = new Set<Section>();
  let section: Section | undefined;
  let status: string | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'code') continue;
    if (piece.kind === 'table') {
      if (listsMembers(piece)) tables.push(tableOf(piece, section, status, listsAreLegible));
      continue;
    }
    const next = sectionOf(piece.text);
    if (next !== undefined && next !== section) [section, status] = [next, undefined];
    else if (section === 'response') status = announcedStatus(piece.text) ?? status;
    if (section !== undefined && isNone(piece.text)) empty.add(section);
  }
  return { tables, empty };
}

function tableOf(grid: Grid, section: Section | undefined, status: string | undefined, lists: boolean): Table {
  const caption = captionOf(grid.caption ?? '');
  const title = caption?.title ?? grid.caption ?? '';
  const root = rootOf(title);
  const schema = root === undefined && /^[A-Za-z_][\w.-]*$/.test(title) ? title : undefined;
  return { line: grid.line, number: caption?.number, schema, root, section, status, ...readRows(grid, lists) };
}

/** The statuses that the page's own table of them lists. */
function statusesOf(grids: readonly Grid[]): Reading<ReadonlyMap<string, number>> {
  const grid = grids.find(({ header }) => header.some((cell) => columnOf(cell) === 'status'));
  const found = (grid?.rows ?? []).flatMap(([first]): [string, number][] => {
    const status = cellLine(first);
    return /^\d{3}$/.test(status) ? [[status, first?.[0]?.line ?? 0]] : [];
  });
  return found.length > 0 ? new Map(found) : undefined;
}

/** Chinese where headers or most words are. */
function languageOf(pieces: readonly Piece[]): Language {
  let han = 0;
  let all = 0;
  const count = (text: string) => {
    all += 1;
    if (hasHan(text)) han += 1;
  };
  for (const piece of pieces) {
    if (piece.kind === 'table') for (const cell of piece.header) count(cell);
    else if (piece.kind !== 'code') count(piece.text);
  }
  return han * 3 > all ? 'zh' : 'en';
}

/** The vendor's name of the page: in its address, its link to the console, or its title. */
function pageName(text: string): string | undefined {
  const patterns = [
    /^:original_name:\s*(\w{1,60})\.html/m,
    /saved from url=\(\d+\)\S{0,200}?\/(\w{1,60})\.html/,
    /rel="?canonical"?[^>]{0,40}href="[^"]{0,200}\/(\w{1,60})\.html/,
    /[?&;]api=([A-Za-z]{3,60})\b/,
    /^(?:#\s*)?[^\n#-]{1,60} - ([A-Z][A-Za-z]{3,60})\s*$/m,
  ];
  return patterns.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
}
