import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ClientOptions, operations } from '../../client/index.ts';
import { startMock } from '../../mock/server.ts';
import { callOf, clientOf, mockFor, newNodePool, operationIds, poolName } from '../support/client.ts';
import { type Behaviour, bytes, drop, json, rawServer, stall, writeForever } from '../support/raw-server.ts';

const truncated = bytes('HTTP/1.1 200 OK\ncontent-type: application/json\ncontent-length: 100\n\n', '{"metadata":');
const halfChunk = bytes('HTTP/1.1 200 OK\ntransfer-encoding: chunked\n\n', 'ff\r\n{"a":');
const html = bytes(
  'HTTP/1.1 502 Bad Gateway\ncontent-type: text/html\nconnection: close\n\n',
  `<html>${'x'.repeat(1_000_000)}</html>`,
);
const notUtf8 = bytes('HTTP/1.1 500 Oh\nconnection: close\n\n', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
const tooLong = bytes('HTTP/1.1 200 OK\ncontent-length: 2\nconnection: close\n\n', '{}{}{}');
const noHttp = bytes('220 mail.example.com ESMTP\n');

const once: [string, Behaviour][] = [
  ['drops the connection', drop],
  ['breaks off', truncated],
  ['breaks off in a chunk', halfChunk],
  ['does not speak HTTP', noHttp],
];

describe('a server that first', () => {
  it.each(once.flatMap(([name, behaviour]) => operationIds.map((id) => [name, id, behaviour] as const)))(
    '%s: %s',
    async (_name, id, behaviour) => {
      const server = await rawServer(behaviour, json('{}'));
      const client = clientOf(server.url);
      const { data, error } = await callOf(client, id);
      if (operations[id].method === 'POST') {
        expect(error).toMatchObject({ name: 'TransportError', mayHaveArrived: true, tries: 1 });
        expect(server.requests).toHaveLength(1);
      } else {
        expect(data).toEqual({});
        expect(server.requests).toHaveLength(2);
        expect(server.requests[0]).toBe(server.requests[1]);
      }
    },
  );
});

describe('a server that', () => {
  const errorFrom = async (behaviour: Behaviour, options: Partial<ClientOptions> = {}) => {
    const server = await rawServer(behaviour);
    return (await clientOf(server.url, { retry: { tries: 1 }, ...options }).safe.deletePool({ pool_name: 'p' })).error;
  };

  it('sends a megabyte of HTML', async () => {
    expect(await errorFrom(html)).toMatchObject({
      name: 'ApiError',
      status: 502,
      message: expect.stringMatching(/^deletePool: 502 <html>x{93}$/),
    });
  });

  it('sends what is no UTF-8', async () => {
    expect(await errorFrom(notUtf8)).toMatchObject({ name: 'ApiError', status: 500, body: '{\ufffd\ufffd}' });
  });

  it('sends more than it said', async () => {
    const error = await errorFrom(tooLong);
    expect(error === undefined || error.name === 'TransportError').toBe(true);
  });

  it('is not there', async () => {
    const gone = await startMock();
    await gone.close();
    const client = clientOf(gone.url);
    const { error } = await client.safe.createNodePool({ pool_name: 'p', body: newNodePool() });
    const message = expect.stringMatching(/^createNodePool: the connection failed: .*ECONNREFUSED/);
    const cause = { name: 'TypeError', cause: { code: 'ECONNREFUSED' } }; // what fetch threw
    expect(error).toMatchObject({ name: 'TransportError', tries: 4, mayHaveArrived: false, message, cause });
  });

  it.each([
    ['says nothing', stall],
    ['stops in the body', (socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{')],
  ] as [string, Behaviour][])(
    '%s is given up after the time for a try, and its connection closed',
    async (_name, behaviour) => {
      const server = await rawServer(behaviour);
      const client = clientOf(server.url, {
        clock: undefined as never,
        timeouts: { perTry: 300 },
        retry: { tries: 2, baseDelay: 1 },
      });
      const { error } = await client.safe.deletePool({ pool_name: 'p' });
      expect(error).toMatchObject({ name: 'TimeoutError', limit: 'perTry', milliseconds: 300, tries: 2 });
      expect(server.requests).toHaveLength(2);
      while (server.asked.size > 0) await pause(5);
    },
  );

  it('is given up after the time for the whole call', async () => {
    const server = await rawServer(stall);
    const client = clientOf(server.url, {
      clock: undefined as never,
      timeouts: { perTry: 40, overall: 100 },
      retry: { tries: 99, baseDelay: 1 },
    });
    const { error } = await client.safe.deletePool({ pool_name: 'p' });
    expect(error?.name).toBe('TimeoutError');
    expect(server.requests.length).toBeLessThan(5);
  });

  it('may have got a POST is not asked again', async () => {
    const server = await rawServer(stall);
    const client = clientOf(server.url, { clock: undefined as never, timeouts: { perTry: 50 } });
    const { error } = await client.safe.createNodePool({ pool_name: 'p', body: newNodePool() });
    expect(error).toMatchObject({ name: 'TimeoutError', tries: 1 });
  });
});

describe('an abort', () => {
  const reason = new Error('changed my mind');

  it('before the call sends nothing', async () => {
    const mock = await mockFor();
    await expect(
      clientOf(mock.url).deletePool({ pool_name: poolName }, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    expect(mock.requests).toEqual([]);
  });

  it('during a try ends the call and the connection', async () => {
    const server = await rawServer(stall);
    const controller = new AbortController();
    const client = clientOf(server.url);
    const options = { signal: controller.signal };
    const calls = [client.deletePool({ pool_name: 'p' }, options), client.safe.deletePool({ pool_name: 'p' }, options)];
    while (server.requests.length < 2) await pause(1);
    controller.abort(reason);
    await expect(calls[0]).rejects.toBe(reason);
    expect(await calls[1]).toMatchObject({ error: { name: 'AbortedError', cause: reason, mayHaveArrived: true } });
    while (server.asked.size > 0) await pause(5);
  });

  it('during a wait ends the call', async () => {
    const mock = await mockFor({ fail: [{ status: 503, times: 9 }] });
    const controller = new AbortController();
    const client = clientOf(mock.url, { clock: undefined as never, retry: { baseDelay: 20_000 } });
    const call = client.deletePool({ pool_name: poolName }, { signal: controller.signal });
    while (mock.requests.length === 0) await pause(1);
    await pause(20);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(mock.requests).toHaveLength(1);
  });

  it.each([
    [503, true],
    [429, false],
  ])('during a wait after %i says whether the request may have arrived: %s', async (status, mayHaveArrived) => {
    const controller = new AbortController();
    const fetch = async () => {
      setTimeout(() => controller.abort(reason), 5);
      return new Response('{}', { status });
    };
    const client = clientOf('https://example.com', { fetch, clock: undefined as never, retry: { baseDelay: 20_000 } });
    const { error } = await client.safe.deletePool({ pool_name: 'p' }, { signal: controller.signal });
    expect(error).toMatchObject({ name: 'AbortedError', cause: reason, mayHaveArrived, tries: 1 });
  });

  it('while credentials are awaited ends the call', async () => {
    const controller = new AbortController();
    const client = clientOf('http://127.0.0.1:1', { credentials: () => new Promise(() => {}) });
    const call = client.deletePool({ pool_name: 'p' }, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});

describe('many calls with one signal', () => {
  it('listen to it once, and leave no listener behind', async () => {
    const mock = await mockFor({ latency: 20 });
    const client = clientOf(mock.url, { clock: undefined as never });
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const calls = Array.from({ length: 50 }, () => client.safe.deletePool({ pool_name: 'none' }, { signal }));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await Promise.all(calls);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await pause(1);
    expect(warnings).toEqual([]);
  });

  it('are all ended by it', async () => {
    const server = await rawServer(stall);
    const client = clientOf(server.url);
    const controller = new AbortController();
    const calls = Array.from({ length: 20 }, () =>
      client.safe.deletePool({ pool_name: 'p' }, { signal: controller.signal }),
    );
    while (server.requests.length < 20) await pause(1);
    controller.abort('enough');
    for (const { error } of await Promise.all(calls))
      expect(error).toMatchObject({ name: 'AbortedError', cause: 'enough' });
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});

describe('a large response', () => {
  const endless =
    (status: string): Behaviour =>
    (socket) => {
      socket.write(`HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n\r\n{"a":"`);
      writeForever(socket);
    };

  it('is not read to its end, and not fetched again', async () => {
    const server = await rawServer(endless('200 OK'));
    const client = clientOf(server.url, { maxResponseBytes: 100_000 });
    const { error } = await client.safe.deletePool({ pool_name: 'p' });
    const message = 'deletePool: the response is larger than 100000 bytes';
    expect(error).toMatchObject({ name: 'TransportError', message, tries: 1, mayHaveArrived: true });
    expect(server.requests).toHaveLength(1);
    while (server.asked.size > 0) await pause(5);
  });

  it('is read as far as it is shown when it is an error', async () => {
    const server = await rawServer(endless('400 Bad Request'));
    const { error } = await clientOf(server.url).safe.deletePool({ pool_name: 'p' });
    expect(error).toMatchObject({ name: 'ApiError', status: 400, body: expect.stringMatching(/^{"a":"x+$/) });
    while (server.asked.size > 0) await pause(5);
  });

  it('is limited once it is decompressed', async () => {
    const body = gzipSync(`{"a":"${'x'.repeat(20_000_000)}"}`);
    const head = `HTTP/1.1 200 OK\ncontent-encoding: gzip\ncontent-length: ${body.length}\nconnection: close\n\n`;
    const server = await rawServer(bytes(head, body));
    const { error } = await clientOf(server.url).safe.deletePool({ pool_name: 'p' });
    expect(error?.message).toBe('deletePool: the response is larger than 16777216 bytes');
  });
});
