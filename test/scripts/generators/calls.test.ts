import type { JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import document from '../../../generated/openapi.en.json' with { type: 'json' };
import type { MockRequest } from '../../../mock/http.ts';
import { callsOf, judge } from '../../../scripts/generators/calls.ts';

const description = document as unknown as JsonObject;
const calls = callsOf(description);

/** What a client that does everything right sends and prints. */
const right: MockRequest[] = calls.map(({ method, path, query, headers, mediaType, body }) => ({
  method,
  url: [`/${path.map(encodeURIComponent).join('/')}`, String(new URLSearchParams(query))].filter(Boolean).join('?'),
  headers: {
    ...headers,
    accept: 'application/json',
    ...(mediaType && { 'content-type': `${mediaType}; charset=utf-8` }),
  },
  body: body === undefined ? '' : JSON.stringify(body),
}));
const printed = calls.map(({ operation, read = 'something' }) => `${operation} ${read}`);

const indexOf = (operation: string) => calls.findIndex((call) => call.operation === operation);
const requestOf = (operation: string) => right[indexOf(operation)] as MockRequest;
const withRequest = (operation: string, change: Partial<MockRequest>) =>
  judge(
    calls,
    right.map((request) => (request === requestOf(operation) ? { ...request, ...change } : request)),
    printed,
  );

describe('the calls', () => {
  it('are every operation of the description, makers first and deleters last, the inner before the outer', () => {
    const methods = calls.map(({ method }) => method);
    expect(methods).toEqual(['POST', ...methods.slice(1, -3).map(() => 'GET'), 'PATCH', 'DELETE', 'DELETE']);
    expect(calls.slice(-2).map(({ operation }) => operation)).toEqual(['deleteNodePool', 'deletePool']);
    expect(calls.filter(({ body }) => body !== undefined).every(({ mediaType }) => mediaType)).toBe(true);
  });

  it('take what an operation that nobody knows says of itself', () => {
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

describe('the judge of calls', () => {
  it('has nothing to say when all are right', () => {
    expect(judge(calls, right, printed)).toEqual({
      right: calls.map(({ operation }) => operation),
      wrong: [],
      findings: [],
    });
  });

  it.each<[string, string, Partial<MockRequest>, RegExp]>([
    [
      'a path that is not encoded',
      'createNodePool',
      { url: decodeURIComponent(requestOf('createNodePool').url) },
      /^createNodePool: the path is \["v2","project-1","pools","pool a","池","nodepools"\] instead of /,
    ],
    [
      'a space as a plus',
      'createNodePool',
      { url: requestOf('createNodePool').url.replace('%20', '+') },
      /"pool\+a\/池"/,
    ],
    [
      'a path that is encoded twice',
      'createNodePool',
      { url: requestOf('createNodePool').url.replaceAll('%', '%25') },
      /"pool%20a%2F/,
    ],
    [
      'a query without a parameter',
      'listResourceFlavors',
      { url: requestOf('listResourceFlavors').url.replace('&limit=2', '') },
      /^listResourceFlavors: the query is \{"continue":"1","labelSelector":/,
    ],
    [
      'no token',
      'deleteNodePool',
      { headers: {} },
      /^deleteNodePool: the header x-auth-token is missing instead of "token-1"\.$/,
    ],
    [
      'no header of the operation',
      'deletePool',
      { headers: { 'x-auth-token': 'token-1', 'x-modelarts-user-id': 'user-1' } },
      /^deletePool: the header request-type is missing/,
    ],
    [
      'a signature beside the token',
      'deleteNodePool',
      { headers: { 'x-auth-token': 'token-1', authorization: '' } },
      /^deleteNodePool: the header authorization is "" instead of missing\.$/,
    ],
    [
      'JSON as the type of a patch',
      'updateNodePool',
      { headers: { ...requestOf('updateNodePool').headers, 'content-type': 'application/json' } },
      /^updateNodePool: the content type is "application\/json" instead of "application\/merge-patch\+json"\.$/,
    ],
    [
      'a body with more in it',
      'updateNodePool',
      { body: requestOf('updateNodePool').body.replace('{', '{"metadata":null,') },
      /^updateNodePool: the body is \{"metadata":null,/,
    ],
    [
      'a body that is no JSON',
      'createNodePool',
      { body: '[object Object]' },
      /^createNodePool: the body is "\[object Object\]" instead of/,
    ],
    ['a body of a DELETE', 'deleteNodePool', { body: '{}' }, /^deleteNodePool: the body is \{\} instead of missing\.$/],
  ])('finds %s', (_name, operation, change, message) => {
    const { wrong, findings } = withRequest(operation, change);
    expect(findings).toEqual([expect.stringMatching(message)]);
    expect(wrong).toEqual([operation]);
  });

  it('finds another method, and what was to be called instead', () => {
    expect(withRequest('updateNodePool', { method: 'PUT' }).findings).toEqual([
      'updateNodePool is not called.',
      expect.stringMatching(/^PUT \/v2\/.* is no operation\.$/),
    ]);
  });

  it('finds an operation that is new and that no driver calls', () => {
    const added = { ...(description.paths as JsonObject), '/v2/new': { get: { operationId: 'listNews' } } };
    expect(judge(callsOf({ ...description, paths: added }), right, printed)).toMatchObject({
      wrong: ['listNews'],
      findings: ['listNews is not called.'],
    });
  });

  it('finds a call that is made twice', () => {
    const again = judge(calls, [...right, requestOf('showPool')], printed);
    expect(again.findings).toEqual(['showPool is called more than once.']);
  });

  it('wants every response to be read', () => {
    const lines = printed.map((line) => line.replace(/^showNodePool .*/, 'showNodePool '));
    expect(judge(calls, right, lines).findings).toEqual([
      'showNodePool: "" is read from the response instead of "平台".',
    ]);
  });
});
