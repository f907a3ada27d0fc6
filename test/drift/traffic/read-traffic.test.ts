import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTraffic } from '../../../drift/traffic/read-traffic.ts';
import { entry, examplesOf, har, pathOf } from '../../support/traffic.ts';

const get = entry({ method: 'GET', path: pathOf('showPool'), response: { name: 'a "quoted]} text' } });
const read = (file: Uint8Array | string) => readTraffic(Buffer.from(file));
const bodies = (file: Uint8Array | string) => {
  const traffic = read(file);
  return 'reason' in traffic ? traffic : traffic.exchanges.map(({ response }) => response.body);
};
const withContent = (content: object, encoding = '') => {
  const headers = [{ name: 'Content-Encoding', value: encoding }];
  return har([{ ...get, response: { status: 200, headers, content } }]);
};

it('reads the entries of a HAR with the lines at which they begin, and no pseudo header of HTTP/2', () => {
  const file = har([get, get]);
  const lines = file.toString().split('\n');
  const traffic = read(file);
  if ('reason' in traffic) throw new Error(traffic.reason);
  expect(traffic.exchanges.map(({ line }) => lines[line - 1])).toEqual(['   {', '   {']);
  expect(traffic.exchanges[0]).toMatchObject({ method: 'GET', status: 200, started: '2026-11-20T10:00:00.000Z' });
  expect(Object.keys(traffic.exchanges[0]?.request.headers ?? {})).toEqual(['x-auth-token']);
  expect(traffic.unread).toEqual([]);
});

describe('bodies', () => {
  const json = Buffer.from('{"a":1}');
  const whole = { kind: 'json', value: { a: 1 } };
  const base64 = (bytes: Uint8Array) => ({ text: Buffer.from(bytes).toString('base64'), encoding: 'base64' });
  it.each([
    ['text', { text: '{"a":1}' }, '', whole],
    ['text that was unpacked, under the header', { text: '{"a":1}' }, 'br', whole],
    ['base64', base64(json), '', whole],
    ['gzip', base64(gzipSync(json)), 'gzip', whole],
    ['gzip without its header', base64(gzipSync(json)), '', whole],
    ['brotli', base64(brotliCompressSync(json)), 'br', whole],
    ['deflate', base64(deflateSync(json)), 'deflate', whole],
    ['gzip that is cut off', base64(gzipSync(json).subarray(0, 12)), 'gzip', { kind: 'other' }],
    ['what is no brotli', base64(Buffer.from('plain')), 'br', { kind: 'other' }],
    ['HTML', { text: '<html>' }, '', { kind: 'other' }],
    ['no UTF-8', base64(Buffer.from([0x7b, 0xff, 0x7d])), '', { kind: 'other' }],
    ['none', { size: 0, text: '' }, '', { kind: 'none' }],
    ['what was not recorded', { size: 120 }, '', { kind: 'unknown' }],
  ])('reads %s', (_, content, encoding, body) => {
    expect(bodies(withContent(content, encoding))).toEqual([body]);
  });

  it('does not unpack what grows beyond all bounds', () => {
    const bomb = gzipSync(Buffer.alloc(17 * 1024 * 1024, ' '));
    expect(bodies(withContent(base64(bomb), 'gzip'))).toEqual([{ kind: 'other' }]);
  });
});

describe('files', () => {
  it('reads what is whole of a file that is cut off', () => {
    const file = har([get, get, get]);
    for (const length of [file.length - 40, file.length - 90, file.indexOf('startedDateTime', 700)]) {
      const traffic = read(file.subarray(0, length));
      if ('reason' in traffic) throw new Error(traffic.reason);
      expect(traffic.exchanges.length).toBeGreaterThan(0);
      expect(traffic.unread).toMatchObject([{ reason: 'cut off' }]);
    }
  });

  it('reads a compressed HAR, entries one a line, and what the mock logs and prints', () => {
    const [pool = {}] = examplesOf('showPool', '200');
    const logged = {
      request: { method: 'GET', url: '/v2/p/pools', headers: {}, body: '' },
      response: { status: 200, body: pool },
    };
    const printed = '模拟服务监听 http://127.0.0.1:4010\n200 GET /v2/p/pools\n404 GET /v2/p/pools/a\n';
    const counts = [
      gzipSync(har([get])),
      `${JSON.stringify(get)}\n\n${JSON.stringify(get)}`,
      JSON.stringify(logged),
      printed,
    ];
    expect(counts.map((file) => (bodies(file) as unknown[]).length)).toEqual([1, 2, 1, 2]);
    expect(bodies(JSON.stringify(logged))).toEqual([{ kind: 'json', value: pool }]);
  });

  it('leaves out and names what is no exchange, and counts what had no response', () => {
    const blocked = { ...get, response: { status: 0, headers: [], content: {} } };
    expect(read(`${JSON.stringify(get)}\n{"half":\n${JSON.stringify(blocked)}\n`)).toMatchObject({
      exchanges: [{ line: 1 }],
      withoutResponse: 1,
      unread: [{ line: 2, reason: 'no exchange' }],
    });
  });

  it('takes a HAR without entries', () => {
    expect(read('{"log":{"entries":[]}}')).toEqual({ exchanges: [], withoutResponse: 0, unread: [] });
  });

  it.each([
    '',
    'hello',
    '{"log":{}}',
    '[]',
    '\u0000\u0001',
    '{"openapi":"3.1.0"}',
    '"',
    '{"log":{"entries":[null,{}]}}',
  ])('refuses %j', (text) => {
    expect(read(text)).toEqual({ reason: 'no traffic' });
  });
});
