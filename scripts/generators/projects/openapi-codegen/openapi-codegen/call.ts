import * as api from './api/poolsComponents';

const project = { projectId: 'project-1' };
const pool = { ...project, poolName: 'pool a/池' };
const nodePool = { ...pool, nodepoolName: 'nodepool 1/节点' };
const user = { 'X-ModelArts-User-ID': 'user-1' };
const flavor = 'modelarts.vm.2u4g.dcc';

const created = await api.createNodePool({
  pathParams: pool,
  body: {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: nodePool.nodepoolName, annotations: { 'os.modelarts/billing.mode': '0' } },
    spec: {
      resources: {
        flavor,
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
const listed = await api.listPools({ pathParams: project, queryParams: wanted });
console.log('listPools', listed.items?.[0]?.metadata?.name);

console.log('showPool', (await api.showPool({ pathParams: pool, headers: user })).status?.phase);

console.log('listNodePools', (await api.listNodePools({ pathParams: pool })).items?.length);

console.log('showNodePool', (await api.showNodePool({ pathParams: nodePool })).spec?.resources?.labels?.team);

const page = { continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' };
const flavors = await api.listResourceFlavors({ pathParams: project, queryParams: page });
console.log('listResourceFlavors', flavors.items?.[0]?.metadata?.name);

const order = await api.showOrder({ pathParams: { ...project, orderName: 'mock-order-1' } });
console.log('showOrder', order.items?.[0]?.action);

const body = { spec: { resources: { flavor, count: 2, maxCount: 2 } } };
console.log('updateNodePool', (await api.updateNodePool({ pathParams: nodePool, body })).spec?.resources?.count);

console.log('deleteNodePool', (await api.deleteNodePool({ pathParams: nodePool })).metadata?.name);

const gone = await api.deletePool({ pathParams: pool, headers: { ...user, 'request-type': 'console' } });
console.log('deletePool', gone.metadata?.name);
