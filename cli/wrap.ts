import widthOf from 'fast-string-width';

/** Libraries such as wrap-ansi break lines at spaces, of which Chinese has none, and let them begin with `，`. */

/** Han and full-width characters. */
const wide = String.raw`\u2E80-\u9FFF\uFF00-\uFFEF`;

/** Chinese text breaks between any two characters, but not before closing or after opening punctuation. */
const units = new RegExp(String.raw`[（《“]*(?:[${wide}]|[^\s${wide}“]+)[，。；：、！？）》”]*|\s+|“`, 'gu');

/**
 * Breaks a text into lines for a terminal. Line breaks in it are kept; the rest of a list item is indented under it.
 *
 * @param columns - width of the terminal
 * @param indent - what every line begins with
 */
export function wrap(text: string, columns: number, indent = ''): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns - widthOf(indent)))
    .map((line) => (indent + line).trimEnd())
    .join('\n');
}

function wrapLine(text: string, columns: number): string[] {
  const hanging = text.startsWith('- ') ? '  ' : '';
  const lines: string[] = [];
  let line = '';
  for (const [unit] of text.matchAll(units)) {
    const isFull = widthOf(line + unit) > columns && line.trim() !== '';
    if (isFull) lines.push(line.trimEnd());
    line = isFull ? hanging + unit.trimStart() : line + unit;
  }
  return [...lines, line.trimEnd()];
}
