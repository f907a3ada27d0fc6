import axios from 'axios';
import { Configuration, NodePoolApi, OrderApi, PoolApi, ResourceFlavorApi } from './api';

const config = new Configuration({ basePath: process.env.BASE_URL ?? '' });
const http = axios.create({ headers: { common: { 'X-Auth-Token': 'token-1' } } });
const parts = [config, undefined, http] as const;
const [pools, nodePools] = [new PoolApi(...parts), new NodePoolApi(...parts)];
const [project, pool, nodePool] = ['project-1', 'pool a/池', 'nodepool 1/节点'] as const;

const created = await nodePools.createNodePool(project, pool, {
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
console.log('createNodePool', created.data.metadata?.name);

const listed = await pools.listPools(project, '0', 'os.modelarts/workspace.id=0', 'created');
console.log('listPools', listed.data.items?.[0]?.metadata?.name);

const shown = await pools.showPool(project, pool, 'user-1');
console.log('showPool', shown.data.status?.phase);

const all = await nodePools.listNodePools(project, pool);
console.log('listNodePools', all.data.items?.length);

const found = await nodePools.showNodePool(project, pool, nodePool);
console.log('showNodePool', found.data.spec?.resources?.labels?.team);

const flavors = await new ResourceFlavorApi(...parts).listResourceFlavors(
  project,
  '1',
  2,
  'os.modelarts/scope=Train.Infer',
);
console.log('listResourceFlavors', flavors.data.items?.[0]?.metadata?.name);

const order = await new OrderApi(...parts).showOrder(project, 'mock-order-1');
console.log('showOrder', order.data.items?.[0]?.action);

const updated = await nodePools.updateNodePool(project, pool, nodePool, {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
console.log('updateNodePool', updated.data.spec?.resources?.count);

const deleted = await nodePools.deleteNodePool(project, pool, nodePool);
console.log('deleteNodePool', deleted.data.metadata?.name);

const gone = await pools.deletePool(project, pool, 'console', 'user-1');
console.log('deletePool', gone.data.metadata?.name);
