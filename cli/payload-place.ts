/** A place in a text, both 1-based. */
export interface PayloadPlace {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the text itself, and where. */
export interface PayloadError extends PayloadPlace {
  readonly message: string;
}

export interface Payload {
  readonly value: unknown;
  readonly errors: readonly PayloadError[];
  /** The place of a value, or of the nearest one around it that there is. */
  locate(pointer: string): PayloadPlace;
}

/** @returns a function from an offset in a text to its place */
export function placesIn(text: string): (offset: number) => PayloadPlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Finds the offset of a pointer's value, or of the nearest value around it. */
export function nearestOffset(offsets: ReadonlyMap<string, number>, pointer: string): number {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const offset = offsets.get(at);
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}
