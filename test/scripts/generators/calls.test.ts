import type { JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import document from '../../../generated/openapi.en.json' with { type: 'json' };
import { callsOf } from '../../../scripts/generators/calls.ts';

const description = document as unknown as JsonObject;
const calls = callsOf(description);

describe('the calls', () => {
  it('are every operation of the description, makers first and deleters last, the inner before the outer', () => {
    const methods = calls.map(({ method }) => method);
    expect(methods).toEqual(['POST', ...methods.slice(1, -3).map(() => 'GET'), 'PATCH', 'DELETE', 'DELETE']);
    expect(calls.slice(-2).map(({ operation }) => operation)).toEqual(['deleteNodePool', 'deletePool']);
    expect(calls.filter(({ body }) => body !== undefined).every(({ mediaType }) => mediaType)).toBe(true);
  });

  it('are made for an unknown operation from its description alone', () => {
    const parameters = [
      { in: 'path', name: 'thing', example: 'a/b' },
      { in: 'query', name: 'size', schema: { enum: ['small', 'large'] } },
      { in: 'header', name: 'X-Word' },
    ];
    const content = { 'text/x': { examples: { one: { value: 'words' } } } };
    const put = { operationId: 'putThing', parameters, requestBody: { content } };
    expect(callsOf({ paths: { '/things/{thing}': { put } } })).toEqual([
      {
        operation: 'putThing',
        method: 'PUT',
        path: ['things', 'a/b'],
        query: { size: 'small' },
        headers: { 'x-auth-token': 'token-1', 'x-word': 'X-Word' },
        mediaType: 'text/x',
        body: 'words',
      },
    ]);
  });
});
