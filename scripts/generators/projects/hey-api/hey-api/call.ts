import { createNodePool, deleteNodePool, deletePool, updateNodePool } from './api';
import { client } from './api/client.gen';

client.setConfig({
  baseUrl: process.env.BASE_URL ?? '',
  auth: (scheme) => (scheme.name === 'X-Auth-Token' ? 'token-1' : undefined),
});
const pool = { project_id: 'project-1', pool_name: 'pool a/池' };
const nodePool = { ...pool, nodepool_name: 'nodepool 1/节点' };

const created = await createNodePool({
  path: pool,
  body: {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: nodePool.nodepool_name, annotations: { 'os.modelarts/billing.mode': '0' } },
    spec: {
      resources: {
        flavor: 'modelarts.vm.2u4g.dcc',
        count: 1,
        maxCount: 1,
        azs: [{ az: 'cn-north-4a', count: 1 }],
        labels: { team: '平台' },
      },
    },
  },
});
console.log(created.data?.metadata?.name);

const updated = await updateNodePool({
  path: nodePool,
  body: { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
});
console.log(updated.data?.spec?.resources?.count);

const deleted = await deleteNodePool({ path: nodePool });
console.log(deleted.data?.metadata?.name);

const pooled = await deletePool({
  path: pool,
  headers: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' },
});
console.log(pooled.data?.metadata?.name);
