/** The middle value. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints a row with its figure under the one above. */
export function row(name: string, figure: string, remark = ''): void {
  console.log(`${name.padEnd(44)}${figure.padStart(12)}   ${remark}`.trimEnd());
}

/** Prints the median of each way, and how it relates to one of them within a round. */
export function printRatios(measured: Record<string, number[]>, base: string, unit: string): void {
  for (const [name, figures] of Object.entries(measured)) {
    const ratio = median(figures.map((figure, round) => figure / (measured[base]?.[round] ?? Number.NaN)));
    row(name, `${median(figures).toFixed(unit === 'ms' ? 1 : 2)} ${unit}`, `${ratio.toFixed(2)} of ${base}`);
  }
}
