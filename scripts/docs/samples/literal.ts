import { isObject, type Json } from 'openapi-document';

/** How a programming language writes data. */
export interface Style {
  readonly indent: string;
  readonly text: (text: string) => string;
  readonly key: (name: string) => string;
  readonly words: { readonly true: string; readonly false: string; readonly null: string };
}

/** Writes data as an expression of a programming language, each member on a line of its own. */
export function dataLiteral(value: Json, style: Style, margin = ''): string {
  const inner = margin + style.indent;
  const block = (open: string, items: string[], close: string) =>
    items.length === 0
      ? open + close
      : `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${margin}${close}`;
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => dataLiteral(item, style, inner)),
      ']',
    );
  if (isObject(value)) {
    return block(
      '{',
      Object.entries(value).map(([name, member]) => `${style.key(name)}: ${dataLiteral(member, style, inner)}`),
      '}',
    );
  }
  if (typeof value === 'string') return style.text(value);
  return typeof value === 'number' ? String(value) : style.words[`${value}`];
}

/** Writes JSON, with a margin before every line but the first. */
export function jsonLiteral(value: Json, margin = ''): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
