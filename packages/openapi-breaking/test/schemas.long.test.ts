import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from 'openapi-document';
import { compare } from './support/compare.ts';
import { documentWith } from './support/pairs.ts';

describe('any two schemas', () => {
  const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.constantFrom<Json[]>(
        {},
        true,
        false,
        { type: 'string' },
        { type: ['integer', 'null'] },
        { enum: ['a', 1, null] },
        { $ref: '#/components/schemas/A' },
        { $ref: '#/components/schemas/B' },
      ),
      fc.record(
        {
          type: fc.constant('object'),
          properties: fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), tie('schema'), {
            maxKeys: 3,
            noNullPrototype: true,
          }),
          required: fc.subarray(['a', 'b']),
          additionalProperties: tie('schema'),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Json>,
      fc.record(
        {
          type: fc.constant('array'),
          items: tie('schema'),
          prefixItems: fc.array(tie('schema'), { maxLength: 2 }),
          maxItems: fc.nat(3),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Json>,
      fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }) as fc.Arbitrary<Json>,
      fc.record(
        { allOf: fc.array(tie('schema'), { maxLength: 3 }), not: tie('schema') },
        { requiredKeys: ['allOf'] },
      ) as fc.Arbitrary<Json>,
      fc.record({
        oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        maxLength: fc.nat(5),
        minimum: fc.integer(),
      }) as fc.Arbitrary<Json>,
    ),
  }));
  const components = {
    schemas: {
      A: {
        type: 'object',
        properties: { next: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' } },
      },
      B: { anyOf: [{ type: 'array', items: { $ref: '#/components/schemas/A' } }, { type: 'string' }] },
    },
  };
  const whole = (one: Json, direction: 'request' | 'response') =>
    ({ ...documentWith(one, direction), components }) as JsonObject;

  it('are compared without a crash, and are nothing against themselves', () => {
    fc.assert(
      fc.property(schema, schema, (a, b) => {
        for (const direction of ['request', 'response'] as const) {
          expect(Array.isArray(compare(whole(a, direction), whole(b, direction)))).toBe(true);
          expect(compare(whole(a, direction), whole(a, direction))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('break a request one way exactly where they break a response the other way', () => {
    // a field that goes breaks who reads it only
    const hasFields = (one: Json) => /properties|\$ref/.test(JSON.stringify(one));
    // rules that break with the same valid values have no counterpart in the other direction
    const byPromise = new Set(['response-items-forbidden', 'request-alternative-removed']);
    const breaking = (changes: ReturnType<typeof compare>) =>
      changes.filter(({ level }) => level === 'breaking').map(({ rule }) => rule);
    fc.assert(
      fc.property(schema, schema, (a, b) => {
        fc.pre(!hasFields(a) && !hasFields(b));
        const request = breaking(compare(whole(a, 'request'), whole(b, 'request')));
        const response = breaking(compare(whole(b, 'response'), whole(a, 'response')));
        fc.pre(![...request, ...response].some((rule) => byPromise.has(rule)));
        expect(request.length > 0).toBe(response.length > 0);
      }),
      { numRuns: 200 },
    );
  });
});
