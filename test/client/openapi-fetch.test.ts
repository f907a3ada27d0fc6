import { describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../client/index.ts';
import { createFetchClient } from '../../client/openapi-fetch.ts';
import { mockFor, newNodePool, poolName, resources, simulatedClock, token } from '../support/client.ts';

const nodePools = '/v2/{project_id}/pools/{pool_name}/nodepools';
const nodePool = `${nodePools}/{nodepool_name}` as const;
const inPool = { project_id: 'project-1', pool_name: poolName };

function fetchClientOf(baseUrl: string, options: Partial<ClientOptions> = {}) {
  const clock = simulatedClock(25_000);
  const given = { baseUrl, projectId: 'project-1', credentials: { token }, clock, random: () => 1, ...options };
  return createFetchClient(given as ClientOptions);
}

describe('a client of openapi-fetch', () => {
  it('sends credentials, media types and parameters as the description says', async () => {
    const mock = await mockFor();
    const client = fetchClientOf(mock.url);
    const path = { ...inPool, nodepool_name: 'a b' };
    await client.POST(nodePools, { params: { path: inPool }, body: newNodePool('n') });
    const { data, response } = await client.PATCH(nodePool, {
      params: { path: { ...path, nodepool_name: 'n' } },
      body: { spec: { resources: { ...resources, count: 2, maxCount: 2 } } },
    });
    expect([response.status, data?.spec?.resources?.count]).toEqual([200, 2]);
    expect((await client.DELETE(nodePool, { params: { path } })).response.status).toBe(400);
    await client.GET('/v2/{project_id}/pools', {
      params: { path: { project_id: 'project-2' }, query: { status: 'created', labelSelector: 'a=b&c' } },
    });
    await client.DELETE('/v2/{project_id}/pools/{pool_name}', {
      params: { path: inPool, header: { 'request-type': 'console' } },
    });
    const sent = mock.requests.map(({ method, url, headers }) =>
      [method, url, headers['content-type'], headers['request-type']].filter(Boolean).join(' '),
    );
    expect(sent).toEqual([
      'POST /v2/project-1/pools/pool-1/nodepools application/json',
      'PATCH /v2/project-1/pools/pool-1/nodepools/n application/merge-patch+json',
      'DELETE /v2/project-1/pools/pool-1/nodepools/a%20b',
      'GET /v2/project-2/pools?labelSelector=a%3Db%26c&status=created',
      'DELETE /v2/project-1/pools/pool-1 console',
    ]);
    expect(new Set(mock.requests.map(({ headers }) => headers['x-auth-token']))).toEqual(new Set([token]));
  });

  it('reads the pages of a list', async () => {
    const mock = await mockFor();
    const path = { project_id: 'project-1' };
    const page = (query: object) =>
      fetchClientOf(mock.url).GET('/v1/{project_id}/resourceflavors', { params: { path, query } });
    const first = await page({ limit: 1 });
    const second = await page({ limit: 1, continue: first.data?.metadata?.continue });
    expect(first.data?.items).toHaveLength(1);
    expect(second.data?.items).toHaveLength(1);
    expect(second.data?.items?.[0]).not.toEqual(first.data?.items?.[0]);
  });

  it('signs with an access key', async () => {
    const mock = await mockFor({ secrets: { AK: 'SK' } });
    const credentials = { accessKey: 'AK', secretKey: 'SK' };
    const client = fetchClientOf(mock.url, { credentials, clock: undefined });
    expect((await client.GET(nodePools, { params: { path: inPool } })).data?.items).toHaveLength(1);
  });

  it('tries again, and gives the error of the service as it came', async () => {
    const mock = await mockFor({ fail: [{ status: 503, times: 1 }] });
    const path = { ...inPool, nodepool_name: 'none' };
    const { error, response } = await fetchClientOf(mock.url).GET(nodePool, { params: { path } });
    expect([response.status, error?.error_code]).toEqual([400, 'ModelArts.50004000']);
    expect(mock.requests).toHaveLength(2);
  });

  it('throws what came from nowhere: a body that breaks a rule, an abort, no connection', async () => {
    const mock = await mockFor();
    const client = fetchClientOf(mock.url);
    const body = { spec: { resources: { ...resources, count: 2, maxCount: 1 } } };
    const params = { path: { ...inPool, nodepool_name: 'n' } };
    await expect(client.PATCH(nodePool, { params, body })).rejects.toMatchObject({ name: 'RequestInvalidError' });
    await expect(client.GET(nodePool, { params, signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
    expect(mock.requests).toEqual([]);
    const nowhere = fetchClientOf('http://127.0.0.1:1', { retry: { tries: 1 } });
    await expect(nowhere.GET(nodePool, { params })).rejects.toMatchObject({ name: 'TransportError' });
  });

  it.each(['..', '.', ''])(
    'never turns a request for the node pool %j into one for its pool',
    async (nodepool_name) => {
      const mock = await mockFor();
      const params = { path: { ...inPool, nodepool_name } };
      await expect(fetchClientOf(mock.url).DELETE(nodePool, { params })).rejects.toThrow(
        'There is no operation DELETE',
      );
      expect(mock.requests).toEqual([]);
    },
  );

  it('lets the middleware of openapi-fetch add headers, but for credentials, and see responses', async () => {
    const mock = await mockFor();
    const client = fetchClientOf(mock.url);
    const seen: unknown[] = [];
    client.use({
      onRequest({ schemaPath, request }) {
        seen.push(schemaPath);
        request.headers.set('X-Trace', '1');
        request.headers.set('X-Auth-Token', 'of somebody else');
      },
      onResponse: ({ response }) => void seen.push(response.status),
    });
    await client.GET('/v2/{project_id}/pools', { params: { path: { project_id: 'project-1' } } });
    expect(seen).toEqual(['/v2/{project_id}/pools', 200]);
    expect(mock.requests[0]?.headers).toMatchObject({ 'x-trace': '1', 'x-auth-token': token });
  });
});
