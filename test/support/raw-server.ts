import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a server does with the connection of each request, in turn; the last one goes on for the rest. */
export type Behaviour = (socket: Socket) => void;

/** Responds with exactly these bytes, and closes the connection. */
export const bytes =
  (head: string, body: string | Buffer = ''): Behaviour =>
  (socket) =>
    void socket.end(Buffer.concat([Buffer.from(head.replaceAll('\n', '\r\n')), Buffer.from(body)]));

export const json = (body: string, status = '200 OK'): Behaviour =>
  bytes(
    `HTTP/1.1 ${status}\ncontent-type: application/json\ncontent-length: ` +
      `${Buffer.byteLength(body)}\nconnection: close\n\n`,
    body,
  );

export const drop: Behaviour = (socket) => void socket.destroy();
export const stall: Behaviour = () => undefined;
export const writeForever: Behaviour = (socket) => {
  const write = () => {
    while (!socket.destroyed && socket.write('x'.repeat(10_000)));
  };
  socket.on('drain', write);
  write();
};

/** A server that misbehaves as told, for one test. */
export async function rawServer(...behaviours: Behaviour[]) {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  /** Connections on which something was asked. */
  const asked = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = '';
    socket.on('error', () => undefined);
    socket.on('close', () => [sockets, asked].forEach((set) => set.delete(socket)));
    socket.on('data', (chunk) => {
      text += chunk.toString();
      const [head = '', body] = text.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (body === undefined || Buffer.byteLength(body) < length) return;
      requests.push(text);
      asked.add(socket);
      text = '';
      (behaviours.length > 1 ? behaviours.shift() : behaviours[0])?.(socket);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, asked };
}
