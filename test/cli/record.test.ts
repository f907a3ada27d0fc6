import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { startMock } from '../../mock/server.ts';
import { runCommand } from '../support/command-line.ts';
import { examplesOf, pathOf } from '../support/traffic.ts';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** Records what `act` sends through the proxy. */
async function recorded(target: string, act: (proxy: string) => Promise<unknown>, ending = 'har') {
  const file = join(folder, `${files++}.${ending}`);
  let end = () => undefined as void;
  const interrupted = new Promise<void>((resolve) => (end = resolve));
  let started: (url: string) => void = () => undefined;
  const proxy = new Promise<string>((resolve) => (started = resolve));
  const printed: string[] = [];
  const running = runCommand(['record', '--target', target, '--port', '0', '--out', file], '', {
    interrupted: () => interrupted,
    out: (line) => {
      printed.push(line);
      const url = / on (http:\/\/127\.0\.0\.1:\d+) /.exec(line)?.[1];
      if (url !== undefined) started(url);
    },
    err: (line) => void printed.push(line),
  });
  try {
    await act(await proxy);
  } finally {
    end();
  }
  const { code } = await running;
  return { code, file, text: readFileSync(file, 'utf8'), printed: printed.join('\n') };
}

async function withServer<Result>(listener: RequestListener, act: (url: string) => Promise<Result>): Promise<Result> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const token = 'MIIFsecretTOKEN0123456789abcdef';

it('records a HAR that is held against the description, without names of its user', async () => {
  const pool = 'pool-0123456789abcdef0123456789abcdef';
  const mock = await startMock({ pools: [pool] });
  const path = `/v2/0123456789abcdef0123456789abcdef/pools/${pool}`;
  const headers = { 'x-auth-token': token };
  const { code, file, text, printed } = await recorded(mock.url, async (proxy) => {
    const shown = await fetch(proxy + path, { headers });
    expect([shown.status, ((await shown.json()) as { metadata: { name: string } }).metadata.name]).toEqual([200, pool]);
    const [body] = examplesOf('createNodePool', 'request');
    const json = { ...headers, 'content-type': 'application/json' };
    const created = await fetch(`${proxy}${path}/nodepools`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(body),
    });
    expect(created.status).toBe(200);
    await created.arrayBuffer();
  });
  await mock.close();
  expect(code).toBe(0);
  expect(printed).toMatch(/200 GET \/v2\/[\da-f]{32}\/pools\/[a-z]{4}-[\da-z]+\n200 POST [^]*\nExchanges in .+: 2/);
  expect(JSON.parse(text)).toMatchObject({ log: { entries: [{ response: { status: 200 } }, {}] } });
  for (const secret of [token, pool, '0123456789abcdef0123456789abcdef']) expect(text + printed).not.toContain(secret);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(await runCommand(['traffic', file])).toMatchObject({
    code: 0,
    out: expect.stringContaining('exchanges 2, operations 2'),
  });
});

it('replaces the same name by the same one, and writes an entry a line where the file is NDJSON', async () => {
  const { text } = await withServer(
    (_, response) => response.end(gzipSync('{"metadata":{"name":"my-pool"}}')),
    (url) =>
      recorded(
        url,
        async (proxy) => {
          for (const id of ['a1', 'a2']) await (await fetch(`${proxy}/v2/${id}/pools/my-pool`)).arrayBuffer();
        },
        'ndjson',
      ),
  );
  const entries = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry);
  const names = entries.map(({ response }) => (JSON.parse(response.content.text) as { metadata: object }).metadata);
  expect(names[0]).toEqual(names[1]);
  expect(entries.map(({ request }) => new URL(request.url).pathname.split('/').at(-1))).toEqual(
    names.map((metadata) => (metadata as { name: string }).name),
  );
});
interface Entry {
  request: { url: string };
  response: { content: { text: string } };
}

describe('what goes wrong', () => {
  it('responds with 502 where nothing listens at the target, and records nothing', async () => {
    const gone = await withServer(
      () => undefined,
      (url) => Promise.resolve(url),
    );
    const { printed, text } = await recorded(gone, async (proxy) => {
      const response = await fetch(`${proxy}${pathOf('showPool')}`);
      expect([response.status, await response.json()]).toMatchObject([502, { error_code: 'RECORD.0502' }]);
    });
    expect(printed).toContain(
      'A GET got no whole response and was not recorded: nothing accepts connections there (ECONNREFUSED).',
    );
    expect((JSON.parse(text) as { log: { entries: [] } }).log.entries).toEqual([]);
  });

  it('breaks off where the target breaks off, and goes on with the next request', async () => {
    let count = 0;
    const { printed, text } = await withServer(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
        response.write('{"half":');
        if (count++ === 0) setImmediate(() => response.destroy());
        else response.end(`"${'x'.repeat(89)}"}`);
      },
      (url) =>
        recorded(url, async (proxy) => {
          await expect(fetch(`${proxy}/v2/a/pools`).then((response) => response.text())).rejects.toThrow();
          expect(await (await fetch(`${proxy}/v2/a/pools`)).text()).toHaveLength(100);
        }),
    );
    expect(printed).toMatch(/was not recorded: the connection was cut off \(ECONNRESET\)/);
    expect((JSON.parse(text) as { log: { entries: [] } }).log.entries).toHaveLength(1);
  });

  it('passes a response on as it comes', async () => {
    let finish = () => undefined as void;
    await withServer(
      (_, response) => {
        response.write('first');
        finish = () => void response.end('last');
      },
      (url) =>
        recorded(url, async (proxy) => {
          const reader = (await fetch(`${proxy}/v2/a/pools`)).body?.getReader();
          expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first');
          finish();
          expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('last');
          await reader?.read();
        }),
    );
  });

  it.each([
    [['--target', 'modelarts'], 'The target must be an address without a path'],
    [['--target', 'https://user@modelarts.example'], 'The target must be'],
    [['--target', 'https://a.example/v2'], 'The target must be'],
    [[], 'The option --target <url> is missing.'],
  ])('refuses %j', async (args, message) => {
    expect(await runCommand(['record', ...args])).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  it('does not write over a file', async () => {
    const out = join(folder, 'there.har');
    writeFileSync(out, 'mine');
    const { code, err } = await runCommand(['record', '--target', 'http://127.0.0.1:9', '--port', '0', '--out', out]);
    expect([code, err]).toEqual([2, `${out} is there already. Name another file, or move it away.\n`]);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });
});
