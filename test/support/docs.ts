import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { make } from '../../scripts/build.ts';
import { readAssets } from '../../scripts/docs/assets.ts';
import { renderDocs } from '../../scripts/docs/render.ts';
import { repository } from './project.ts';

/** The pages, as the build renders them. */
export async function renderedDocs(): Promise<Map<string, string>> {
  return renderDocs(await make(repository, () => undefined), await readAssets(repository));
}

/** Writes the pages into a folder of their own. */
export function placeDocs(pages: ReadonlyMap<string, string>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Serves a folder under a sub-path, as GitHub Pages does. */
export async function serve(folder: string, path: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(path.length);
    const file = join(folder, basename(name));
    if (!request.url?.startsWith(path) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': name.endsWith('.html') ? 'text/html' : 'text/plain' }).end(readFileSync(file));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}${path}`, close };
}
