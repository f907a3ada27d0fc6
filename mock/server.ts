import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, answer, failure, type MockRequest } from './answer.ts';
import { newPools } from './pools.ts';

/** Existing mocks take a PATCH with `application/json`, which the service refuses; this one does not. */

export interface MockOptions {
  /** Default: any free one. */
  readonly port?: number;
  /** Milliseconds to wait before each answer. Default 0. */
  readonly latency?: number;
  /** Answers to give first, whatever is asked: for example `[{ status: 503, times: 2 }]`. */
  readonly fail?: readonly { readonly status: number; readonly times: number }[];
  /** Secret keys by access key. Signatures are verified where this is given; otherwise only their form is checked. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Names of the resource pools there are. Default: the pool of the examples. */
  readonly pools?: readonly string[];
  /** Told of each request with its answer. */
  readonly onAnswer?: (request: MockRequest, answer: Answer) => void;
}

export interface Mock {
  /** For `baseUrl`. */
  readonly url: string;
  /** The latest thousand requests, oldest first. */
  readonly requests: MockRequest[];
  close(): Promise<void>;
}

/**
 * Starts a server on the loopback address that answers as the description says, and remembers the node pools it is told to make.
 *
 * @throws when the port is taken
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, latency = 0, fail = [], secrets, onAnswer } = options;
  const pools = newPools(options.pools);
  const failures = fail.flatMap(({ status, times }) => Array.from({ length: times }, () => status));
  const requests: MockRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const request = await read(incoming);
    requests.push(request);
    if (requests.length > 1000) requests.shift();
    if (latency > 0) await pause(latency);
    const status = failures.shift();
    const given = status === undefined ? await answer(request, pools, secrets) : failure(status);
    onAnswer?.(request, given);
    const body = JSON.stringify(given.body);
    const headers = { 'content-type': 'application/json', 'x-request-id': `mock-${requests.length}`, ...given.headers };
    outgoing.writeHead(given.status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<MockRequest> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    // The caller has gone; what it sent until then is answered to nobody.
  }
  const { method = '', url = '', headers } = incoming;
  const single = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return { method, url, headers: Object.fromEntries(single), body: Buffer.concat(chunks).toString() };
}
