import {
  ApiClient,
  CreateNodePoolRequestBody,
  NodePoolApi,
  OrderApi,
  PatchNodePoolRequestBody,
  PoolApi,
  ResourceFlavorApi,
} from './api/src/index.js';

const client = new ApiClient(process.env.BASE_URL);
client.defaultHeaders = { 'X-Auth-Token': 'token-1' };
/** The methods take a callback. */
const call = (api, name, ...args) =>
  new Promise((resolve, reject) => api[name](...args, (error, data) => (error ? reject(error) : resolve(data))));
const [pools, nodePools] = [new PoolApi(client), new NodePoolApi(client)];
const [project, pool, nodePool] = ['project-1', 'pool a/池', 'nodepool 1/节点'];

const body = CreateNodePoolRequestBody.constructFromObject({
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
const created = await call(nodePools, 'createNodePool', project, pool, body);
console.log('createNodePool', created.metadata.name);

const wanted = { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' };
const listed = await call(pools, 'listPools', project, wanted);
console.log('listPools', listed.items[0].metadata.name);

const shown = await call(pools, 'showPool', project, pool, { xModelArtsUserID: 'user-1' });
console.log('showPool', shown.status.phase);

const all = await call(nodePools, 'listNodePools', project, pool);
console.log('listNodePools', all.items.length);

const found = await call(nodePools, 'showNodePool', project, pool, nodePool);
console.log('showNodePool', found.spec.resources.labels.team);

const page = { _continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' };
const flavors = await call(new ResourceFlavorApi(client), 'listResourceFlavors', project, page);
console.log('listResourceFlavors', flavors.items[0].metadata.name);

const order = await call(new OrderApi(client), 'showOrder', project, 'mock-order-1');
console.log('showOrder', order.items[0].action);

const patch = PatchNodePoolRequestBody.constructFromObject({
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
const updated = await call(nodePools, 'updateNodePool', project, pool, nodePool, patch);
console.log('updateNodePool', updated.spec.resources.count);

const deleted = await call(nodePools, 'deleteNodePool', project, pool, nodePool);
console.log('deleteNodePool', deleted.metadata.name);

const gone = await call(pools, 'deletePool', project, pool, { requestType: 'console', xModelArtsUserID: 'user-1' });
console.log('deletePool', gone.metadata.name);
