import { describe, expect, it } from 'vitest';
import {
  isApiError,
  isRequestInvalidError,
  isWaitError,
  toPatch,
  waitForNodePool,
  waitForPool,
  type WaitProgress,
} from '../../client/index.ts';
import { createMock, type MockOptions } from '../../mock/server.ts';
import { clientOf, simulatedClock } from '../support/client.ts';

/** A working day with node pools, against a mock in which changes take their time, on a clock that jumps. */

const poolName = 'auto-pool-os-86c13962597848eeb29c5861153a391f';
const flavor = 'modelarts.vm.2u4g.dcc';

function place(options: MockOptions = {}) {
  const clock = simulatedClock();
  const mock = createMock({ pools: [poolName], now: clock.now, ...options });
  return { mock, clock, client: clientOf('https://example.com', { fetch: mock.fetch }) };
}

const inPool = { pool_name: poolName };
const nodePool = { ...inPool, nodepool_name: 'nodepool-1' };
const body = (count: number) =>
  ({
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: 'nodepool-1', annotations: { 'os.modelarts/billing.mode': '0' } },
    spec: { resources: { flavor, count, maxCount: count } },
  }) as const;

describe('a user of node pools', () => {
  it('finds the pool, reads, scales out, waits, scales in, deletes and waits until all is gone', async () => {
    const { client, clock } = place();
    const told: string[] = [];
    const onProgress = ({ message }: WaitProgress) => void (told.at(-1) !== message && told.push(message));
    const ready = { until: 'ready', clock, onProgress } as const;

    const { items = [] } = await client.listPools();
    expect(items.map(({ metadata, status }) => [metadata?.name, status?.phase])).toEqual([[poolName, 'Running']]);
    await client.createNodePool({ ...inPool, body: body(1) });
    const created = await waitForNodePool(client, nodePool, ready);
    expect((await client.listNodePools(inPool)).items?.map(({ metadata }) => metadata?.name)).toContain('nodepool-1');

    await client.updateNodePool({ ...nodePool, body: toPatch(created, { count: 3 }) });
    const larger = await waitForNodePool(client, nodePool, ready);
    expect(larger.status?.resources).toMatchObject({ available: { count: 3 } });
    await client.updateNodePool({ ...nodePool, body: toPatch(larger, { count: 1 }) });
    await waitForNodePool(client, nodePool, ready);
    await client.deleteNodePool(nodePool);
    await waitForNodePool(client, nodePool, { ...ready, until: 'deleted' });
    expect(told).toEqual([
      '0 of 1 available, 1 creating',
      '1 node is available',
      '1 of 3 available, 2 creating',
      '3 nodes are available',
      '1 of 1 available, 2 deleting',
      '1 node is available',
      '0 of 1 available, 1 deleting',
      'the node pool is gone',
    ]);

    await waitForPool(client, inPool, ready);
    await client.deletePool(inPool);
    await waitForPool(client, inPool, { until: 'deleted', clock });
    expect((await client.listPools()).items).toEqual([]);
  });

  it('is told that a flavor is sold out, with the nodes that never came', async () => {
    const flavors = [{ metadata: { name: flavor }, status: { phase: { 'cn-north-4a': 'soldout' } } }];
    const { client, clock } = place({ data: { pools: [{ metadata: { name: poolName } }], flavors } as never });
    await client.createNodePool({ ...inPool, body: body(2) });
    const error = await waitForNodePool(client, nodePool, { until: 'ready', clock }).catch((thrown: unknown) => thrown);
    expect(isWaitError(error) && error.reason).toBe('failed');
    expect(String(Object(error).message)).toMatch(/^node pool nodepool-1: 2 nodes are abnormal/);
  });

  it('is told what is wrong with a body before it is sent', async () => {
    const { client, mock } = place();
    const wrong = { spec: { resources: { flavor, count: 3, maxCount: 1 } } };
    const { error } = await client.safe.updateNodePool({ ...nodePool, body: wrong });
    expect(isRequestInvalidError(error)).toBe(true);
    expect(error?.message).toBe(
      'updateNodePool: /body/spec/resources/maxCount `maxCount` is equal to `count` in a physical pool and ' +
        'at least `count` in a logical pool.',
    );
    expect(mock.requests).toEqual([]);
  });

  it('is told what to do about a node pool that is not there', async () => {
    const { client } = place();
    const { error } = await client.safe.showNodePool(nodePool);
    expect(error?.message).toMatch(
      /^showNodePool: 400 ModelArts\.50004000 .*invalid nodepool name \(request mock-1\)$/,
    );
    expect(isApiError(error) && error.advice?.action).toMatch(/\S/);
  });

  it('is told that the change takes longer than the wait, and how far it has come', async () => {
    const { client, clock } = place();
    await client.createNodePool({ ...inPool, body: body(2) });
    const wait = waitForNodePool(client, nodePool, { until: 'ready', clock, limit: 60_000 });
    await expect(wait).rejects.toThrow(
      'node pool nodepool-1: not finished within 60000 ms: 0 of 2 available, 2 creating',
    );
  });

  it('is told that the key is wrong, once, with what to do', async () => {
    const { mock } = place({ secrets: { 'access-key': 'another-secret' }, now: Date.now });
    const credentials = { accessKey: 'access-key', secretKey: 'secret-key' };
    const client = clientOf('https://example.com', { fetch: mock.fetch, credentials, clock: undefined });
    const { error } = await client.safe.listPools();
    expect(error?.message).toMatch(/^listPools: 401 APIGW\.0301 .*verify aksk signature fail/);
    expect(isApiError(error) && error.advice?.action).toMatch(/\S/);
    expect(mock.requests).toHaveLength(1);
  });
});
