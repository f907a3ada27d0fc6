import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type ClientOptions, operations } from '../../client/index.ts';
import { startMock } from '../../mock/server.ts';
import { callOf, clientOf, mockFor, newNodePool, poolName, operationIds } from '../support/client.ts';
import { type Behaviour, bytes, drop, json, rawServer, stall } from '../support/raw-server.ts';

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
    expect(await errorFrom(html)).toMatchObject({ name: 'ApiError', status: 502, message: 'deletePool: 502' });
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
    expect(error).toMatchObject({ name: 'TransportError', tries: 4, message: 'createNodePool: the connection failed' });
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
        timeouts: { perTry: 50 },
        retry: { tries: 2, baseDelay: 1 },
      });
      const { error } = await client.safe.deletePool({ pool_name: 'p' });
      expect(error).toMatchObject({ name: 'TimeoutError', limit: 'perTry', milliseconds: 50, tries: 2 });
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
    const call = clientOf(server.url).safe.deletePool({ pool_name: 'p' }, { signal: controller.signal });
    while (server.requests.length === 0) await pause(1);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
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

  it('while credentials are awaited ends the call', async () => {
    const controller = new AbortController();
    const client = clientOf('http://127.0.0.1:1', { credentials: () => new Promise(() => {}) });
    const call = client.deletePool({ pool_name: 'p' }, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});

describe('a thousand calls at once', () => {
  it('are all answered', async () => {
    const mock = await mockFor({ latency: 5 });
    const client = clientOf(mock.url, { clock: undefined as never });
    const names = Array.from({ length: 1000 }, (_, index) => `n-${index}`);
    const made = await Promise.all(
      names.map((name) => client.createNodePool({ pool_name: poolName, body: newNodePool(name) })),
    );
    expect(made.map(({ metadata }) => metadata?.name)).toEqual(names);
    const gone = await Promise.all(
      names.map((nodepool_name) => client.deleteNodePool({ pool_name: poolName, nodepool_name })),
    );
    expect(gone.map(({ metadata }) => metadata?.name)).toEqual(names);
  });
});
