import { configureStore } from '@reduxjs/toolkit';
import { api } from './api/client';

const { dispatch } = configureStore({
  reducer: { [api.reducerPath]: api.reducer },
  middleware: (defaults) => defaults().concat(api.middleware),
});
const { endpoints } = api;
const project = { projectId: 'project-1' };
const pool = { ...project, poolName: 'pool a/池' };
const nodePool = { ...pool, nodepoolName: 'nodepool 1/节点' };
const user = { 'X-ModelArts-User-ID': 'user-1' };
const flavor = 'modelarts.vm.2u4g.dcc';

const created = await dispatch(
  endpoints.createNodePool.initiate({
    ...pool,
    createNodePoolRequestBody: {
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
  }),
).unwrap();
console.log('createNodePool', created.metadata?.name);

const wanted = { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' } as const;
const listed = await dispatch(endpoints.listPools.initiate({ ...project, ...wanted })).unwrap();
console.log('listPools', listed.items?.[0]?.metadata?.name);

const shown = await dispatch(endpoints.showPool.initiate({ ...pool, ...user })).unwrap();
console.log('showPool', shown.status?.phase);

const all = await dispatch(endpoints.listNodePools.initiate(pool)).unwrap();
console.log('listNodePools', all.items?.length);

const found = await dispatch(endpoints.showNodePool.initiate(nodePool)).unwrap();
console.log('showNodePool', found.spec?.resources?.labels?.team);

const page = { continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' };
const flavors = await dispatch(endpoints.listResourceFlavors.initiate({ ...project, ...page })).unwrap();
console.log('listResourceFlavors', flavors.items?.[0]?.metadata?.name);

const order = await dispatch(endpoints.showOrder.initiate({ ...project, orderName: 'mock-order-1' })).unwrap();
console.log('showOrder', order.items?.[0]?.action);

const patchNodePoolRequestBody = { spec: { resources: { flavor, count: 2, maxCount: 2 } } };
const updated = await dispatch(endpoints.updateNodePool.initiate({ ...nodePool, patchNodePoolRequestBody })).unwrap();
console.log('updateNodePool', updated.spec?.resources?.count);

const deleted = await dispatch(endpoints.deleteNodePool.initiate(nodePool)).unwrap();
console.log('deleteNodePool', deleted.metadata?.name);

const gone = await dispatch(endpoints.deletePool.initiate({ ...pool, ...user, 'request-type': 'console' })).unwrap();
console.log('deletePool', gone.metadata?.name);
