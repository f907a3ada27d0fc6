import { describe, expect, it } from 'vitest';
import type { JsonObject } from 'openapi-document';
import { compare } from './support/compare.ts';
import { pairs } from './support/pairs.ts';

/** The same document with another title: equal ones are not compared at all. */
const renamed = (document: JsonObject): JsonObject => ({ ...document, info: { title: 'Another title', version: '1' } });

describe('the corpus', () => {
  it.each(pairs)('$name: nothing against itself', ({ base, revision, verdict }) => {
    if (verdict === 'refused') return;
    expect([compare(base, base), compare(base, renamed(base)), compare(revision, renamed(revision))]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
