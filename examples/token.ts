/**
 * Creates a node pool, adds a node and deletes it, with a token:
 *
 *     PROJECT_ID=… POOL_NAME=… TOKEN=… FLAVOR=… node scripts/run.mjs examples/token.ts
 */
import { createClient } from '../client/index.ts';
import { endpoint, setting } from './settings.ts';

const client = createClient({
  ...endpoint(),
  projectId: setting('PROJECT_ID'),
  credentials: { token: setting('TOKEN') },
});
const pool_name = setting('POOL_NAME');
const flavor = setting('FLAVOR');

const { metadata } = await client.createNodePool({
  pool_name,
  body: {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: 'nodepool-1', annotations: { 'os.modelarts/billing.mode': '0' } },
    spec: { resources: { flavor, count: 1, maxCount: 1 } },
  },
});
const nodepool_name = metadata?.name ?? 'nodepool-1';
console.log(`created ${nodepool_name}`);

const updated = await client.updateNodePool({
  pool_name,
  nodepool_name,
  body: { spec: { resources: { flavor, count: 2, maxCount: 2 } } },
});
console.log(`scaled to ${updated.spec?.resources?.count} nodes`);

await client.deleteNodePool({ pool_name, nodepool_name });
console.log(`deleted ${nodepool_name}`);
