import { createServer, type Server, type ServerResponse } from 'node:http';

export type ServedContent = string | Uint8Array;

/** Served files, and the current problem of the sources. */
export interface Preview {
  /** By path; a function renders what is asked for. */
  files: ReadonlyMap<string, ServedContent | (() => ServedContent)>;
  /** As text; null where nothing is wrong. */
  trouble: string | null;
}

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  atom: 'application/atom+xml',
  md: 'text/markdown',
};

/** Shown while there is no page: the script puts in what is wrong. */
const nothingYet = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Docs</title><link rel="stylesheet" href="/assets/docs.css">
<script src="/assets/live.js" defer></script></head><body class="crossroads"><main><h1>Building …</h1></main></body></html>
`;

/**
 * Serves pages while they change. Only programs of this machine get a response, by the names that it has for itself, so
 * that no page from elsewhere can read a draft.
 *
 * @returns the server, and a function that makes open pages load again or show what is wrong
 */
export function servePreview(preview: Preview): { server: Server; announce: () => void } {
  const readers = new Set<ServerResponse>();
  const news = () => `data: ${JSON.stringify({ trouble: preview.trouble })}\n\n`;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (!['localhost', '127.0.0.1', '[::1]'].includes(host))
      return respondRefused(response, 403, 'Only for this machine.');
    if (!['GET', 'HEAD'].includes(request.method ?? ''))
      return respondRefused(response, 405, 'Pages can only be read.');
    const name = servedName(request.url ?? '/');
    if (name === 'live') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(preview.trouble === null ? '\n' : news());
      readers.add(response);
      return response.on('close', () => readers.delete(response));
    }
    if (preview.files.has(name)) return sendFile(preview, name, response);
    if (!preview.files.has('index.html')) return respondWith(response, 200, 'index.html', nothingYet);
    return sendFile(preview, '404.html', response);
  });
  const announce = () => {
    for (const reader of readers) reader.write(news());
  };
  return { server, announce };
}

/** Of a file; the address of a request may be anything. */
function servedName(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  try {
    return decodeURIComponent(path).replace(/^\/+/, '') || 'index.html';
  } catch {
    return path;
  }
}

/** Where it cannot be rendered, the page says why, and is loaded again after the next change. */
function sendFile(preview: Preview, name: string, response: ServerResponse): ServerResponse {
  const found = preview.files.get(name) ?? '';
  try {
    return respondWith(response, name === '404.html' ? 404 : 200, name, typeof found === 'function' ? found() : found);
  } catch (error) {
    preview.trouble ??= `${name} cannot be shown: ${String(Object(error).message ?? error)}`;
    return respondWith(response, 500, 'index.html', nothingYet);
  }
}

function respondWith(response: ServerResponse, status: number, name: string, content: ServedContent): ServerResponse {
  const type = mediaTypes[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  return response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(content);
}

function respondRefused(response: ServerResponse, status: number, reason: string): ServerResponse {
  return response.writeHead(status, { 'content-type': 'text/plain' }).end(`${reason}\n`);
}
