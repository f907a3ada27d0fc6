import { isAlias, isNode, LineCounter, type Node, parseAllDocuments } from 'yaml';

/** A place in a text, both 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Payload {
  readonly value: unknown;
  /** Where the text is no YAML or JSON, each with a place. */
  readonly errors: readonly { readonly place: Place; readonly message: string }[];
  /** How many documents there are in the text. */
  readonly documents: number;
  /** The place of a value, or of the nearest one around it that there is. */
  locate(pointer: string): Place;
}

/** Reads YAML, of which JSON is a part, and remembers where everything stands. */
export function readPayload(text: string): Payload {
  const lines = new LineCounter();
  const found = parseAllDocuments(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const [document] = 'empty' in found ? [] : found;
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate = (pointer: string): Place => {
    const tokens = pointer
      .split('/')
      .slice(1)
      .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const nodes = tokens
      .map((_, index) => document?.getIn(tokens.slice(0, index + 1), true))
      .map((node) => (isAlias(node) && document ? node.resolve(document) : node));
    const node = [document?.contents, ...nodes].findLast((one): one is Node => isNode(one));
    return place(node?.range?.[0] ?? 0);
  };
  const errors =
    'empty' in found
      ? []
      : found.flatMap((one) => one.errors.map(({ pos, message }) => ({ place: place(pos[0]), message })));
  return { value: document?.toJS() ?? null, errors, documents: 'empty' in found ? 0 : found.length, locate };
}
