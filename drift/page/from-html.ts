import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { type Cell, type Grid, type TextPart, type Piece, cellLine, tidy } from './pieces.ts';

const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);
const blocks = new Set(
  (
    'address article aside blockquote body br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'html li main nav ol p section ul'
  ).split(' '),
);

/** A node on its way in, or an element on its way out. */
type TreeStep = { readonly node: Tree.Node; readonly isEnd: boolean };

/** Deepest nesting of elements that is read; parsers take time by its square. */
const deepest = 2000;

/** Reads HTML as a browser saves it. */
export function fromHtml(html: string): Piece[] {
  if (depthOf(html) > deepest) return [];
  const reader = new Reader();
  // A stack of our own: pages may nest deeper than the call stack goes.
  const steps: TreeStep[] = [{ node: parse(html, { sourceCodeLocationInfo: true }), isEnd: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, isEnd } = step;
    if (node.nodeName === '#text') reader.text((node as Tree.TextNode).value, lineOf(node));
    else if (isEnd) reader.end(node.nodeName);
    else if (!skipped.has(node.nodeName)) {
      reader.start(node.nodeName, lineOf(node));
      steps.push({ node, isEnd: true });
      const children = 'childNodes' in node ? node.childNodes : [];
      for (let index = children.length - 1; index >= 0; index -= 1)
        steps.push({ node: children[index] as Tree.Node, isEnd: false });
    }
  }
  return reader.done();
}

/** How deep elements nest, at most; those whose end tag may be left out do not count. */
function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (/^(?:br|hr|img|input|link|meta|col|wbr|area|base|source|p|li|tr|td|th|dt|dd|option|tbody|thead)$/i.test(name))
      continue;
    depth += slash === '/' ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

function lineOf(node: Tree.Node): number {
  return node.sourceCodeLocation?.startLine ?? 0;
}

interface OpenTable {
  readonly line: number;
  caption: string | undefined;
  readonly header: Cell[];
  readonly rows: Cell[][];
  row: Cell[];
  isHeader: boolean;
}

/** Turns the elements of a page into pieces, in the order in which they come. */
class Reader {
  readonly #pieces: Piece[] = [];
  /** Where parts go while a cell or a caption is open. */
  #cell: TextPart[] | undefined;
  #table: OpenTable | undefined;
  /** Tables inside a cell are text of that cell. */
  #depth = 0;
  #text = '';
  #line = 1;
  #lastLine = 1;
  #isItem = false;
  #code = 0;

  start(name: string, line: number): void {
    if (line > 0) this.#lastLine = line;
    if (blocks.has(name)) this.#flush();
    if (name === 'li') this.#isItem = true;
    if (name === 'pre') this.#startCode();
    if (name === 'table') this.#startTable();
    if (this.#table === undefined || this.#depth !== 1) return;
    if (name === 'tr') Object.assign(this.#table, { row: [], isHeader: true });
    if (name === 'td') this.#table.isHeader = false;
    if (name === 'td' || name === 'th' || name === 'caption') {
      this.#flush();
      this.#cell = [];
    }
  }

  end(name: string): void {
    if (name === 'pre' && this.#code > 0) this.#endCode();
    if (blocks.has(name)) this.#flush();
    if (name === 'li') this.#isItem = false;
    if (this.#depth === 1 && this.#table !== undefined) this.#endInTable(name, this.#table);
    if (name === 'table' && this.#depth > 0) this.#endTable();
  }

  text(value: string, line: number): void {
    if (line > 0) this.#lastLine = line;
    if (this.#text.trim() === '' && value.trim() !== '') {
      const before = /^\s*/.exec(value)?.[0] ?? '';
      this.#line = this.#lastLine + (this.#code > 0 ? 0 : before.split('\n').length - 1);
    }
    this.#text += value;
  }

  done(): Piece[] {
    this.#flush();
    while (this.#depth > 0) this.#endTable();
    return this.#pieces;
  }

  #startCode(): void {
    this.#flush();
    this.#code += 1;
  }

  #endCode(): void {
    const lines = this.#text.split('\n');
    const first = this.#line;
    this.#text = '';
    this.#code -= 1;
    for (const [index, text] of lines.entries()) {
      if (text.trim() === '') continue;
      if (this.#cell !== undefined) this.#cell.push({ text: tidy(text), line: first + index, isItem: false });
      else this.#pieces.push({ kind: 'code', text: tidy(text), line: first + index });
    }
  }

  #startTable(): void {
    this.#flush();
    this.#depth += 1;
    if (this.#depth > 1) return;
    this.#table = { line: this.#lastLine, caption: undefined, header: [], rows: [], row: [], isHeader: false };
  }

  #endInTable(name: string, table: OpenTable): void {
    if (name === 'td' || name === 'th') {
      this.#flush();
      table.row.push(this.#cell ?? []);
      this.#cell = undefined;
    }
    if (name === 'caption') {
      this.#flush();
      table.caption = cellLine(this.#cell);
      this.#cell = undefined;
    }
    if (name === 'tr' && table.row.length > 0) {
      if (table.isHeader && table.rows.length === 0) table.header.push(...table.row);
      else table.rows.push(table.row);
      table.row = [];
    }
  }

  #endTable(): void {
    this.#flush();
    this.#depth -= 1;
    if (this.#depth > 0 || this.#table === undefined) return;
    const { line, caption, header, rows } = this.#table;
    this.#table = undefined;
    this.#cell = undefined;
    const grid: Grid = { kind: 'table', line, caption, header: header.map(cellLine), rows };
    this.#pieces.push(grid);
  }

  /** Ends a paragraph or an item. */
  #flush(): void {
    if (this.#code > 0) return;
    const text = tidy(this.#text);
    this.#text = '';
    if (text === '') return;
    const part: TextPart = { text, line: this.#line, isItem: this.#isItem };
    // What follows the first paragraph of an item still belongs to the list, but is no item.
    this.#isItem = false;
    if (this.#cell !== undefined) this.#cell.push(part);
    else this.#pieces.push({ kind: part.isItem ? 'item' : 'text', text, line: part.line });
  }
}
