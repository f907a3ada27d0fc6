import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { clientOf, poolName, resources } from '../support/client.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

it('200,000 signed and checked calls with one signal leave nothing behind', { timeout: 600_000 }, async () => {
  const fetch = async () => new Response('{}');
  const credentials = { accessKey: 'access-key', secretKey: 'secret-key' };
  const client = clientOf('https://example.com', {
    fetch,
    credentials,
    clock: undefined,
    onRequest: () => ({ 'x-trace': '1' }),
  });
  const { signal } = new AbortController();
  const args = { pool_name: poolName, nodepool_name: 'n', body: { spec: { resources } } };
  const call = async (times: number) => {
    let left = times;
    const caller = async () => {
      while (left-- > 0) await client.updateNodePool(args, { signal });
    };
    await Promise.all(Array.from({ length: 16 }, caller));
  };
  await call(20_000);
  const before = heap();
  await call(200_000);
  expect(heap() - before).toBeLessThan(3);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
