import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../client/failure.ts';
import { operations } from '../../client/index.ts';
import { backoff, mayRetry, retryAfter } from '../../client/retry.ts';
import { callOf, clientOf, mockFor, newNodePool, operationIds, poolName } from '../support/client.ts';

const failed = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

describe('the policy', () => {
  it.each([
    ['POST', { status: 429 }, true],
    ['POST', { status: 502 }, false],
    ['POST', { status: 503 }, false],
    ['POST', { status: 504 }, false],
    ['POST', { mayHaveArrived: false, transient: true }, true],
    ['POST', { mayHaveArrived: true, transient: true }, false],
    ['POST', { mayHaveArrived: false, transient: false }, false],
    ['PATCH', { status: 429 }, true],
    ['PATCH', { status: 503 }, true],
    ['PATCH', { mayHaveArrived: true, transient: true }, true],
    ['PATCH', { mayHaveArrived: true, transient: false }, false],
    ['DELETE', { status: 502 }, true],
    ['DELETE', { status: 504 }, true],
    ['DELETE', { mayHaveArrived: true, transient: true }, true],
    ['DELETE', { status: 500 }, false],
    ['DELETE', { status: 404 }, false],
    ['DELETE', { status: 200 }, false],
  ])('%s after %j: %s', (method, outcome, expected) => {
    expect(mayRetry(method, outcome)).toBe(expected);
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])('knows that nothing arrived after %s', (code) => {
    const message = `the connection failed: ${code}`;
    expect(failureOf(failed(code))).toEqual({ message, reason: 'connection', mayHaveArrived: false, transient: true });
  });

  it.each([
    failed('ECONNRESET'),
    failed('UND_ERR_SOCKET'),
    new TypeError('Failed to fetch'),
    new TypeError('Load failed'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('terminated', { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) }),
  ])('does not know whether it arrived after %s', (failure) =>
    expect(failureOf(failure)).toMatchObject({ mayHaveArrived: true, transient: true }),
  );

  it.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames"],
    ['CERT_HAS_EXPIRED', 'certificate has expired'],
  ])('knows that %s will be the same next time, and that nothing arrived', (code, message) => {
    const thrown = new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
    expect(failureOf(thrown)).toEqual({
      message: `the certificate was not accepted: ${message} (${code})`,
      reason: 'certificate',
      mayHaveArrived: false,
      transient: false,
    });
  });

  it.each([
    [new ReferenceError('x is not defined'), 'fetch threw ReferenceError: x is not defined', true],
    [new TypeError('this.fetch is not a function'), 'fetch threw TypeError: this.fetch is not a function', true],
    [new TypeError('fetch failed', { cause: new Error('bad port') }), 'fetch threw TypeError: bad port', false],
    ['text', 'fetch threw a value: text', true],
    [undefined, 'fetch threw a value: undefined', true],
    [Symbol('timed out'), 'fetch threw a value: Symbol(timed out)', true],
  ])('does not repeat what a fetch of the caller throws: %s', (thrown, message, mayHaveArrived) => {
    expect(failureOf(thrown)).toEqual({ message, reason: 'fetch', mayHaveArrived, transient: false });
  });
});

describe('the wait', () => {
  it('is within the doubling limit, and never above the highest', () => {
    const options = { tries: 9, baseDelay: 500, maxDelay: 20_000 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (tries, random) => {
          const delay = backoff(tries, options, () => random);
          expect(delay).toBeGreaterThanOrEqual(0);
          expect(delay).toBeLessThanOrEqual(Math.min(20_000, 500 * 2 ** (tries - 1)));
        },
      ),
    );
  });

  const now = Date.UTC(2026, 10, 21, 4, 0, 0);
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7000],
    ['Sat, 21 Nov 2026 04:01:00 GMT', 60_000],
    ['Sat, 21 Nov 2026 03:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    ['-5x', undefined],
  ])('that Retry-After: %s asks for', (value, expected) => {
    expect(retryAfter(new Headers({ 'retry-after': value }), now)).toBe(expected);
  });
});

describe('a client', () => {
  it.each(operationIds.flatMap((id) => [429, 502, 503, 504, 500, 404].map((status) => [id, status] as const)))(
    '%s after %i',
    async (id, status) => {
      const mock = await mockFor({ fail: [{ status, times: 2 }] });
      const client = clientOf(mock.url);
      const { response } = await callOf(client, id);
      const again = status === 429 || (operations[id].method !== 'POST' && [502, 503, 504].includes(status));
      expect(mock.requests).toHaveLength(again ? 3 : 1);
      expect(client.waits).toEqual(again ? [500, 1000] : []);
      expect(response?.status === status).toBe(!again);
      expect(new Set(mock.requests.map(({ body }) => body)).size).toBe(1);
    },
  );

  it('gives up after four tries, and says how many there were', async () => {
    const mock = await mockFor({ fail: [{ status: 503, times: 9 }] });
    const client = clientOf(mock.url);
    const { error } = await client.safe.deletePool({ pool_name: poolName });
    expect(error).toMatchObject({ status: 503, tries: 4 });
    expect(client.waits).toEqual([500, 1000, 2000]);
  });

  it('waits as long as the response asks for', async () => {
    const responses = ['7', 'Thu, 01 Jan 2026 00:00:10 GMT'].map(
      (value) => new Response('{}', { status: 429, headers: { 'retry-after': value } }),
    );
    const client = clientOf('https://example.com', { fetch: async () => responses.shift() ?? new Response('{}') });
    expect(await client.deletePool({ pool_name: 'p' })).toEqual({});
    expect(client.waits).toEqual([7000, 3000]);
  });

  it('does not begin to wait for longer than the call may take', async () => {
    const fetch = async () => new Response('{}', { status: 429, headers: { 'retry-after': '120' } });
    const client = clientOf('https://example.com', { fetch });
    const { error } = await client.safe.deletePool({ pool_name: 'p' });
    expect(error).toMatchObject({ status: 429, tries: 1, retryAfter: 120_000 });
    expect(client.waits).toEqual([]);
  });

  it('gets other credentials once when they are refused, and sends a POST again', async () => {
    const mock = await mockFor({ fail: [{ status: 401, times: 1 }] });
    let count = 0;
    const client = clientOf(mock.url, { credentials: async () => ({ token: `token-${++count}` }) });
    expect((await callOf(client, 'createNodePool')).response?.status).toBe(200);
    expect(mock.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['token-1', 'token-2']);
    expect(client.waits).toEqual([]);
  });

  it('does so only once, and not where the credentials are fixed', async () => {
    const mock = await mockFor({ fail: [{ status: 401, times: 3 }] });
    let count = 0;
    const renewing = clientOf(mock.url, { credentials: () => ({ token: `token-${++count}` }) });
    expect((await callOf(renewing, 'deletePool')).error).toMatchObject({ status: 401, tries: 2 });
    expect((await callOf(clientOf(mock.url), 'deletePool')).error).toMatchObject({ status: 401, tries: 1 });
  });

  it('does not send the same credentials again after they were refused', async () => {
    const mock = await mockFor({ fail: [{ status: 401, times: 1000 }] });
    const client = clientOf(mock.url, { credentials: () => ({ accessKey: 'wrong', secretKey: 'wrong' }) });
    const results = await Promise.all(Array.from({ length: 100 }, () => callOf(client, 'deletePool')));
    for (const { error } of results) expect(error).toMatchObject({ status: 401, tries: 1 });
    expect(mock.requests).toHaveLength(100);
  });

  it('asks once for many calls that are refused together', async () => {
    let count = 0;
    const fetch = async (_url: unknown, init?: RequestInit) =>
      new Response('{}', { status: Object(init?.headers)['X-Auth-Token'] === 'token-1' ? 401 : 200 });
    const client = clientOf('https://example.com', { fetch, credentials: async () => ({ token: `token-${++count}` }) });
    const results = await Promise.all(Array.from({ length: 50 }, () => client.safe.deletePool({ pool_name: 'p' })));
    expect(results.every(({ error }) => !error)).toBe(true);
    expect(count).toBe(2);
  });

  it('passes on what the credentials throw, and asks again next time', async () => {
    const credentials = [
      () => ({ token: 'token' }),
      () => {
        throw new Error('no login');
      },
    ];
    const client = clientOf('https://example.com', {
      fetch: async () => new Response('{}'),
      credentials: () => (credentials.pop() as () => { token: string })(),
    });
    await expect(client.deletePool({ pool_name: 'p' })).rejects.toThrow('no login');
    expect(await client.deletePool({ pool_name: 'p' })).toEqual({});
  });

  it('returns what the credentials throw where it never throws', async () => {
    const failure = new Error('vault down');
    const client = clientOf('https://example.com', { credentials: () => Promise.reject(failure) });
    const { error } = await client.safe.createNodePool({ pool_name: 'p', body: newNodePool() });
    const message = 'createNodePool: credentials failed: vault down';
    expect(error).toMatchObject({ name: 'CallbackError', callback: 'credentials', cause: failure, message });
    expect(error).toMatchObject({ mayHaveArrived: false, tries: 1 });
  });

  it('is not sent again where a fetch of the caller fails', async () => {
    let count = 0;
    const fetch = () => {
      count += 1;
      throw new ReferenceError('x is not defined');
    };
    const { error } = await clientOf('https://example.com', { fetch }).safe.deletePool({ pool_name: 'p' });
    const message = 'deletePool: fetch threw ReferenceError: x is not defined';
    expect(error).toMatchObject({ name: 'TransportError', message, tries: 1, cause: expect.any(ReferenceError) });
    expect(count).toBe(1);
  });

  it('may be given other limits for a call', async () => {
    const mock = await mockFor({ fail: [{ status: 503, times: 9 }] });
    const client = clientOf(mock.url);
    const pool = { pool_name: poolName };
    const options = { retry: { tries: 2, baseDelay: 7 }, timeouts: { overall: undefined } };
    expect((await client.safe.deletePool(pool, options)).error).toMatchObject({ status: 503, tries: 2 });
    expect(client.waits).toEqual([7]);
    expect((await client.safe.deletePool(pool)).error).toMatchObject({ tries: 4 });
  });
});
