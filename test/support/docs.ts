import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { type Draft, draft } from '../../scripts/documents.ts';
import { type Assets, readAssets } from '../../scripts/docs/assets.ts';
import { repository } from './project.ts';

/** What the pages are made of. */
export async function docsInput(): Promise<{ made: Draft; assets: Assets }> {
  return { made: await draft(repository), assets: await readAssets(repository) };
}

/** Writes the pages into a folder of their own. */
export function placeDocs(pages: ReadonlyMap<string, string | Uint8Array>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  for (const [name, text] of pages) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves a folder under a sub-path, as GitHub Pages does. */
export async function serve(folder: string, path: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(path.length);
    const file = join(folder, name);
    if (!request.url?.startsWith(path) || !existsSync(file) || statSync(file).isDirectory())
      return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': `${mediaTypes[extname(name)] ?? 'text/plain'}; charset=utf-8` })
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

/** Ids of a page. */
export function idsOf(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => unescape(id));
}

/** Texts of a page, without markup and with single spaces. */
export function textOf(html: string): string {
  return unescape(
    html
      .replace(/^.*?<main/s, '<main')
      .replace(/<\/?(?:p|li|ul|ol|h\d|div|td|th|tr|pre|dt|dd|br)\b[^>]*>/g, ' ')
      .replace(/<[^>]+>/g, ''),
  ).replace(/\s+/g, ' ');
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
