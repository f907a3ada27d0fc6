/** The middle value. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints a row with its figure under the one above. */
export function row(name: string, figure: string, remark = ''): void {
  console.log(`${name.padEnd(44)}${figure.padStart(12)}   ${remark}`.trimEnd());
}
