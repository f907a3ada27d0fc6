import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from 'openapi-document';
import { outcome } from './support/compare.ts';
import { pairs } from './support/pairs.ts';

/** Every place of a document, deepest last. */
function placesIn(node: Json, trail: string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => [[...trail, key], ...placesIn(child, [...trail, key])]);
}

function withValue(document: JsonObject, trail: readonly string[], value: Json): JsonObject {
  const copy = structuredClone(document);
  let at: Json = copy;
  for (const key of trail.slice(0, -1)) at = (at as JsonObject)[key] as Json;
  (at as JsonObject)[trail.at(-1) ?? ''] = value;
  return copy;
}

const documents = pairs.filter(({ name }) => !/\((request|response)\)$/.test(name)).map(({ base }) => base);
const wrong: Json[] = [null, true, 0, 'text', '#/x', [], [null], ['a'], {}, { a: 1 }, { $ref: 3 }, { type: {} }];

describe('a malformed document', () => {
  it('gives findings or a message, whatever is wrong with it', () => {
    const place = fc.nat().chain((seed) => fc.record({ seed: fc.constant(seed), value: fc.constantFrom(...wrong) }));
    fc.assert(
      fc.property(fc.constantFrom(...documents), place, (document, { seed, value }) => {
        const places = placesIn(document);
        const broken = withValue(document, places[seed % places.length] ?? [], value);
        expect(outcome(broken, broken)).toMatch(/\S/);
        expect(outcome(document, broken)).toMatch(/\S/);
        expect(outcome(broken, document)).toMatch(/\S/);
      }),
      { numRuns: 500 },
    );
  });
});
