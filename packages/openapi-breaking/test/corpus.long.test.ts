import { describe, expect, it } from 'vitest';
import type { JsonObject } from 'openapi-document';
import { compareDocuments, type Input } from '../src/index.ts';
import { pairs } from './support/pairs.ts';

const input = (document: JsonObject): Input => ({
  document,
  locate: () => ({ file: 'document.yaml', line: 1, column: 1 }),
});
const compare = (base: JsonObject, revision: JsonObject) => compareDocuments(input(base), input(revision));

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
