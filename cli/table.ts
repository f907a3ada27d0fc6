import widthOf from 'fast-string-width';

/** Lays rows out in columns, as wide as what stands in them; Han characters take two. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ''))));
  const pad = (text: string, index: number) => text + ' '.repeat((widths[index] ?? 0) - widthOf(text));
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}
