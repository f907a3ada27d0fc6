import { describe, expect, it } from 'vitest';
import { type Client, type WaitProgress, waitForNodePool, waitForPool } from '../../client/index.ts';
import { createMock, type MockOptions } from '../../mock/server.ts';
import { clientOf, newNodePool, poolName, resources, simulatedClock } from '../support/client.ts';

const nodePool = { pool_name: poolName, nodepool_name: 'nodepool-1' };
const minute = 60_000;

/** A clock that jumps to the end of each wait, and a mock and a client that use it. */
function simulation(options: MockOptions = {}) {
  const clock = simulatedClock();
  const mock = createMock({ pools: [poolName], now: clock.now, ...options });
  const client = clientOf('https://example.com', { fetch: mock.fetch });
  return { mock, client, clock, waits: clock.waits };
}

/** A client of a service that says one thing after the other; the last one for good. */
function saying(...responses: [status: number, body: unknown][]): Client {
  const fetch = async () => {
    const [status, body] = (responses.length > 1 ? responses.shift() : responses[0]) as [number, unknown];
    return Response.json(body, { status });
  };
  return clientOf('https://example.com', { fetch, retry: { tries: 1 } });
}

const inStates = (counts: Record<string, number>, wanted = 2) => ({
  spec: { resources: { flavor: 'f', count: wanted } },
  status: { resources: Object.fromEntries(Object.entries(counts).map(([state, count]) => [state, { count }])) },
});
const missing = { error_code: 'ModelArts.50004000', error_msg: 'Bad request. invalid nodepool name' };
const noPool = { error_code: 'ModelArts.50015001', error_msg: 'pool not found' };

describe('a wait for a node pool', () => {
  it('looks first after 20 seconds, then every 30, until the nodes are there', async () => {
    const { client, clock, waits } = simulation();
    await client.createNodePool({ pool_name: poolName, body: newNodePool() });
    const seen: WaitProgress[] = [];
    const found = await waitForNodePool(client, nodePool, {
      until: 'ready',
      clock,
      onProgress: (progress) => void seen.push(progress),
    });
    expect(found.metadata?.name).toBe('nodepool-1');
    expect(waits.slice(0, 3)).toEqual([20_000, 30_000, 30_000]);
    expect(seen[0]).toMatchObject({
      state: 'going on',
      message: '0 of 1 available, 1 creating',
      looks: 1,
      milliseconds: 20_000,
    });
    expect(seen.at(-1)).toMatchObject({
      state: 'finished',
      message: '1 node is available',
      milliseconds: 5 * minute + 20_000,
    });
  });

  it('sees more nodes come and fewer stay', async () => {
    const { client, clock } = simulation();
    await client.createNodePool({ pool_name: poolName, body: newNodePool() });
    await waitForNodePool(client, nodePool, { until: 'ready', clock });
    for (const count of [4, 2]) {
      await client.updateNodePool({
        ...nodePool,
        body: { spec: { resources: { ...resources, count, maxCount: count } } },
      });
      const found = await waitForNodePool(client, nodePool, { until: 'ready', clock });
      expect(found.status?.resources?.available?.count).toBe(count);
    }
  });

  it('sees it go', async () => {
    const { client, clock } = simulation();
    await client.createNodePool({ pool_name: poolName, body: newNodePool() });
    await client.deleteNodePool(nodePool);
    const seen: string[] = [];
    const onProgress = ({ message }: WaitProgress) => void seen.push(message);
    expect(await waitForNodePool(client, nodePool, { until: 'deleted', clock, onProgress })).toBeUndefined();
    expect(seen[0]).toBe('0 of 1 available, 1 deleting');
    expect(seen.at(-1)).toBe('the node pool is gone');
  });

  it('takes it as gone when its resource pool is', async () => {
    const { clock } = simulation();
    expect(await waitForNodePool(saying([404, noPool]), nodePool, { until: 'deleted', clock })).toBeUndefined();
  });

  const flavors = [{ metadata: { name: resources.flavor }, status: { phase: { 'az-1': 'soldout' } } }];
  it('fails with the nodes that are abnormal', async () => {
    const pools = [{ metadata: { name: poolName } }];
    const { client, clock } = simulation({ data: { pools, flavors } as never });
    await client.createNodePool({ pool_name: poolName, body: newNodePool() });
    const failure = waitForNodePool(client, nodePool, { until: 'ready', clock });
    await expect(failure).rejects.toMatchObject({
      name: 'WaitError',
      reason: 'failed',
      progress: { counts: { abnormal: 1 } },
    });
    await expect(failure).rejects.toThrow(
      /^node pool nodepool-1: 1 node is abnormal.*: the order createNode failed: The flavor .* is sold out\.$/,
    );
  });

  it('fails with the order of the change, and not with one of another or of earlier', async () => {
    const { clock } = simulation();
    const pool = { metadata: { labels: { 'os.modelarts/order.name': 'order-1' } }, status: { phase: 'Running' } };
    const order = (given: object) => ({
      items: [{ resourceName: 'nodepool-1', action: 'createNode', status: 'failed', message: 'no quota', ...given }],
    });
    const going: [number, unknown] = [200, inStates({ available: 1, creating: 1 })];
    const seen: string[] = [];
    const client = saying(
      ...([going, [200, pool], [200, order({ beginTimestamp: String(clock.now() - 600_000) })]] as [number, unknown][]),
      ...([going, [200, pool], [200, order({ resourceName: 'another', beginTimestamp: String(clock.now()) })]] as [
        number,
        unknown,
      ][]),
      ...([going, [200, pool], [200, order({ beginTimestamp: String(clock.now()) })]] as [number, unknown][]),
    );
    const onProgress = ({ state }: WaitProgress) => void seen.push(state);
    await expect(waitForNodePool(client, nodePool, { until: 'ready', clock, onProgress })).rejects.toThrow(
      'node pool nodepool-1: the order createNode failed: no quota',
    );
    expect(seen).toEqual(['going on', 'going on', 'failed']);
  });

  it('fails with the phase of the resource pool and what it says', async () => {
    const { clock } = simulation();
    const pool = { kind: 'Pool', status: { phase: 'ScalingFailed', message: 'no capacity' } };
    const client = saying([200, inStates({ available: 1, creating: 1 })], [200, pool]);
    await expect(waitForNodePool(client, nodePool, { until: 'ready', clock })).rejects.toThrow(
      'node pool nodepool-1: the resource pool is in phase ScalingFailed: no capacity',
    );
  });

  it.each([
    [400, missing],
    [404, noPool],
  ])('bears a %i for two minutes after a creation, and no longer', async (status, body) => {
    const { clock, waits } = simulation();
    const seen: [number, string][] = [];
    const options = {
      until: 'ready',
      clock,
      onProgress: (one: WaitProgress) => void seen.push([one.milliseconds, one.state]),
    } as const;
    await expect(waitForNodePool(saying([status, body]), nodePool, options)).rejects.toThrow(
      'node pool nodepool-1: it is not there',
    );
    expect(seen).toEqual([
      [20_000, 'going on'],
      [50_000, 'going on'],
      [80_000, 'going on'],
      [110_000, 'going on'],
      [140_000, 'failed'],
    ]);
    expect(waits).toHaveLength(5);
  });

  it('does not take the 404 of a gateway for it', async () => {
    const { clock } = simulation();
    const gateway = { error_code: 'APIG.0101', error_msg: 'The API does not exist' };
    for (const until of ['ready', 'deleted'] as const)
      await expect(waitForNodePool(saying([404, gateway]), nodePool, { until, clock })).rejects.toMatchObject({
        name: 'ApiError',
        status: 404,
      });
  });

  it('ends at its limit, with what it saw last', async () => {
    const { client, clock } = simulation({ time: 86_400 });
    await client.createNodePool({ pool_name: poolName, body: newNodePool() });
    const start = clock.now();
    const failure = waitForNodePool(client, nodePool, { until: 'ready', clock });
    const message = 'node pool nodepool-1: not finished within 5400000 ms: 0 of 1 available, 1 creating';
    await expect(failure).rejects.toMatchObject({ name: 'WaitError', reason: 'limit', message });
    expect(clock.now() - start).toBe(90 * minute);
  });

  it('outlasts a service that is away for a while, and not for long', async () => {
    const { clock } = simulation();
    const away: [number, unknown] = [503, {}];
    const ready = [200, inStates({ available: 2 })] as [number, unknown];
    const back = saying(away, away, away, ready, [403, {}]);
    await waitForNodePool(back, nodePool, { until: 'ready', clock });
    await expect(waitForNodePool(saying(away), nodePool, { until: 'ready', clock })).rejects.toMatchObject({
      status: 503,
    });
    await expect(waitForNodePool(saying([403, {}]), nodePool, { until: 'ready', clock })).rejects.toMatchObject({
      status: 403,
    });
  });

  it('ends with the reason of a signal', async () => {
    const controller = new AbortController();
    const call = waitForNodePool(saying([200, {}]), nodePool, { until: 'ready', signal: controller.signal });
    controller.abort('enough');
    await expect(call).rejects.toBe('enough');
  });

  it.each([
    [{ until: 'gone' }, 'until must be "ready" or "deleted"'],
    [{ until: 'ready', timeout: 5 }, 'timeout is no option'],
    [{ until: 'ready', limit: Number.POSITIVE_INFINITY }, 'limit must be a number from 0 to 2147483647'],
  ])('refuses what it does not know: %j', async (options, message) => {
    await expect(waitForNodePool(saying([200, {}]), nodePool, options as never)).rejects.toThrow(
      new TypeError(message),
    );
  });
});

describe('a wait for a resource pool', () => {
  const inPhase = (phase: string, given = {}) => ({ kind: 'Pool', status: { phase, ...given } });
  const ok = (body: unknown): [number, unknown] => [200, body];

  it('needs it to be running twice in a row, because its phase goes back and forth', async () => {
    const { clock } = simulation();
    const seen: string[] = [];
    const creating = { resources: { creating: [{ count: 1 }], available: [] } };
    const client = saying(
      ok(inPhase('Running')),
      ok(inPhase('Creating')),
      ok(inPhase('Running', creating)),
      ok(inPhase('Running')),
      ok(inPhase('Running', { resources: { available: [{ count: 2 }] } })),
    );
    const onProgress = ({ state, message }: WaitProgress) => void seen.push(`${state}: ${message}`);
    await waitForPool(client, { pool_name: poolName }, { until: 'ready', clock, onProgress });
    expect(seen).toEqual([
      'going on: Running',
      'going on: Creating',
      'going on: Running: 1 creating',
      'going on: Running',
      'finished: Running',
    ]);
  });

  it.each(['Error', 'CreationFailed', 'ScalingFailed', 'Abnormal'])('fails in phase %s', async (phase) => {
    const { clock } = simulation();
    const client = saying(ok(inPhase(phase, { message: 'why' })));
    await expect(waitForPool(client, { pool_name: poolName }, { until: 'ready', clock })).rejects.toThrow(
      `resource pool ${poolName}: the resource pool is in phase ${phase}: why`,
    );
  });

  it('says why a pool that disappeared was not created', async () => {
    const { clock } = simulation();
    const gone: [number, unknown] = [404, noPool];
    const list = {
      items: [{ metadata: { name: poolName }, status: { phase: 'CreationFailed', message: 'sold out' } }],
    };
    const client = saying(gone, gone, gone, gone, gone, ok(list));
    const failure = waitForPool(client, { pool_name: poolName }, { until: 'ready', clock });
    await expect(failure).rejects.toThrow(`resource pool ${poolName}: it is not there: sold out`);
  });

  it('sees it go', async () => {
    const { client, clock } = simulation();
    await client.deletePool({ pool_name: poolName });
    const seen: string[] = [];
    const onProgress = ({ message }: WaitProgress) => void seen.push(message);
    await waitForPool(client, { pool_name: poolName }, { until: 'deleted', clock, onProgress });
    expect([seen[0], seen.at(-1)]).toEqual(['Deleting', 'the resource pool is gone']);
  });

  it('fails where the deletion does', async () => {
    const { clock } = simulation();
    const client = saying(ok(inPhase('Error')));
    await expect(waitForPool(client, { pool_name: poolName }, { until: 'deleted', clock })).rejects.toMatchObject({
      reason: 'failed',
    });
  });
});
