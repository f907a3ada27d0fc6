import widthOf from 'fast-string-width';

/** Lays rows out in columns, as wide as what stands in them; Han characters take two. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, index) => Math.max(...lines.map((line) => widthOf(line[index] ?? ''))));
  const pad = (text: string, index: number) => text + ' '.repeat((widths[index] ?? 0) - widthOf(text));
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
