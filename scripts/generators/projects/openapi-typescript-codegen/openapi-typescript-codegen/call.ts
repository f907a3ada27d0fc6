import { NodePoolService, OpenAPI, OrderService, PoolService, ResourceFlavorService } from './api';

OpenAPI.BASE = process.env.BASE_URL ?? '';
OpenAPI.HEADERS = { 'X-Auth-Token': 'token-1' };
OpenAPI.ENCODE_PATH = encodeURIComponent;
const [project, pool, nodePool] = ['project-1', 'pool a/池', 'nodepool 1/节点'] as const;

const created = await NodePoolService.createNodePool(project, pool, {
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
if ('metadata' in created) console.log('createNodePool', created.metadata?.name);

const listed = await PoolService.listPools(project, '0', 'os.modelarts/workspace.id=0', 'created');
if ('items' in listed) console.log('listPools', listed.items?.[0]?.metadata?.name);

const shown = await PoolService.showPool(project, pool, 'user-1');
if ('status' in shown) console.log('showPool', shown.status?.phase);

const nodePools = await NodePoolService.listNodePools(project, pool);
if ('items' in nodePools) console.log('listNodePools', nodePools.items?.length);

const found = await NodePoolService.showNodePool(project, pool, nodePool);
if ('spec' in found) console.log('showNodePool', found.spec?.resources?.labels?.team);

const flavors = await ResourceFlavorService.listResourceFlavors(project, '1', 2, 'os.modelarts/scope=Train.Infer');
if ('items' in flavors) console.log('listResourceFlavors', flavors.items?.[0]?.metadata?.name);

const order = await OrderService.showOrder(project, 'mock-order-1');
if ('items' in order) console.log('showOrder', order.items?.[0]?.action);

const updated = await NodePoolService.updateNodePool(project, pool, nodePool, {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
if ('spec' in updated) console.log('updateNodePool', updated.spec?.resources?.count);

const deleted = await NodePoolService.deleteNodePool(project, pool, nodePool);
if ('metadata' in deleted) console.log('deleteNodePool', deleted.metadata?.name);

const pooled = await PoolService.deletePool(project, pool, 'console', 'user-1');
if ('metadata' in pooled) console.log('deletePool', pooled.metadata?.name);
