/**
 * Changes the number of nodes of a node pool and waits until it is done:
 *
 *     PROJECT_ID=… POOL_NAME=… NODEPOOL_NAME=… COUNT=… TOKEN=… node scripts/run.mjs examples/scale.ts
 */
import { createClient, isWaitError, toPatch, waitForNodePool } from '../client/index.ts';
import { endpoint, setting } from './settings.ts';

const { WAIT_INTERVAL: interval = '30000' } = process.env;
const client = createClient({
  ...endpoint(),
  projectId: setting('PROJECT_ID'),
  credentials: { token: setting('TOKEN') },
  onWarning: ({ warnings }) => warnings.forEach(({ pointer, message }) => console.warn(`${pointer}: ${message}`)),
});
const nodePool = { pool_name: setting('POOL_NAME'), nodepool_name: setting('NODEPOOL_NAME') };

const before = await client.showNodePool(nodePool);
const count = Number(setting('COUNT'));
await client.updateNodePool({ ...nodePool, body: toPatch(before, { count }) });
try {
  const options = { until: 'ready', firstLook: Number(interval), interval: Number(interval) } as const;
  await waitForNodePool(client, nodePool, { ...options, onProgress: ({ message }) => console.log(message) });
} catch (error) {
  if (!isWaitError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
