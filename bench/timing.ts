/** Rounds of which the median is taken. */
export const timedRounds = 9;

/** Microseconds for one of many turns, the rounds of all ways taken in turn. */
export async function microseconds(
  ways: Record<string, () => unknown>,
  turns: number,
): Promise<Record<string, number[]>> {
  const measured: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= timedRounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      for (let turn = 0; turn < turns; turn++) await way();
      if (round > 0) measured[name]?.push(((performance.now() - start) / turns) * 1000);
    }
  }
  return measured;
}
