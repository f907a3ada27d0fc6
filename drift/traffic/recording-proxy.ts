import { once } from 'node:events';
import http, { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { RawExchange } from './sanitize.ts';

/** Most bytes of a body that are recorded; more are passed on all the same. */
const mostRecorded = 16 * 1024 * 1024;

/** Headers of one connection, which a proxy does not pass on (RFC 9110, 7.6.1). */
const ofConnection = new Set([
  'connection',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export interface RecorderOptions {
  /** Origin of the service. */
  readonly target: URL;
  /** Default: any free one. */
  readonly port?: number;
  readonly onExchange: (exchange: RawExchange) => void;
  /** Called with each request that got no whole response, and the code of its error. */
  readonly onFailure?: (method: string, path: string, why: string) => void;
}

export interface RecordingProxy {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a reverse proxy on the loopback address that sends what it receives to one server, and nothing anywhere else.
 * Bodies are passed on as they come. Own code: a proxy library adds what only other proxies need, and keeps no bodies.
 *
 * @throws when the port is taken
 */
export async function startRecorder({ port = 0, ...options }: RecorderOptions): Promise<RecordingProxy> {
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing, options));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, options: Omit<RecorderOptions, 'port'>): void {
  const { target, onExchange, onFailure = () => undefined } = options;
  const { method = 'GET', url = '/' } = incoming;
  const started = new Date();
  const requestBody = new Kept();
  const responseBody = new Kept();
  let isOver = false;
  const fail = (why: string) => {
    if (isOver) return;
    isOver = true;
    onFailure(method, url.split('?')[0] ?? '', why);
    upstream.destroy();
    if (outgoing.headersSent) outgoing.destroy();
    else respondRefused(outgoing, why);
  };
  const headers = { ...passedOn(incoming.headers), host: target.host };
  const client = target.protocol === 'https:' ? https : http;
  const { hostname, port } = target;
  const upstream = client.request({ hostname: hostname.replace(/^\[|\]$/g, ''), port, method, path: url, headers });
  upstream.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
  upstream.on('response', (response) => {
    const { statusCode: status = 502 } = response;
    outgoing.writeHead(status, passedOn(response.headers));
    response.on('data', (chunk: Buffer) => responseBody.add(chunk));
    response.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
    response.on('end', () => {
      if (isOver) return;
      isOver = true;
      onExchange({
        started: started.toISOString(),
        milliseconds: Date.now() - started.getTime(),
        method,
        url: new URL(url, target),
        requestHeaders: single(incoming.headers),
        requestBody: requestBody.bytes(),
        status,
        responseHeaders: single(response.headers),
        responseBody: responseBody.bytes(),
      });
    });
    response.pipe(outgoing);
  });
  outgoing.on('error', () => fail('ECONNABORTED'));
  outgoing.on('close', () => outgoing.writableFinished || fail('ECONNABORTED'));
  incoming.on('data', (chunk: Buffer) => requestBody.add(chunk));
  incoming.on('error', () => fail('ECONNABORTED'));
  incoming.pipe(upstream);
}

/** The chunks of a body, unless there are too many. */
class Kept {
  readonly #chunks: Buffer[] = [];
  #size = 0;

  add(chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size <= mostRecorded) this.#chunks.push(chunk);
  }

  /** Of a body that is too long, what is no JSON. */
  bytes(): Uint8Array {
    return this.#size <= mostRecorded ? Buffer.concat(this.#chunks) : Buffer.from('too long');
  }
}

function passedOn(headers: http.IncomingHttpHeaders): OutgoingHttpHeaders {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(/\s*,\s*/);
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !ofConnection.has(name) && !named.includes(name)),
  );
}

function single(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** The form of an error that callers of the service read. */
function respondRefused(outgoing: ServerResponse, why: string): void {
  outgoing.writeHead(502, { 'content-type': 'application/json', connection: 'close' });
  outgoing.end(JSON.stringify({ error_code: 'RECORD.0502', error_msg: `The target did not respond: ${why}` }));
}
