import { onTestFinished } from 'vitest';
import { type Client, type ClientOptions, type Clock, createClient, type OperationId } from '../../client/index.ts';
import { type Mock, type MockOptions, startMock } from '../../mock/server.ts';

export const poolName = 'pool-1';
export const token = 'token-that-is-secret';
export const resources = { flavor: 'modelarts.vm.2u4g.dcc', count: 1, maxCount: 1 };
export const newNodePool = (name = 'nodepool-1') =>
  ({ apiVersion: 'v2', kind: 'NodePool', metadata: { name }, spec: { resources } }) as const;

/** A clock without waiting: what is meant to pass passes at once, and is noted down. Limits never strike. */
export function hastyClock(): Clock & { readonly waits: number[] } {
  let now = Date.UTC(2026, 0, 1);
  const waits: number[] = [];
  const isLimit = (milliseconds: number) => milliseconds > 25_000;
  return {
    waits,
    now: () => now,
    setTimeout(callback, milliseconds) {
      if (isLimit(milliseconds)) return undefined;
      now += milliseconds;
      waits.push(milliseconds);
      return setImmediate(callback);
    },
    clearTimeout: (timer) => clearImmediate(timer),
  };
}

/** A client of whatever listens there; it waits for nothing, and its jitter is always the most. */
export function clientOf(baseUrl: string, options: Partial<ClientOptions> = {}) {
  const clock = hastyClock();
  const given = {
    baseUrl,
    projectId: 'project-1',
    credentials: { token },
    clock,
    random: () => 1,
    ...options,
  } as ClientOptions;
  return Object.assign(createClient(given), { waits: clock.waits });
}

/** A mock for one test. */
export async function mockFor(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock({ pools: [poolName], ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** Calls any operation with arguments that fit it. */
export function callOf(client: Client, id: OperationId) {
  const nodePool = { pool_name: poolName, nodepool_name: 'nodepool-1' };
  const calls = {
    createNodePool: () => client.safe.createNodePool({ pool_name: poolName, body: newNodePool() }),
    updateNodePool: () => client.safe.updateNodePool({ ...nodePool, body: { spec: { resources } } }),
    deleteNodePool: () => client.safe.deleteNodePool(nodePool),
    deletePool: () => client.safe.deletePool({ pool_name: poolName }),
  };
  return calls[id]();
}
