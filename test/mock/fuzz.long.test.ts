import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import { type Validator, validators } from '../../generated/validators.js';
import { createMock } from '../../mock/mock.ts';
import { findRoute } from '../../mock/route.ts';
import { documentIn } from '../support/document.ts';

const document = await documentIn('en');
const ids = Object.keys(operations) as OperationId[];
const names = [
  'pool-1',
  'nodepool-1',
  'modelarts.vm.cpu.4ud-default',
  'mock-order-1',
  '',
  '..',
  '%',
  'a b',
  '中文',
  '__proto__',
];

/** Bodies that an operation's page shows, and anything else that JSON can express. */
function bodies(id: OperationId) {
  const { path, method, requestMediaType } = operations[id];
  const operation = (document.paths as Record<string, any>)[path][method.toLowerCase()];
  const examples = Object.values(operation.requestBody?.content[requestMediaType ?? '']?.examples ?? {}) as {
    value: unknown;
  }[];
  const known = examples.map(({ value }) => JSON.stringify(value));
  const altered = fc
    .tuple(fc.constantFrom('{}', ...known), fc.json({ maxDepth: 3 }), fc.nat())
    .map(([text, value, at]) => replaceNth(text, at, value));
  return fc.oneof(fc.constantFrom('', '{', 'null', '[]', ...known), fc.json(), fc.string(), altered);
}

/** Puts a value in the place of one of the values in a text of JSON. */
function replaceNth(text: string, at: number, value: string): string {
  const places = [...text.matchAll(/:("[^"]*"|\d+|\{\}|\[\])/g)];
  const place = places[at % Math.max(1, places.length)];
  return place ? text.slice(0, place.index + 1) + value + text.slice(place.index + place[0].length) : text;
}

const requests = fc.constantFrom(...ids).chain((id) => {
  const { path, method, requestMediaType } = operations[id];
  return fc.record({
    method: fc.oneof(
      { weight: 9, arbitrary: fc.constant<string>(method) },
      { weight: 1, arbitrary: fc.constantFrom('GET', 'PUT', 'HEAD', 'frob') },
    ),
    url: fc
      .tuple(
        fc.array(fc.constantFrom(...names), { minLength: 4, maxLength: 4 }),
        fc.constantFrom('', '?', '?limit=1', '?limit=x&continue=-1', '?%', '?labelSelector=a=b,c'),
      )
      .map(([values, query]) => path.replace(/\{\w+\}/g, () => values.pop() ?? '') + query),
    headers: fc.record(
      {
        'x-auth-token': fc.constantFrom('t', ''),
        authorization: fc.oneof(
          fc.constant('SDK-HMAC-SHA256 Access=a, SignedHeaders=x-sdk-date, Signature=' + '0'.repeat(64)),
          fc.string(),
        ),
        'x-sdk-date': fc.oneof(fc.constant('20260101T000000Z'), fc.string()),
        'content-type': fc.constantFrom(requestMediaType ?? 'application/json', 'application/json', 'text/plain', ''),
      },
      { requiredKeys: ['x-auth-token'] },
    ),
    body: bodies(id),
  });
});

describe('20,000 requests', () => {
  it('get a response that the description allows', async () => {
    const mock = createMock({ pools: ['pool-1'], speed: 1000, secrets: { a: 'b' } });
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const { status, body } = await mock.respond(request);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(status).not.toBe(500);
        const route = findRoute(request.method, request.url);
        const responses = route && (validators[route.id].responses as Readonly<Record<string, Validator | undefined>>);
        const check = responses?.[status] ?? responses?.default;
        if (route) expect(check?.(body)).toEqual([]);
      }),
      { numRuns: 20_000, seed: 20_000 },
    );
    for (const status of [200, 400, 401, 404, 415]) expect(statuses.get(status) ?? 0).toBeGreaterThan(50);
    expect(mock.requests.length).toBeLessThanOrEqual(1000);
  });
});
