import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { MockRequest, MockResponse } from './http.ts';
import { createMock, type MockOptions } from './mock.ts';
import { errorResponse, largestBody } from './respond.ts';

export type { MockData, NodePoolData, PoolData } from './data.ts';
export type { MockRequest, MockResponse } from './http.ts';
export { createMock, type Mock, type MockOptions } from './mock.ts';

export interface MockServerOptions extends MockOptions {
  /** Default: any free one. */
  readonly port?: number;
}

export interface MockServer {
  /** For `baseUrl`. */
  readonly url: string;
  /** The latest requests, oldest first; at most a thousand. */
  readonly requests: readonly MockRequest[];
  close(): Promise<void>;
}

/**
 * Starts a server on the loopback address that responds as the service does.
 *
 * @throws when the port is taken, or an option is wrong
 */
export async function startMock({ port = 0, ...options }: MockServerOptions = {}): Promise<MockServer> {
  const mock = createMock(options);
  const server = createServer((incoming, outgoing) => {
    outgoing.on('error', () => undefined); // the caller has gone
    read(incoming)
      .then((request) => (typeof request === 'string' ? tooLarge : request && mock.respond(request)))
      .then((response) => {
        if (!response) return outgoing.destroy();
        const body = JSON.stringify(response.body);
        outgoing.writeHead(response.status, {
          'content-type': 'application/json',
          ...response.headers,
          'content-length': Buffer.byteLength(body),
          ...(response === tooLarge && { connection: 'close' }),
        });
        return outgoing.end(body);
      })
      .catch(() => outgoing.destroy());
  });
  server.on('clientError', refuseBadHttp);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: mock.requests,
    close: () => close(server),
  };
}

const tooLarge: MockResponse = errorResponse(413, 'APIGW.0201', 'Request entity too large');

/** @returns the request; a word where its body is too large; nothing where the caller has gone before its end */
async function read(incoming: IncomingMessage): Promise<MockRequest | 'too large' | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largestBody) return 'too large';
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  const { method = '', url = '', headers } = incoming;
  const single = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return { method, url, headers: Object.fromEntries(single), body: Buffer.concat(chunks).toString() };
}

/** Responds to what is no HTTP as the gateway does to a bad request. */
function refuseBadHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const body = JSON.stringify(errorResponse(400, 'APIGW.0106', 'Bad request.').body);
  socket.end(
    `HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: ` +
      `${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
