import { type Cell, type Grid, type TextPart, type Piece, cellLine, tidy } from './pieces.ts';

/**
 * Reads Markdown as the vendor publishes it beside its pages: tables of bars, a row a line. Own code because rows must
 * know their lines, which Markdown parsers do not keep for tables.
 */
export function fromMarkdown(text: string): Piece[] {
  const lines = text.split('\n');
  const pieces: Piece[] = [];
  let isCode = false;
  for (let index = 0; index < lines.length;) {
    const line = lines[index] as string;
    if (/^\s*(?:```|~~~)/.test(line)) {
      isCode = !isCode;
      index += 1;
      continue;
    }
    const end = isCode ? index : tableEnd(lines, index);
    if (end > index) {
      pieces.push(gridOf(lines.slice(index, end), index + 1));
      index = end;
      continue;
    }
    const [, bullet, rest = ''] = /^\s*((?:[-*+•])\s+)?(.*)$/.exec(line.replace(/^\s*#{1,6}\s+/, '')) ?? [];
    const words = isCode ? line.trim() : plain(rest);
    if (words !== '') pieces.push({ kind: pieceKind(isCode, bullet), text: words, line: index + 1 });
    index += 1;
  }
  return pieces;
}

function pieceKind(isCode: boolean, bullet: string | undefined): 'code' | 'item' | 'text' {
  if (isCode) return 'code';
  return bullet === undefined ? 'text' : 'item';
}

/** The line after the last row of a table that begins here; the same line where none does. */
function tableEnd(lines: readonly string[], start: number): number {
  if (!/^\s*\|.*\|/.test(lines[start] ?? '')) return start;
  let end = start;
  while (end < lines.length && /^\s*\|.*\|/.test(lines[end] ?? '')) end += 1;
  return end;
}

function gridOf(lines: readonly string[], first: number): Grid {
  const isRule = (line: string) => /^[\s|:-]+$/.test(line);
  const rows = lines.flatMap((line, index) => (isRule(line) ? [] : [cellsOf(line, first + index)]));
  const hasHeader = lines.length > 1 && isRule(lines[1] ?? '');
  const header = hasHeader ? (rows.shift() ?? []).map(cellLine) : [];
  return { kind: 'table', line: first, caption: undefined, header, rows };
}

function cellsOf(line: string, number: number): Cell[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => partsOf(cell, number));
}

/** Paragraphs and items of a cell, which stand in one line. */
function partsOf(cell: string, line: number): TextPart[] {
  const marked = cell
    .replace(/<li\b[^>]{0,200}>/gi, '\n• ')
    .replace(/<\/?(?:br|p|ul|ol|li|div)\b[^>]{0,200}>/gi, '\n')
    .replace(/\s[*•]\s+(?=\S)/g, '\n• ')
    .replace(/(?<=[:：]|\n• [^\n]{0,200})\s-\s+(?=\S)/g, '\n• ');
  return marked.split('\n').flatMap((part): TextPart[] => {
    const [, bullet, rest = ''] = /^\s*([•*-]\s+)?(.*)$/.exec(part) ?? [];
    const text = plain(rest);
    return text === '' ? [] : [{ text, line, isItem: bullet !== undefined }];
  });
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ', '#39': "'" };

/** Text without its markup: links by their words, emphasis and code by what they hold. */
function plain(text: string): string {
  return tidy(
    text
      .replace(/!?\[([^\]]{0,400})\]\([^)]{0,400}\)/g, '$1')
      .replace(/\*\*([^*]{1,2000})\*\*/g, '$1')
      .replace(/`([^`]{1,400})`/g, '$1')
      .replace(/<\/?(?:a|b|i|em|strong|span|code|br)\b[^>]{0,400}>/gi, '')
      .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1')
      .replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (_all, name: string) => entities[name] ?? ' '),
  );
}
