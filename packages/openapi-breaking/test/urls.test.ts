import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readDocument, UnreadableError } from '../src/index.ts';

const api = (schema: string) =>
  `{ "openapi": "3.1.0", "info": { "title": "A", "version": "1" }, "paths": {},` +
  ` "components": { "schemas": { "A": ${schema} } } }`;

function* spaces(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(2 ** 20, ' ');
}

/** Listens on loopback, and reads the document from there. */
async function readFrom(listener: RequestListener, path = '/api.json', urlTimeout = 2000) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  return readDocument(url, { cwd: import.meta.dirname, allowUrls: true, urlTimeout });
}

describe('a document at an address', () => {
  it('is read with what it refers to, from the same place', async () => {
    const asked: (string | undefined)[] = [];
    const { files } = await readFrom((request, response) => {
      asked.push(request.url);
      response.end(request.url === '/api.json' ? api('{ "$ref": "parts/b.json" }') : '{ "type": "string" }');
    });
    expect(asked).toEqual(['/api.json', '/parts/b.json']);
    expect(files).toHaveLength(2);
  });

  it('is read where it has moved to', async () => {
    const { document } = await readFrom((request, response) => {
      if (request.url === '/api.json') response.writeHead(302, { Location: '/moved.json' }).end();
      else response.end(api('true'));
    });
    expect(document.openapi).toBe('3.1.0');
  });

  it.each<[string, RequestListener, string]>([
    ['is missing', (_, response) => void response.writeHead(404).end(), 'status 404'],
    ['does not end', (_, response) => void response.write('{'), 'aborted due to timeout'],
    ['is too large', (_, response) => void Readable.from(spaces()).pipe(response), 'larger than 67108864 bytes'],
    ['is elsewhere', (_, response) => void response.writeHead(302, { Location: 'file:///etc/hosts' }).end(), 'failed'],
    ['refers to a file', (_, response) => void response.end(api('{ "$ref": "file:///etc/hosts" }')), 'cannot be read'],
    ['is no document', (_, response) => void response.end('<html></html>'), 'api.json'],
  ])('is refused where it %s', async (_name, listener, message) => {
    const reading = readFrom(listener, '/api.json', message.includes('timeout') ? 50 : 10_000);
    await expect(reading).rejects.toThrow(UnreadableError);
    await expect(reading).rejects.toThrow(message);
  });
});
