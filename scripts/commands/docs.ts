import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { readAssets } from '../docs/assets.ts';
import { renderDocs } from '../docs/render.ts';
import { buildOnChange } from './watch.ts';

/** `npm run docs`: serves the pages on this machine, and loads them again in the browser after each change. */
const root = process.cwd();
const { values } = parseArgs({ options: { port: { type: 'string', default: '4000' } } });
const port = Number(values.port);
if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  console.error(`--port must be a number up to 65535, not ${values.port}`);
  process.exit(2);
}

let files: ReadonlyMap<string, string> = new Map();
const readers = new Set<ServerResponse>();
const mediaTypes: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/json' };

const server = createServer((request, response) => {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
  if (name === 'live') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
    readers.add(response);
    response.on('close', () => readers.delete(response));
    return;
  }
  const text = files.get(name);
  if (text === undefined)
    return response.writeHead(404, { 'content-type': 'text/plain' }).end(`There is no ${name}.\n`);
  const type = mediaTypes[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text);
});

server.on('error', (error) => {
  console.error(`The docs cannot be served: ${error.message}`);
  process.exit(1);
});
await once(server.listen(port, '127.0.0.1'), 'listening');
console.log(`The docs are at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

buildOnChange(root, ['spec', 'docs/guides'], async (made) => {
  files = new Map([...made.outputs, ...renderDocs(made, await readAssets(root, 'live'))]);
  for (const reader of readers) reader.write('data: changed\n\n');
});
