import { describe, expect, it } from 'vitest';
import { bumpOf, UnresolvedError } from '../src/index.ts';
import { compare } from './support/compare.ts';
import { pairs } from './support/pairs.ts';

/** In mutation testing a pair is compared for each change of the code, and these take seconds when it is counted. */
const isMutated = process.env.MUTATION_TESTS !== undefined;
const compared = pairs.filter(({ name }) => !isMutated || !name.includes('listing parent'));

describe('the corpus', () => {
  it('has many pairs, each of its own name', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(550);
    expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
  });

  it.each(compared)('$name: $verdict', ({ base, revision, verdict }) => {
    if (verdict === 'refused') return expect(() => compare(base, revision)).toThrow(UnresolvedError);
    const changes = compare(base, revision);
    const said = changes.map(({ level, rule }) => `${level} ${rule}`);
    if (verdict === 'none') return expect(said).toEqual([]);
    const [level] = verdict.split(' ');
    expect(said).toContain(verdict);
    expect(changes[0]?.level).toBe(level);
    expect(bumpOf(changes, base, revision)).toBe(level === 'breaking' ? 'major' : 'minor');
  });
});
