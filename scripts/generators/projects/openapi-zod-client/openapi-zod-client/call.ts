import { createApiClient } from './api/client';

const client = createApiClient(process.env.BASE_URL ?? '', { axiosConfig: { headers: { 'X-Auth-Token': 'token-1' } } });
const name = 'nodepool 1/节点';
const pool = { project_id: 'project-1', pool_name: encodeURIComponent('pool a/池') };
const nodePool = { ...pool, nodepool_name: encodeURIComponent(name) };

const created = await client.createNodePool(
  {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name, annotations: { 'os.modelarts/billing.mode': '0' } },
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
  { params: pool },
);
console.log(created.metadata?.name);

const updated = await client.updateNodePool(
  { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
  { params: nodePool, headers: { 'Content-Type': 'application/merge-patch+json' } },
);
console.log(updated.spec?.resources?.count);

const deleted = await client.deleteNodePool(undefined, { params: nodePool });
console.log(deleted.metadata?.name);

const pooled = await client.deletePool(undefined, {
  params: pool,
  headers: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' },
});
console.log(pooled.metadata?.name);
