import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canonicalQuery } from '../../client/canonical.ts';
import { sign } from '../../client/sign.ts';
import { type Signable, signatureHeaders } from '../../client/signature.ts';
import { vectorParts, vectors } from '../support/signature-vectors.ts';
import { verifySignature } from '../../mock/verify.ts';

const { get, key, post, y2020 } = vectorParts;

afterEach(() => void vi.restoreAllMocks());

/** The signer as it is where there is no `node:crypto`, as in browsers. */
async function signerOfBrowsers(): Promise<typeof import('../../client/signature.ts')> {
  vi.resetModules();
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
  return import('../../client/signature.ts');
}

describe('the signature', () => {
  it.each(vectors)('is what the SDKs make: %s', async (_name, request, date, signature) => {
    const authorization = `SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-sdk-date, Signature=${signature}`;
    expect((await signatureHeaders(request, key, date)).Authorization).toBe(authorization);
    const browser = await signerOfBrowsers();
    const digest = vi.spyOn(crypto.subtle, 'sign');
    expect((await browser.signatureHeaders(request, key, date)).Authorization).toBe(authorization);
    expect(digest).toHaveBeenCalled();
  });

  it('sorts and encodes a query as the SDKs for Go and Python do', () => {
    const query = new URLSearchParams({ limit: '1', enable: 'true', test: '一 (&=?!#%.*)', path: '/tmp/123' });
    for (const value of ['1', '2', '3']) query.append('multi', value);
    expect(canonicalQuery(query)).toBe(
      'enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29',
    );
  });

  it('covers the body of any media type', async () => {
    const patch = (body: string): Signable => ({
      method: 'PATCH',
      url: 'https://example.com/',
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    });
    const [one, other] = await Promise.all(
      ['{"a":1}', '{"a":2}'].map((body) => signatureHeaders(patch(body), key, y2020)),
    );
    expect(one?.Authorization).not.toBe(other?.Authorization);
    expect(one).not.toHaveProperty('X-Sdk-Content-Sha256');
  });

  it('takes the hash that a header gives', async () => {
    const unsigned = (body: string) => ({
      ...post('https://example.com/', body),
      headers: { 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' },
    });
    const [one, other] = await Promise.all(['a', 'b'].map((body) => signatureHeaders(unsigned(body), key, y2020)));
    expect(one).toEqual(other);
  });

  it('carries and covers a security token', async () => {
    const headers = await signatureHeaders(get('https://example.com/'), { ...key, securityToken: 'temporary' }, y2020);
    expect(headers['X-Security-Token']).toBe('temporary');
    expect(headers.Authorization).toContain('SignedHeaders=host;x-sdk-date;x-security-token,');
  });
});

describe('signed headers', () => {
  it('are those of the signature, in alphabetical order, in whichever order they were given', async () => {
    const headers = { 'X-Sdk-Z': '1', 'X-Project-Id': 'p', 'X-Sdk-A': '2', 'My-X-Header': '3' };
    const of = async (entries: [string, string][]) =>
      (
        await signatureHeaders(
          { method: 'GET', url: 'https://example.com/', headers: Object.fromEntries(entries), body: '' },
          key,
          y2020,
        )
      ).Authorization;
    const signed = await of(Object.entries(headers));
    expect(signed).toBe(await of(Object.entries(headers).toReversed()));
    const [, names = ''] = /SignedHeaders=([^,]*),/.exec(signed ?? '') ?? [];
    expect(names.split(';')).toEqual(names.split(';').toSorted());
    expect(names).not.toContain('my-x-header');
  });
});

describe('sign', () => {
  it('gives a request for fetch with the same body, signed', async () => {
    const request = new Request('https://example.com/a', {
      method: 'PATCH',
      headers: { 'X-Project-Id': 'p' },
      body: '{"a":"文"}',
    });
    const signed = await sign(request, key, { date: y2020 });
    expect([signed.method, signed.url, await signed.text()]).toEqual(['PATCH', 'https://example.com/a', '{"a":"文"}']);
    const expected = {
      method: 'PATCH',
      url: 'https://example.com/a',
      headers: { 'x-project-id': 'p' },
      body: '{"a":"文"}',
    };
    expect(signed.headers.get('authorization')).toBe((await signatureHeaders(expected, key, y2020)).Authorization);
    expect(signed.headers.get('x-sdk-date')).toBe('20200608T023900Z');
    expect(request.bodyUsed).toBe(false);
  });
});

describe('signing again', () => {
  const request = () =>
    new Request('https://example.com/a', { method: 'PATCH', headers: { 'X-Project-Id': 'p' }, body: '{"a":1}' });
  const early = new Date('2026-01-01T00:00:00Z');

  it.each([
    ['the same key', key, key],
    ['a key without a security token', { ...key, securityToken: 'temporary' }, key],
    ['a key with one', key, { ...key, securityToken: 'temporary' }],
  ])('with %s gives what signing once gives', async (_name, first, then) => {
    const [once, twice] = [
      await sign(request(), then, { date: y2020 }),
      await sign(await sign(request(), first, { date: early }), then, { date: y2020 }),
    ];
    expect(Object.fromEntries(twice.headers)).toEqual(Object.fromEntries(once.headers));
    expect(await twice.text()).toBe('{"a":1}');
  });

  it('keeps what is no signature', async () => {
    const headers = { 'X-Security-Token': 'my own', Authorization: 'Basic YTpi' };
    const signed = await sign(new Request('https://example.com/', { headers }), key, { date: y2020 });
    expect(signed.headers.get('x-security-token')).toBe('my own');
    expect(signed.headers.get('authorization')).toContain('SignedHeaders=host;x-sdk-date;x-security-token,');
  });

  it('is possible without a Request', async () => {
    const { method, url } = request();
    const plain = { method, url, headers: { 'X-Project-Id': 'p' }, body: '{"a":1}' };
    const signed = await sign(await sign(plain, key, { date: early }), key, { date: y2020 });
    const expected = await sign(request(), key, { date: y2020 });
    expect(signed).toMatchObject(plain);
    expect(signed.headers.Authorization).toBe(expected.headers.get('authorization'));
  });
});

it.each([
  [{ accessKey: 'a' }, 'key.secretKey must be printable ASCII without spaces'],
  [{ accessKey: 'a', secretKey: '' }, 'key.secretKey must be printable ASCII without spaces'],
  [{ accessKey: 'a\nb', secretKey: 's' }, 'key.accessKey must be printable ASCII without spaces'],
  [{ accessKey: 'a', secretKey: 's', securityToken: ' ' }, 'key.securityToken must be printable ASCII without spaces'],
  [{}, 'key.accessKey must be printable ASCII without spaces'],
  [undefined, 'key.accessKey must be printable ASCII without spaces'],
])('a key that cannot be used is refused: %j', async (wrong, message) => {
  await expect(sign(new Request('https://example.com/'), wrong as never)).rejects.toThrow(new TypeError(message));
});

describe('the signer and the verifier, which were written apart', () => {
  const secrets = { AccessKey: 'SecretKey' };
  const requests = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
    segments: fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 4 }),
    query: fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), fc.string({ unit: 'binary' })), { maxLength: 3 }),
    body: fc.string({ unit: 'binary' }),
  });
  const sent = async ({
    method,
    segments,
    query,
    body,
  }: {
    method: string;
    segments: string[];
    query: [string, string][];
    body: string;
  }) => {
    const search = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    const url = new URL(`https://example.com/${segments.map(encodeURIComponent).join('/')}${search && `?${search}`}`);
    const headers = await signatureHeaders({ method, url: url.href, body }, key, new Date());
    const lower: Record<string, string> = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    return { method, url: url.pathname + url.search, headers: Object.assign(lower, { host: 'example.com' }), body };
  };
  const wellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

  it('agree on any request', async () => {
    const property = fc.asyncProperty(requests, async (parts) => {
      fc.pre([...parts.segments, ...parts.query.flat(), parts.body].every(wellFormed));
      const request = await sent(parts);
      expect(verifySignature(request, request.headers.authorization ?? '', secrets)).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 500 });
  });

  it('accept what the Python SDK makes of a slash in a name', () => {
    const authorization =
      'SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=host;x-sdk-date, ' +
      'Signature=dc925e68f29c04411a67ac2f14bc0824b41423a79ee061a032284b46c5707d3e';
    const headers = { host: 'example.com', 'x-sdk-date': '20260101T000000Z' };
    const request = { method: 'GET', url: '/v2/p/pools/pool%2Fa', headers, body: '' };
    const now = Date.UTC(2026, 0, 1);
    const [right, other] = ['SecretKey', 'OtherKey'].map((secret) => ({ AccessKey: secret }));
    expect(verifySignature(request, authorization, right, now)).toBeUndefined();
    expect(verifySignature(request, authorization, other, now)).toBe('verify aksk signature fail');
  });

  it('notice any change', async () => {
    const request = await sent({ method: 'POST', segments: ['a', 'b'], query: [['q', '1']], body: '{}' });
    const authorization = request.headers.authorization ?? '';
    const wrong = 'verify aksk signature fail';
    expect(verifySignature({ ...request, method: 'PATCH' }, authorization, secrets)).toBe(wrong);
    expect(verifySignature({ ...request, url: '/a/c?q=1' }, authorization, secrets)).toBe(wrong);
    expect(verifySignature({ ...request, url: '/a/b?q=2' }, authorization, secrets)).toBe(wrong);
    expect(verifySignature({ ...request, body: '{ }' }, authorization, secrets)).toBe(wrong);
    expect(
      verifySignature({ ...request, headers: { ...request.headers, host: 'example.org' } }, authorization, secrets),
    ).toBe(wrong);
    expect(verifySignature(request, authorization, { AccessKey: 'another' })).toBe(wrong);
    expect(verifySignature(request, authorization, {})).toBe('the access key does not exist');
    expect(verifySignature(request, authorization, { constructor: 'x' })).toBe('the access key does not exist');
    expect(verifySignature(request, authorization)).toBeUndefined();
    expect(verifySignature(request, 'Basic YTpi')).toBe('the Authorization header has not the form of a signature');
    const old = await signatureHeaders({ method: 'GET', url: 'https://example.com/' }, key, y2020);
    const late = { ...request, headers: { ...request.headers, 'x-sdk-date': old['X-Sdk-Date'] ?? '' } };
    expect(verifySignature(late, authorization)).toBe('X-Sdk-Date is more than 15 minutes off');
  });
});
