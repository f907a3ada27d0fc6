import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createMock } from '../../mock/mock.ts';
import { largestBody } from '../../mock/respond.ts';
import { startMock } from '../../mock/server.ts';
import { mockFor, newNodePool, poolName } from '../support/client.ts';

const headers = { 'x-auth-token': 't', 'content-type': 'application/json' };
const nodePools = `/v2/p/pools/${poolName}/nodepools`;
const signed = {
  authorization: `SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=${'0'.repeat(64)}`,
  'x-sdk-date': new Date().toISOString().replace(/[-:]|\.\d+/g, ''),
};

/** Sends bytes as they are, and closes the sending side after them unless told to stay. */
function sendRaw(url: string, bytes: string, leave = false): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(bytes);
      if (leave) socket.destroy();
    });
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
    socket.setTimeout(5000, () => socket.destroy());
  });
}

/** Where the mock still works. */
async function expectAlive(url: string): Promise<void> {
  const response = await fetch(`${url}${nodePools}`, { method: 'POST', headers, body: JSON.stringify(newNodePool()) });
  expect(response.status).toBe(200);
}

describe('what is hostile does not end the mock', () => {
  it.each<{ name: string; bytes: string; status: number; secrets?: Record<string, string> }>([
    { name: 'no HTTP', bytes: '\u0016\u0003\u0001\u0002\r\n\r\n', status: 400 },
    { name: 'an unknown method', bytes: 'FROB / HTTP/1.1\r\nhost: a\r\n\r\n', status: 400 },
    {
      name: 'two lengths',
      bytes: 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      status: 400,
    },
    {
      name: 'a length beside chunks',
      bytes: 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      status: 400,
    },
    {
      name: 'headers without end',
      bytes: `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`,
      status: 400,
    },
    {
      name: 'a signature over an address that cannot be decoded',
      bytes: `DELETE /v2/p/pools/${poolName}?% HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${Object.entries(signed)
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}\r\n`,
      status: 401,
      secrets: { AK: 'SK' },
    },
    {
      name: 'a path that cannot be decoded',
      bytes: 'DELETE /v2/p/pools/%ff%zz HTTP/1.1\r\nhost: a\r\nx-auth-token: t\r\nconnection: close\r\n\r\n',
      status: 404,
    },
  ])('$name', async ({ bytes, status, secrets }) => {
    const { url } = await mockFor(secrets ? { secrets } : {});
    const response = await sendRaw(url, bytes);
    expect(response).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const [head = '', body = ''] = response.split('\r\n\r\n');
    expect(head).toContain(`\ncontent-length: ${body.length}`);
    if (status === 400) expect(JSON.parse(body)).toEqual({ error_code: 'APIGW.0106', error_msg: 'Bad request.' });
    await expectAlive(url);
  });

  it('half a request is not carried out', async () => {
    const { url, requests } = await mockFor();
    const body = JSON.stringify(newNodePool());
    const head = `POST ${nodePools} HTTP/1.1\r\nhost: a\r\nx-auth-token: t\r\ncontent-type: application/json\r\n`;
    await sendRaw(url, `${head}content-length: ${body.length + 10}\r\n\r\n${body}`, true);
    await expectAlive(url); // the node pool's name is still free
    expect(requests).toHaveLength(1);
  });

  it('a body of 5,000 levels, in an unknown member', async () => {
    const { url } = await mockFor();
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const body = JSON.stringify(newNodePool()).replace(/\}$/, `,"x":${deep}}`);
    const response = await fetch(url + nodePools, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error_msg: 'Bad request. more than 100 levels' });
    await expectAlive(url);
  });

  it('a body without end: it is refused before it is all there', async () => {
    const { url } = await mockFor();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024 * 1024;
        if (sent > 1024 ** 3) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
      },
    });
    const init = { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit;
    const status = await fetch(url + nodePools, init).then(
      (response) => response.status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(status);
    expect(sent).toBeLessThan(200 * 1024 * 1024);
    await expectAlive(url);
  });

  it('bodies that are remembered stay below 16 million characters', async () => {
    const mock = createMock({ time: 0 });
    const body = 'x'.repeat(3_000_000);
    for (let i = 0; i < 10; i++) await mock.respond({ method: 'POST', url: '/', headers: {}, body });
    expect(mock.requests).toHaveLength(5);
    const largest = { method: 'POST', url: '/', headers: {}, body: 'x'.repeat(17_000_000) };
    await mock.respond(largest); // alone it is kept, of any size
    expect(mock.requests).toEqual([largest]);
  });

  it('a connection is kept, but for a body that is too large; once it is closed, no listener is left', async () => {
    const mock = await startMock({ pools: [poolName] });
    const connectionAfter = async (body: string) => {
      const init = { method: 'POST', headers, body };
      return (await fetch(mock.url + nodePools, init)).headers.get('connection');
    };
    expect(await connectionAfter('{}')).toBe('keep-alive');
    expect(await connectionAfter('x'.repeat(largestBody + 1))).toBe('close');
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow('fetch failed');
  });

  it.each<{ name: string; given: object; want: string }>([
    { name: 'a latency below nothing', given: { latency: -1 }, want: 'latency is -1; it must be from 0 to 600000.' },
    { name: 'a speed of nothing', given: { speed: 0 }, want: 'speed is 0; it must be from 0.001 to 1000000.' },
    { name: 'a time that is no number', given: { time: NaN }, want: 'time is NaN; it must be from 0 to 86400.' },
    {
      name: 'a status that is no failure',
      given: { fail: [{ status: 101, times: 1 }] },
      want: 'fail.status is 101; it must be from 400 to 599.',
    },
    {
      name: 'a failure that never comes',
      given: { fail: [{ status: 503, times: 0 }] },
      want: 'fail.times is 0; it must be from 1 to 1000000.',
    },
  ])('an option out of range: $name', ({ given, want }) => {
    expect(() => createMock(given)).toThrow(new RangeError(want));
  });
});
