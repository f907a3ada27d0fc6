import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What npm sends when it publishes, and reads when it installs. */
interface Packument {
  name: string;
  'dist-tags': Record<string, string>;
  versions: Record<string, unknown>;
  _attachments?: Record<string, { data: string }>;
}

/** An npm registry on this machine. */
export interface Registry {
  readonly url: string;
  /** Every publication that was accepted, such as `a@1.0.0`. */
  readonly published: string[];
  /** So many publications are accepted before the registry fails, as one does that is down. */
  failAfter: number;
  close(): void;
}

/**
 * Starts a registry that can publish, show and hand out packages. Own code because verdaccio brings 200 packages for
 * three requests.
 */
export async function startRegistry(): Promise<Registry> {
  const packages = new Map<string, Packument>();
  const tarballs = new Map<string, Buffer>();
  const registry = { published: [] as string[], failAfter: Infinity };
  const publish = (sent: Packument) => {
    const known = packages.get(sent.name);
    const [version = ''] = Object.keys(sent.versions);
    if (registry.published.length >= registry.failAfter) return 503;
    if (known?.versions[version]) return 403; // npm never takes a version twice
    for (const [name, { data }] of Object.entries(sent._attachments ?? {}))
      tarballs.set(`/${sent.name}/-/${name}`, Buffer.from(data, 'base64'));
    const { _attachments: _, ...rest } = sent;
    packages.set(sent.name, { ...rest, versions: { ...known?.versions, ...sent.versions } });
    registry.published.push(`${sent.name}@${version}`);
    return 201;
  };
  const server = createServer(async (request, response) => {
    const { method, url = '' } = request;
    const respond = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (method === 'PUT') {
      const status = publish((await json(request)) as Packument);
      return respond(status, status === 201 ? { ok: true } : { error: `status ${status}` });
    }
    const tarball = tarballs.get(url);
    if (tarball) return response.end(tarball);
    const found = packages.get(decodeURIComponent(url.slice(1)));
    return found ? respond(200, found) : respond(404, { error: 'not_found' });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(registry, { url: `http://127.0.0.1:${port}/`, close: () => void server.close() });
}
