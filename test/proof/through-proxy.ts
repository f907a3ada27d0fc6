import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startUpstream, type Step, story } from './planted.ts';

/** A step, and the response as it came through the proxy. */
export interface Passed extends Step {
  readonly status: number;
  readonly headers: Headers;
}

/**
 * Runs the story through a proxy in front of the mock, and ends it.
 *
 * @param command - program and arguments, by the address of the mock and the port to listen at
 */
export async function throughProxy(
  folder: string,
  isPlanted: boolean,
  command: (upstream: string, port: number) => readonly string[],
): Promise<Passed[]> {
  const upstream = await startUpstream(isPlanted);
  const port = await freePort();
  const [program = '', ...args] = command(upstream.url, port);
  const proxy = spawn(join(folder, 'node_modules/.bin', program), args, { cwd: folder, stdio: 'ignore' });
  const ended = once(proxy, 'exit');
  try {
    await listening(port, () => proxy.exitCode !== null);
    const passed: Passed[] = [];
    for (const step of story(isPlanted)) {
      const { method, url, headers, body } = step.request;
      const init = { method, headers, ...(body !== '' && { body }) };
      const response = await fetch(`http://127.0.0.1:${port}${url}`, init);
      await response.arrayBuffer();
      passed.push({ ...step, status: response.status, headers: response.headers });
    }
    return passed;
  } finally {
    proxy.kill('SIGINT');
    await ended;
    upstream.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(port: number, hasEnded: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (hasEnded()) break;
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await pause(200);
  }
  throw new Error('The proxy does not listen.');
}
