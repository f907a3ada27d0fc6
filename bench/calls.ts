import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createClient } from '../client/index.ts';
import { median, row } from './statistics.ts';

/** Calls per second of an update of a node pool, over loopback, against `fetch` alone with and without a time limit. */

const rounds = 15;
const calls = 2000;
const atOnce = 16;

const server = fork(join(process.cwd(), 'scripts/run.mjs'), ['bench/mock-server.ts']);
try {
  const [baseUrl] = (await once(server, 'message')) as [string];
  const resources = { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 };
  const token = 'a-token-of-some-length';
  const [pool_name, nodepool_name, projectId] = ['pool-1', 'nodepool-1', 'project-1'];
  const client = createClient({ baseUrl, projectId, credentials: { token } });
  const unchecked = createClient({ baseUrl, projectId, credentials: { token }, validateRequests: false });
  const signing = createClient({
    baseUrl,
    projectId,
    credentials: { accessKey: 'access-key', secretKey: 'secret-key' },
  });
  const create = {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: nodepool_name },
    spec: { resources },
  } as const;
  await client.createNodePool({ pool_name, body: create });

  const body = { spec: { resources } };
  const args = { pool_name, nodepool_name, body };
  const bare = async (signal?: AbortSignal) => {
    const names = [projectId, 'pools', encodeURIComponent(pool_name), 'nodepools', encodeURIComponent(nodepool_name)];
    const address = `${baseUrl}/v2/${names.join('/')}`;
    const headers = { 'Content-Type': 'application/merge-patch+json', 'X-Auth-Token': token };
    const response = await fetch(address, {
      method: 'PATCH',
      headers,
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  };
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => bare(),
    'fetch with a time limit': () => bare(AbortSignal.timeout(30_000)),
    'client, token': () => client.updateNodePool(args),
    'client, token, requests not checked': () => unchecked.updateNodePool(args),
    'client, access key': () => signing.updateNodePool(args),
  };
  const perSecond = async (way: () => Promise<unknown>) => {
    globalThis.gc?.();
    const start = performance.now();
    let left = calls;
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (left-- > 0) await way();
      }),
    );
    return (calls / (performance.now() - start)) * 1000;
  };
  const measured: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  const names = Object.keys(ways);
  for (let round = 0; round < rounds + 2; round++) {
    const turned = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
    for (const name of turned) {
      const figure = await perSecond(ways[name] as () => Promise<unknown>);
      if (round >= 2) measured[name]?.push(figure);
    }
  }
  console.log(`\nCalls per second over loopback, ${atOnce} at once, medians of ${rounds} rounds`);
  for (const [name, figures] of Object.entries(measured)) {
    const against = (peer: string) =>
      median(figures.map((figure, round) => figure / (measured[peer]?.[round] ?? Number.NaN))).toFixed(2);
    row(
      name,
      median(figures).toFixed(0),
      `${against('fetch')} of fetch, ${against('fetch with a time limit')} of fetch with a time limit`,
    );
  }
} finally {
  server.kill();
}
