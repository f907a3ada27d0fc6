/** A paragraph, or an item of a list. */
export interface TextPart {
  readonly text: string;
  readonly line: number;
  readonly isItem: boolean;
}

/** A cell of a table: its paragraphs and items. */
export type Cell = readonly TextPart[];

/** A table as it stands on the page; what its cells mean is found out later. */
export interface Grid {
  readonly kind: 'table';
  readonly line: number;
  readonly caption: string | undefined;
  /** Texts of the header cells; empty where the copy has lost them. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A page in any form as a sequence of lines and tables. */
export type Piece = { readonly kind: 'text' | 'item' | 'code'; readonly text: string; readonly line: number } | Grid;

/** The forms in which people have a page. */
export type Form = 'html' | 'markdown' | 'rst' | 'text';

/** The text of a cell in one line. */
export function cellLine(cell: Cell | undefined): string {
  return (cell ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/** Whitespace of every kind, also the wide and the invisible ones, as single spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b-\u200d\u3000\ufeff]+/g, ' ').trim();
}
