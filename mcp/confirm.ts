import { createHash, randomBytes } from 'node:crypto';

const lifetime = 600_000;
const mostConfirmations = 100;

/** Words that let a call pass that was shown before: each for the same call, once, for ten minutes. */
export class Confirmations {
  readonly #given = new Map<string, { readonly word: string; readonly until: number }>();

  /** @param now - milliseconds since 1970 */
  give(call: unknown, now: number): string {
    const word = randomBytes(6).toString('hex');
    this.#given.set(digest(call), { word, until: now + lifetime });
    for (const oldest of this.#given.keys()) {
      if (this.#given.size <= mostConfirmations) break;
      this.#given.delete(oldest);
    }
    return word;
  }

  /** Whether the word was given for this call; it is then used up. */
  take(call: unknown, word: unknown, now: number): boolean {
    const key = digest(call);
    const found = this.#given.get(key);
    if (found === undefined || found.word !== word) return false;
    this.#given.delete(key);
    return now <= found.until;
  }
}

/** The same for the same call, in any order of its members. */
function digest(call: unknown): string {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(call, sorted)).digest('hex');
}
