import { describe, expect, it } from 'vitest';
import type { ClientOptions, HookRequest, HookResponse } from '../../client/index.ts';
import { clientOf, mockFor, newNodePool, poolName, token } from '../support/client.ts';

const secrets = { 'access-key': 'secret-key' };
const accessKey = { accessKey: 'access-key', secretKey: 'secret-key' };
const pool = { pool_name: poolName };

describe('a header', () => {
  it('of a call is sent with it, and replaces one of the same name in any case', async () => {
    const mock = await mockFor();
    const client = clientOf(mock.url, { userAgent: 'my-tool/1.0' });
    await client.deletePool(pool, { headers: { accept: 'application/problem+json', 'X-Trace': '1' } });
    await client.safe.deletePool(pool, { headers: { 'user-agent': 'another', 'x-auth-token': 'never' } });
    expect(mock.requests.map(({ headers }) => headers)).toMatchObject([
      { accept: 'application/problem+json', 'x-trace': '1', 'user-agent': 'my-tool/1.0', 'x-auth-token': token },
      { accept: 'application/json', 'user-agent': 'another', 'x-auth-token': token },
    ]);
  });

  it('of a hook is signed, so that the service accepts it', async () => {
    const mock = await mockFor({ secrets });
    const client = clientOf(mock.url, {
      clock: undefined,
      credentials: accessKey,
      onRequest: () => ({ 'X-Trace-Id': 'abc', 'x-project-id': 'another', traceparent: '00-1-2-03' }),
    });
    await client.deletePool(pool);
    expect(mock.requests[0]?.headers).toMatchObject({ 'x-trace-id': 'abc', traceparent: '00-1-2-03' });
    expect(mock.requests[0]?.headers.authorization).toContain('SignedHeaders=host;x-project-id;x-sdk-date;x-trace-id');
    expect(mock.requests[0]?.headers['x-project-id']).toBe('project-1');
  });
});

describe('the hooks', () => {
  it('see every try, without credentials, and the same request in both', async () => {
    const mock = await mockFor({ fail: [{ status: 429, times: 1 }] });
    const seen: [string, HookRequest, unknown?][] = [];
    const client = clientOf(mock.url, {
      onRequest: async (request) => void seen.push(['request', request]),
      onResponse: (response, request) => void seen.push(['response', request, response.status]),
    });
    await client.createNodePool({ ...pool, body: newNodePool() });
    await client.deletePool(pool);
    expect(seen.map(([name, { operation, tries }, status]) => [name, operation, tries, status])).toEqual([
      ['request', 'createNodePool', 1, undefined],
      ['response', 'createNodePool', 1, 429],
      ['request', 'createNodePool', 2, undefined],
      ['response', 'createNodePool', 2, 200],
      ['request', 'deletePool', 1, undefined],
      ['response', 'deletePool', 1, 200],
    ]);
    const [[, first], [, again]] = seen as [[string, HookRequest], [string, HookRequest]];
    expect(again).toBe(first);
    expect(first).toMatchObject({ method: 'POST', body: JSON.stringify(newNodePool()) });
    expect(JSON.stringify(seen)).not.toContain(token);
  });

  it('see a try that failed, and how long a response took', async () => {
    const seen: unknown[] = [];
    let count = 0;
    const fetch = async () => {
      if (++count === 1) throw new TypeError('fetch failed');
      return new Response('{}', { headers: { 'x-request-id': 'r' } });
    };
    const client = clientOf('https://example.com', {
      fetch,
      onFailure: (error, { tries }) => void seen.push([tries, error.message]),
      onResponse: ({ status, headers, milliseconds }: HookResponse, { tries }) =>
        void seen.push([tries, status, headers.get('x-request-id'), milliseconds]),
    });
    await client.deletePool(pool);
    expect(seen).toEqual([
      [1, 'deletePool: the connection failed: fetch failed'],
      [2, 200, 'r', 0],
    ]);
  });

  it('see an abort and a limit', async () => {
    const seen: string[] = [];
    const options = {
      fetch: () => new Promise<never>(() => {}),
      clock: undefined,
      timeouts: { perTry: 10 },
      retry: { tries: 1 },
      onFailure: ({ name }: Error) => void seen.push(name),
    };
    const client = clientOf('https://example.com', options);
    await client.safe.deletePool(pool);
    await client.safe.deletePool(pool, { signal: AbortSignal.timeout(1), timeouts: { perTry: 1000 } });
    expect(seen).toEqual(['TimeoutError', 'AbortedError']);
  });

  const oops = () => {
    throw new Error('oops');
  };
  it.each([
    ['onRequest', { onRequest: oops }, 'onRequest failed: oops', false],
    ['onResponse', { onResponse: oops }, 'onResponse failed: oops', true],
    ['onRequest', { onRequest: () => ({ 'a b': 'c' }) }, 'onRequest failed: what it returns must be headers', false],
    [
      'onInvalidResponse',
      { onInvalidResponse: oops, fetch: async () => new Response('{"kind":1}') },
      'onInvalidResponse failed: oops',
      true,
    ],
  ] as [string, Partial<ClientOptions>, string, boolean][])(
    'that fail are named, and nothing is sent again: %s',
    async (callback, options, message, mayHaveArrived) => {
      let count = 0;
      const fetch = async () => (count++, new Response('{}'));
      const client = clientOf('https://example.com', { fetch, ...options });
      const { error } = await client.safe.deletePool(pool);
      expect(error).toMatchObject({
        name: 'CallbackError',
        callback,
        message: `deletePool: ${message}`,
        mayHaveArrived,
        cause: expect.any(Error),
        tries: 1,
      });
      expect(count).toBeLessThanOrEqual(1);
    },
  );
});
