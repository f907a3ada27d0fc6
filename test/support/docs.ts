import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Made, make } from '../../scripts/build.ts';
import { type Assets, readAssets } from '../../scripts/docs/assets.ts';
import { definitionOf } from '../../scripts/docs/definition.ts';
import { layOut } from '../../scripts/docs/page.ts';
import { speak } from '../../scripts/docs/redoc.ts';
import { repository } from './project.ts';

/** What the pages are made of. */
export async function docsInput(): Promise<{ made: Made; assets: Assets }> {
  return { made: await make(repository, () => undefined), assets: await readAssets(repository) };
}

/** The Chinese page with the renderer's own words. */
export function pageInEnglishWords({ made, assets }: { made: Made; assets: Assets }): string {
  const definition = definitionOf(made, assets.guides, 'zh');
  return layOut({ language: 'zh', definition, digest: made.contract.digest }, speak(assets.redoc, 'en'), assets);
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
    response
      .writeHead(200, { 'content-type': name.endsWith('.html') ? 'text/html' : 'text/plain' })
      .end(readFileSync(file));
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
