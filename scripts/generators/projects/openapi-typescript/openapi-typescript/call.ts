import createClient from 'openapi-fetch';
import type { paths } from './api/schema';

const client = createClient<paths>({ baseUrl: process.env.BASE_URL ?? '', headers: { 'X-Auth-Token': 'token-1' } });
const pool = { project_id: 'project-1', pool_name: 'pool a/池' };
const nodePool = { ...pool, nodepool_name: 'nodepool 1/节点' };

const created = await client.POST('/v2/{project_id}/pools/{pool_name}/nodepools', {
  params: { path: pool },
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
console.log('createNodePool', created.data?.metadata?.name);

const listed = await client.GET('/v2/{project_id}/pools', {
  params: {
    path: { project_id: 'project-1' },
    query: { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' },
  },
});
console.log('listPools', listed.data?.items?.[0]?.metadata?.name);

const shown = await client.GET('/v2/{project_id}/pools/{pool_name}', {
  params: { path: pool, header: { 'X-ModelArts-User-ID': 'user-1' } },
});
console.log('showPool', shown.data?.status?.phase);

const nodePools = await client.GET('/v2/{project_id}/pools/{pool_name}/nodepools', { params: { path: pool } });
console.log('listNodePools', nodePools.data?.items?.length);

const found = await client.GET('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', {
  params: { path: nodePool },
});
console.log('showNodePool', found.data?.spec?.resources?.labels?.team);

const flavors = await client.GET('/v1/{project_id}/resourceflavors', {
  params: {
    path: { project_id: 'project-1' },
    query: { continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' },
  },
});
console.log('listResourceFlavors', flavors.data?.items?.[0]?.metadata?.name);

const order = await client.GET('/v1/{project_id}/orders/{order_name}', {
  params: { path: { project_id: 'project-1', order_name: 'mock-order-1' } },
});
console.log('showOrder', order.data?.items?.[0]?.action);

const updated = await client.PATCH('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', {
  params: { path: nodePool },
  headers: { 'Content-Type': 'application/merge-patch+json' },
  body: { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
});
console.log('updateNodePool', updated.data?.spec?.resources?.count);

const deleted = await client.DELETE('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', {
  params: { path: nodePool },
});
console.log('deleteNodePool', deleted.data?.metadata?.name);

const pooled = await client.DELETE('/v2/{project_id}/pools/{pool_name}', {
  params: { path: pool, header: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' } },
});
console.log('deletePool', pooled.data?.metadata?.name);
