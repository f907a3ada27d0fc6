import type { JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import document from '../../../generated/openapi.en.json' with { type: 'json' };
import type { MockRequest } from '../../../mock/http.ts';
import { callsOf } from '../../../scripts/generators/calls.ts';
import { judgeCalls } from '../../../scripts/generators/judge-calls.ts';

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
  judgeCalls(
    calls,
    right.map((request) => (request === requestOf(operation) ? { ...request, ...change } : request)),
    printed,
  );

describe('the judge of calls', () => {
  it('has nothing to say when all are right', () => {
    expect(judgeCalls(calls, right, printed)).toEqual({
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
    expect(judgeCalls(callsOf({ ...description, paths: added }), right, printed)).toMatchObject({
      wrong: ['listNews'],
      findings: ['listNews is not called.'],
    });
  });

  it('finds a call that is made twice', () => {
    const again = judgeCalls(calls, [...right, requestOf('showPool')], printed);
    expect(again.findings).toEqual(['showPool is called more than once.']);
  });

  it('wants every response to be read', () => {
    const lines = printed.map((line) => line.replace(/^showNodePool .*/, 'showNodePool '));
    expect(judgeCalls(calls, right, lines).findings).toEqual([
      'showNodePool: "" is read from the response instead of "平台".',
    ]);
  });
});
