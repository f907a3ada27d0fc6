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
console.log('createNodePool', created.metadata?.name);

const listed = await client.listPools({
  params: { project_id: 'project-1' },
  queries: { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' },
});
console.log('listPools', listed.items?.[0]?.metadata?.name);

const shown = await client.showPool({ params: pool, headers: { 'X-ModelArts-User-ID': 'user-1' } });
console.log('showPool', shown.status?.phase);

const nodePools = await client.listNodePools({ params: pool });
console.log('listNodePools', nodePools.items?.length);

const found = await client.showNodePool({ params: nodePool });
console.log('showNodePool', found.spec?.resources?.labels?.team);

const flavors = await client.listResourceFlavors({
  params: { project_id: 'project-1' },
  queries: { continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' },
});
console.log('listResourceFlavors', flavors.items?.[0]?.metadata?.name);

const order = await client.showOrder({ params: { project_id: 'project-1', order_name: 'mock-order-1' } });
console.log('showOrder', order.items?.[0]?.action);

const updated = await client.updateNodePool(
  { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
  { params: nodePool, headers: { 'Content-Type': 'application/merge-patch+json' } },
);
console.log('updateNodePool', updated.spec?.resources?.count);

const deleted = await client.deleteNodePool(undefined, { params: nodePool });
console.log('deleteNodePool', deleted.metadata?.name);

const pooled = await client.deletePool(undefined, {
  params: pool,
  headers: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' },
});
console.log('deletePool', pooled.metadata?.name);
