import {
  createNodePool,
  defaults,
  deleteNodePool,
  deletePool,
  listNodePools,
  listPools,
  listResourceFlavors,
  showNodePool,
  showOrder,
  showPool,
  updateNodePool,
} from './api/client';

defaults.baseUrl = process.env.BASE_URL ?? '';
defaults.headers = { 'X-Auth-Token': 'token-1' };
const [project, pool, nodePool] = ['project-1', 'pool a/池', 'nodepool 1/节点'] as const;

const created = await createNodePool(project, pool, {
  apiVersion: 'v2',
  kind: 'NodePool',
  metadata: { name: nodePool, annotations: { 'os.modelarts/billing.mode': '0' } },
  spec: {
    resources: {
      flavor: 'modelarts.vm.2u4g.dcc',
      count: 1,
      maxCount: 1,
      azs: [{ az: 'cn-north-4a', count: 1 }],
      labels: { team: '平台' },
    },
  },
});
if (created.status === 200 && 'metadata' in created.data) console.log('createNodePool', created.data.metadata?.name);

const listed = await listPools(project, {
  workspaceId: '0',
  labelSelector: 'os.modelarts/workspace.id=0',
  status: 'created',
});
if (listed.status === 200 && 'items' in listed.data) console.log('listPools', listed.data.items?.[0]?.metadata?.name);

const shown = await showPool(project, pool, { xModelArtsUserId: 'user-1' });
if (shown.status === 200 && 'status' in shown.data) console.log('showPool', shown.data.status?.phase);

const nodePools = await listNodePools(project, pool);
if (nodePools.status === 200 && 'items' in nodePools.data) console.log('listNodePools', nodePools.data.items?.length);

const found = await showNodePool(project, pool, nodePool);
if (found.status === 200 && 'spec' in found.data) console.log('showNodePool', found.data.spec?.resources?.labels?.team);

const flavors = await listResourceFlavors(project, {
  $continue: '1',
  limit: 2,
  labelSelector: 'os.modelarts/scope=Train.Infer',
});
if (flavors.status === 200 && 'items' in flavors.data)
  console.log('listResourceFlavors', flavors.data.items?.[0]?.metadata?.name);

const order = await showOrder(project, 'mock-order-1');
if (order.status === 200 && 'items' in order.data) console.log('showOrder', order.data.items?.[0]?.action);

const updated = await updateNodePool(
  project,
  pool,
  nodePool,
  { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
  { headers: { 'Content-Type': 'application/merge-patch+json' } },
);
if (updated.status === 200 && 'spec' in updated.data)
  console.log('updateNodePool', updated.data.spec?.resources?.count);

const deleted = await deleteNodePool(project, pool, nodePool);
if (deleted.status === 200 && 'metadata' in deleted.data) console.log('deleteNodePool', deleted.data.metadata?.name);

const pooled = await deletePool(project, pool, { requestType: 'console', xModelArtsUserId: 'user-1' });
if (pooled.status === 200 && 'metadata' in pooled.data) console.log('deletePool', pooled.data.metadata?.name);
