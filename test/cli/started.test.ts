/** Commands that go on until they are ended, as far as they start. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, Server } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommand } from '../support/command-line.ts';

/** What listens in a test; a command has nothing to end it by. */
const servers: Server[] = [];
beforeEach(() => {
  const { listen } = Server.prototype;
  vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, ...args: unknown[]) {
    servers.push(this);
    return listen.apply(this, args as never);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) server.close();
});

/** A port that is taken. */
async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('mock', () => {
  it('names its pools, fails as it was told and shows each response', async () => {
    const lines: string[] = [];
    const world = { out: (line: string) => void lines.push(line) };
    const args = 'mock --port 0 --pool pool-a --pool pool-b --fail 503:2 --fail 429:1';
    const { code, err } = await runCommand(args, '', world);
    const [, url = ''] = /^The mock listens on (\S+)\nResource pools: pool-a, pool-b$/.exec(lines[0] ?? '') ?? [];
    expect({ code, err, url }).toEqual({ code: 0, err: '', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    const headers = { 'x-auth-token': 't', connection: 'close' };
    const ask = async () => {
      const response = await fetch(`${url}/v2/p/pools`, { headers });
      await response.arrayBuffer();
      return response.status;
    };
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([503, 503, 429, 200]);
    expect(lines.slice(1)).toEqual([503, 503, 429, 200].map((status) => `${status} GET /v2/p/pools`));
  });

  it('takes keys from the environment, and signatures by them alone', async () => {
    const lines: string[] = [];
    const world = { env: { MOCK_SECRETS: '{ "AK": "SK" }' }, out: (line: string) => void lines.push(line) };
    expect(await runCommand('mock --port 0', '', world)).toMatchObject({ code: 0, err: '' });
    const url = /http:\S+/.exec(lines.join('\n'))?.[0] ?? '';
    const service = { MODELARTS_ENDPOINT: url, PROJECT_ID: 'p', ACCESS_KEY: 'AK' };
    const pools = async (SECRET_KEY: string) => runCommand('pools', '', { env: { ...service, SECRET_KEY } });
    expect((await pools('SK')).code).toBe(0);
    expect(await pools('other')).toMatchObject({ code: 1, err: expect.stringContaining('verify aksk signature fail') });
  });
});

describe('record', () => {
  it('says why it cannot start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'record-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const port = await takenPort();
    const args = ['record', '--target', 'http://127.0.0.1:1', '--port', String(port), '--out', join(folder, 'a.har')];
    const { code, err } = await runCommand(args);
    expect(code).toBe(1);
    expect(err).toContain(`the port is in use; choose another with --port (EADDRINUSE 127.0.0.1:${port})`);
  });
});
