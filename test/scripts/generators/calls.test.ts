import { describe, expect, it } from 'vitest';
import type { MockRequest } from '../../../mock/http.ts';
import { calls, judge, printed } from '../../../scripts/generators/calls.ts';

/** What a client that does everything right sends. */
const right: MockRequest[] = calls.map(({ method, path, headers, mediaType, body }) => ({
  method,
  url: `/${path.map(encodeURIComponent).join('/')}`,
  headers: {
    ...headers,
    accept: 'application/json',
    ...(mediaType && { 'content-type': `${mediaType}; charset=utf-8` }),
  },
  body: body === undefined ? '' : JSON.stringify(body),
}));
const [create, patch] = right as [MockRequest, MockRequest];

const withRequest = (index: number, change: Partial<MockRequest>) =>
  judge(
    right.map((request, at) => (at === index ? { ...request, ...change } : request)),
    printed,
  );

describe('the judge of calls', () => {
  it('has nothing to say when all four are right', () => {
    expect(judge(right, printed)).toEqual([]);
  });

  it.each<[string, number, Partial<MockRequest>, RegExp]>([
    ['another method', 1, { method: 'PUT' }, /^updateNodePool: the method is "PUT" instead of "PATCH"\.$/],
    [
      'a path that is not encoded',
      0,
      { url: decodeURIComponent(create.url) },
      /^createNodePool: the path is \["v2","project-1","pools","pool a","池","nodepools"\] instead of /,
    ],
    ['a space as a plus', 0, { url: create.url.replace('%20', '+') }, /"pool\+a\/池"/],
    ['a path that is encoded twice', 0, { url: create.url.replaceAll('%', '%25') }, /"pool%20a%2F/],
    ['no token', 2, { headers: {} }, /^deleteNodePool: the header x-auth-token is missing instead of "token-1"\.$/],
    [
      'no header of the operation',
      3,
      { headers: { 'x-auth-token': 'token-1', 'x-modelarts-user-id': 'user-1' } },
      /^deletePool: the header request-type is missing/,
    ],
    [
      'a signature beside the token',
      2,
      { headers: { 'x-auth-token': 'token-1', authorization: '' } },
      /^deleteNodePool: the header authorization is "" instead of missing\.$/,
    ],
    [
      'JSON as the type of a patch',
      1,
      { headers: { ...patch.headers, 'content-type': 'application/json' } },
      /^updateNodePool: the content type is "application\/json" instead of "application\/merge-patch\+json"\.$/,
    ],
    [
      'a body with more in it',
      1,
      { body: patch.body.replace('{', '{"metadata":null,') },
      /^updateNodePool: the body is \{"metadata":null,/,
    ],
    [
      'a body that is no JSON',
      0,
      { body: '[object Object]' },
      /^createNodePool: the body is "\[object Object\]" instead of/,
    ],
    ['a body of a DELETE', 2, { body: '{}' }, /^deleteNodePool: the body is \{\} instead of missing\.$/],
  ])('finds %s', (_name, index, change, message) => {
    expect(withRequest(index, change)).toEqual([expect.stringMatching(message)]);
  });

  it('counts', () => {
    expect(judge(right.slice(0, 2), printed)).toEqual(['2 of 4 requests arrived.']);
    expect(judge([...right, patch], printed)).toEqual(['5 requests arrived instead of 4.']);
  });

  it('wants the answers to be read', () => {
    expect(judge(right, ['', '2', '', ''])).toEqual([
      expect.stringMatching(/^The answers were read as \["","2","",""\] instead of/),
    ]);
  });
});
