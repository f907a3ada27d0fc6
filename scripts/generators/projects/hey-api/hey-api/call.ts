import {
  createNodePool,
  deleteNodePool,
  deletePool,
  listNodePools,
  listPools,
  listResourceFlavors,
  showNodePool,
  showOrder,
  showPool,
  updateNodePool,
} from './api';
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
console.log('createNodePool', created.data?.metadata?.name);

const listed = await listPools({
  path: { project_id: 'project-1' },
  query: { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' },
});
console.log('listPools', listed.data?.items?.[0]?.metadata?.name);

const shown = await showPool({ path: pool, headers: { 'X-ModelArts-User-ID': 'user-1' } });
console.log('showPool', shown.data?.status?.phase);

const nodePools = await listNodePools({ path: pool });
console.log('listNodePools', nodePools.data?.items?.length);

const found = await showNodePool({ path: nodePool });
console.log('showNodePool', found.data?.spec?.resources?.labels?.team);

const flavors = await listResourceFlavors({
  path: { project_id: 'project-1' },
  query: { continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' },
});
console.log('listResourceFlavors', flavors.data?.items?.[0]?.metadata?.name);

const order = await showOrder({ path: { project_id: 'project-1', order_name: 'mock-order-1' } });
console.log('showOrder', order.data?.items?.[0]?.action);

const updated = await updateNodePool({
  path: nodePool,
  body: { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
});
console.log('updateNodePool', updated.data?.spec?.resources?.count);

const deleted = await deleteNodePool({ path: nodePool });
console.log('deleteNodePool', deleted.data?.metadata?.name);

const pooled = await deletePool({
  path: pool,
  headers: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' },
});
console.log('deletePool', pooled.data?.metadata?.name);
