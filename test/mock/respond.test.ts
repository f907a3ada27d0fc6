import { describe, expect, it } from 'vitest';
import { catalogue } from '../../generated/catalogue.ts';
import { createMock, type MockOptions } from '../../mock/mock.ts';
import { findRoute } from '../../mock/route.ts';
import { verifySignature } from '../../mock/verify.ts';
import { newNodePool } from '../support/client.ts';

const create = (contentType = 'application/json', body = JSON.stringify(newNodePool())) => ({
  method: 'POST',
  url: '/v2/p/pools/pool-1/nodepools',
  headers: { 'x-auth-token': 't', 'content-type': contentType },
  body,
});
const list = { method: 'GET', url: '/v2/p/pools', headers: { 'x-auth-token': 't' }, body: '' };
const respond = (request: typeof list, options: MockOptions = {}) =>
  createMock({ pools: ['pool-1'], ...options }).respond(request);

describe('the mock', () => {
  it('waits as long as it is told, and not at all by default', async () => {
    const start = performance.now();
    const done: string[] = [];
    const late = respond(list, { latency: 50 }).then(() => done.push('late'));
    await respond(list).then(() => done.push('at once'));
    await late;
    expect(done).toEqual(['at once', 'late']);
    expect(performance.now() - start).toBeGreaterThan(45);
  });

  it('takes the tokens that it is told, and any by default', async () => {
    expect(await respond(list)).toMatchObject({ status: 200 });
    expect(await respond(list, { tokens: ['a', 't'] })).toMatchObject({ status: 200 });
    expect(await respond(list, { tokens: ['a'] })).toMatchObject({
      status: 401,
      body: { error_msg: 'Incorrect IAM authentication information: decrypt token fail' },
    });
  });

  it('keeps the latest thousand requests', async () => {
    const mock = createMock({ pools: ['pool-1'] });
    for (let count = 0; count < 1003; count++) await mock.respond({ ...list, url: `/none/${count}` });
    expect(mock.requests).toHaveLength(1000);
    expect([mock.requests[0], mock.requests.at(-1)]).toMatchObject([{ url: '/none/3' }, { url: '/none/1002' }]);
  });

  it('gives an ordered failure the code and the words that the catalogue has for its status', async () => {
    const known =
      catalogue.find(({ status }) => status.includes(429)) ?? catalogue.find(({ status }) => status.length > 0);
    const [status = 0] = known?.status ?? [];
    const first = catalogue.find((entry) => entry.status.includes(status));
    const fail = [{ status, times: 1 }];
    expect(await respond(list, { fail })).toMatchObject({
      status,
      body: { error_code: first?.code ?? 'APIGW.0201', error_msg: first?.en.meaning },
    });
    expect(await respond(list, { fail: [{ status: 418, times: 1 }] })).toMatchObject({
      status: 418,
      body: { error_code: 'APIGW.0201', error_msg: 'This response was ordered.' },
    });
  });

  it.each(['application/json', 'Application/JSON', 'application/json ;charset=utf-8', ' application/json; a=b'])(
    'takes the media type "%s"',
    async (type) => {
      expect(await respond(create(type))).toMatchObject({ status: 200 });
    },
  );

  it.each(['application/jso', 'application/json5', 'text/plain', '', 'application/json,text/plain'])(
    'refuses the media type "%s"',
    async (type) => {
      expect(await respond(create(type))).toMatchObject({ status: 415 });
    },
  );

  it.each(['', '{', 'null', '[]', '{"a":1}}'])('refuses the body %j', async (body) => {
    expect(await respond(create(undefined, body))).toMatchObject({ status: 400 });
  });
});

it('a path with an empty or another fixed part is no operation', () => {
  expect(findRoute('POST', '/v2/p/pools/pool-1/nodepools')?.id).toBe('createNodePool');
  for (const url of [
    '/v2//pools/pool-1/nodepools',
    '/v2/p/pools//nodepools',
    '/v3/p/pools/a/nodepools',
    '/v2/p/pool/a/nodepools',
  ])
    expect(findRoute('POST', url), url).toBeUndefined();
});

it.each(['20260101T000000Zz', '120260101T000000Z', '20260101T000000', '2026-01-01T00:00:00Z', ''])(
  'the time stamp %s is none',
  (stamp) => {
    const form = `SDK-HMAC-SHA256 Access=a, SignedHeaders=x-sdk-date, Signature=${'0'.repeat(64)}`;
    const signed = (date: string) =>
      verifySignature({ ...list, headers: { 'x-sdk-date': date } }, form, undefined, Date.UTC(2026));
    expect(signed('20260101T000000Z')).toBeUndefined();
    expect(signed(stamp)).toMatch(/X-Sdk-Date|form of a signature/);
  },
);

it.each([
  ['', `${'0'.repeat(64)}0`],
  ['', '0'.repeat(63)],
  ['', `${'0'.repeat(63)}G`],
  ['x', '0'.repeat(64)],
])('%s before and %s as a signature is no form of one', (before, signature) => {
  const form = `${before}SDK-HMAC-SHA256 Access=a, SignedHeaders=x-sdk-date, Signature=${signature}`;
  const request = { ...list, headers: { 'x-sdk-date': '20260101T000000Z' } };
  expect(verifySignature(request, form, undefined, Date.UTC(2026))).toMatch(/form of a signature/);
});
