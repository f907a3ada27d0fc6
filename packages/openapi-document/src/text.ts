/** Functions on texts that several programs share. */

/** Whether a text has a Han character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/**
 * Whether a character is as wide as a Han character: one of them, or full-width punctuation, beside which no space
 * stands.
 */
export function isFullWidth(character: string): boolean {
  return /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(character);
}

/**
 * Names similar to a misspelt one: equal in another case, containing it, or different in at most a third of its
 * letters.
 *
 * @param count - maximum number of names
 * @returns the names, nearest first
 */
export function nearestNames(word: string, names: Iterable<string>, count = 3): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.floor(word.length / 3);
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

function distanceOf(wanted: string, name: string): number {
  return name.includes(wanted) && name !== wanted ? 1 : levenshtein(wanted, name);
}

/** @see https://en.wikipedia.org/wiki/Levenshtein_distance */
function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
