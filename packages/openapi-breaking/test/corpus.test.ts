import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from 'openapi-document';
import { bumpOf, compareDocuments, type Input } from '../src/index.ts';
import { pairs } from './support/pairs.ts';
import { repository } from '../../../test/support/project.ts';

const input = (document: JsonObject): Input => ({
  document,
  locate: () => ({ file: 'document.yaml', line: 1, column: 1 }),
});
const compare = (base: JsonObject, revision: JsonObject) => compareDocuments(input(base), input(revision));

describe('the corpus', () => {
  it('has the number of pairs that CONTRIBUTING.md tells, each of its own name', () => {
    expect(readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8')).toContain(`${pairs.length} pairs of documents`);
    expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
  });

  it.each(pairs)('$name: $verdict', ({ base, revision, verdict }) => {
    const changes = compare(base, revision);
    const said = changes.map(({ level, rule }) => `${level} ${rule}`);
    if (verdict === 'none') return expect(said).toEqual([]);
    const [level] = verdict.split(' ');
    expect(said).toContain(verdict);
    expect(changes[0]?.level).toBe(level);
    expect(bumpOf(changes, base, revision)).toBe(level === 'breaking' ? 'major' : 'minor');
  });

  it.each(pairs)('$name: nothing against itself', ({ base, revision }) => {
    expect([compare(base, base), compare(revision, revision)]).toEqual([[], []]);
  });
});
