import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { make } from '../../scripts/build.ts';
import { readAssets } from '../../scripts/docs/assets.ts';
import { speak } from '../../scripts/docs/redoc.ts';
import { renderDocs } from '../../scripts/docs/render.ts';
import { repository } from './project.ts';

/** The pages, as the build renders them; the Chinese one with the renderer's English words, if that is wanted. */
export async function renderedDocs({ speakEnglish = false } = {}): Promise<Map<string, string>> {
  const assets = await readAssets(repository);
  const pages = renderDocs(await make(repository, () => undefined), assets);
  const [english, chinese] = [speak(assets.redoc, 'en'), speak(assets.redoc, 'zh')].map((script) => script.replace(/<\/(script)/gi, '<\\/$1'));
  const mixed = pages.get('zh.html')?.replace(chinese ?? '', () => english ?? '').replace(/script-src [^;]*/, "script-src 'unsafe-inline'");
  return speakEnglish ? new Map([['zh.html', mixed ?? '']]) : pages;
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
