/** Headers by their names. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** Headers of which later ones replace earlier ones, whatever their case: two of a name would be sent as a list. */
export function mergeHeaders(base: HeaderRecord, added: HeaderRecord): Record<string, string> {
  const merged: Record<string, string> = { ...base };
  for (const name in added) {
    for (const other in merged)
      if (other.length === name.length && other.toLowerCase() === name.toLowerCase()) delete merged[other];
    merged[name] = added[name] as string;
  }
  return merged;
}

/** @returns nothing where `fetch` would refuse them */
export function validHeaders(given: unknown): HeaderRecord | undefined {
  try {
    return Object.fromEntries(new Headers(given as HeaderRecord));
  } catch {
    return undefined;
  }
}

/** @returns whether a header can carry it: another character would be named, with its value, by the error of `fetch` */
export function isHeader(value: unknown): boolean {
  return typeof value === 'string' && /^[\t\x20-\x7e]*$/.test(value);
}
