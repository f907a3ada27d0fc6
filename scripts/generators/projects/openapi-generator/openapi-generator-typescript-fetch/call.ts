import { Configuration, NodePoolApi, OrderApi, PoolApi, ResourceFlavorApi } from './api';

const config = new Configuration({ basePath: process.env.BASE_URL ?? '', headers: { 'X-Auth-Token': 'token-1' } });
const [pools, nodePools] = [new PoolApi(config), new NodePoolApi(config)];
const project = { projectId: 'project-1' };
const pool = { ...project, poolName: 'pool a/池' };
const nodePool = { ...pool, nodepoolName: 'nodepool 1/节点' };

const created = await nodePools.createNodePool({
  ...pool,
  createNodePoolRequestBody: {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: nodePool.nodepoolName, annotations: { osModelartsBillingMode: '0' } },
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
console.log('createNodePool', created.metadata?.name);

const wanted = { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' } as const;
const listed = await pools.listPools({ ...project, ...wanted });
console.log('listPools', listed.items?.[0]?.metadata?.name);

const shown = await pools.showPool({ ...pool, xModelArtsUserID: 'user-1' });
console.log('showPool', shown.status?.phase);

const all = await nodePools.listNodePools(pool);
console.log('listNodePools', all.items?.length);

const found = await nodePools.showNodePool(nodePool);
console.log('showNodePool', found.spec?.resources?.labels?.team);

const page = { _continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' };
const flavors = await new ResourceFlavorApi(config).listResourceFlavors({ ...project, ...page });
console.log('listResourceFlavors', flavors.items?.[0]?.metadata?.name);

const order = await new OrderApi(config).showOrder({ ...project, orderName: 'mock-order-1' });
console.log('showOrder', order.items?.[0]?.action);

const updated = await nodePools.updateNodePool({
  ...nodePool,
  patchNodePoolRequestBody: { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
});
console.log('updateNodePool', updated.spec?.resources?.count);

const deleted = await nodePools.deleteNodePool(nodePool);
console.log('deleteNodePool', deleted.metadata?.name);

const gone = await pools.deletePool({ ...pool, requestType: 'console', xModelArtsUserID: 'user-1' });
console.log('deletePool', gone.metadata?.name);
