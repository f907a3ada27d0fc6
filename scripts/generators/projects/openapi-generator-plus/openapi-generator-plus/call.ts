import { Configuration, withConfiguration } from './api';

const config = new Configuration({
  baseUri: process.env.BASE_URL ?? '',
  apiKey: (name) => (name === 'X-Auth-Token' ? 'token-1' : null),
});
const { NodePoolApi, OrderApi, PoolApi, ResourceFlavorApi } = withConfiguration(config);
const pool = { projectId: 'project-1', poolName: 'pool a/池' };
const nodePool = { ...pool, nodepoolName: 'nodepool 1/节点' };

const created = await NodePoolApi.createNodePool(pool, {
  apiVersion: 'v2',
  kind: 'NodePool',
  metadata: { name: nodePool.nodepoolName, annotations: { 'os.modelarts/billing.mode': '0' } },
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
if (created.status === 200) console.log('createNodePool', created.body.metadata?.name);

const listed = await PoolApi.listPools({
  projectId: pool.projectId,
  workspaceId: '0',
  labelSelector: 'os.modelarts/workspace.id=0',
  status: 'created',
});
if (listed.status === 200) console.log('listPools', listed.body.items?.[0]?.metadata?.name);

const shown = await PoolApi.showPool({ ...pool, xModelArtsUserID: 'user-1' });
if (shown.status === 200) console.log('showPool', shown.body.status?.phase);

const all = await NodePoolApi.listNodePools(pool);
if (all.status === 200) console.log('listNodePools', all.body.items?.length);

const found = await NodePoolApi.showNodePool(nodePool);
if (found.status === 200) console.log('showNodePool', found.body.spec?.resources?.labels?.team);

const flavors = await ResourceFlavorApi.listResourceFlavors({
  projectId: pool.projectId,
  _continue: '1',
  limit: 2,
  labelSelector: 'os.modelarts/scope=Train.Infer',
});
if (flavors.status === 200) console.log('listResourceFlavors', flavors.body.items?.[0]?.metadata?.name);

const order = await OrderApi.showOrder({ projectId: pool.projectId, orderName: 'mock-order-1' });
if (order.status === 200) console.log('showOrder', order.body.items?.[0]?.action);

const updated = await NodePoolApi.updateNodePool(nodePool, {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
if (updated.status === 200) console.log('updateNodePool', updated.body.spec?.resources?.count);

const deleted = await NodePoolApi.deleteNodePool(nodePool);
if (deleted.status === 200) console.log('deleteNodePool', deleted.body.metadata?.name);

const gone = await PoolApi.deletePool({ ...pool, requestType: 'console', xModelArtsUserID: 'user-1' });
if (gone.status === 200) console.log('deletePool', gone.body.metadata?.name);
