import { describe, expect, it } from 'vitest';
import { clientOf, mockFor, newNodePool, poolName } from '../support/client.ts';

describe('a thousand calls at once', () => {
  it('have all their responses', async () => {
    const mock = await mockFor({ latency: 5 });
    const client = clientOf(mock.url, { clock: undefined as never });
    const names = Array.from({ length: 1000 }, (_, index) => `n-${index}`);
    const made = await Promise.all(
      names.map((name) => client.createNodePool({ pool_name: poolName, body: newNodePool(name) })),
    );
    expect(made.map(({ metadata }) => metadata?.name)).toEqual(names);
    const gone = await Promise.all(
      names.map((nodepool_name) => client.deleteNodePool({ pool_name: poolName, nodepool_name })),
    );
    expect(gone.map(({ metadata }) => metadata?.name)).toEqual(names);
  });
});
