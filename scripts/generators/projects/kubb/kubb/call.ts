import { setConfig } from '@kubb/plugin-client/clients/fetch';
import {
  createNodePool,
  type CreateNodePoolRequestBody,
  deleteNodePool,
  deletePool,
  listNodePools,
  listPools,
  listResourceFlavors,
  showNodePool,
  showOrder,
  showPool,
  updateNodePool,
} from './api/index.ts';

setConfig({ baseURL: process.env.BASE_URL ?? '', headers: { 'X-Auth-Token': 'token-1' } });
const [project, name] = ['project-1', 'nodepool 1/节点'] as const;
const [pool, nodePool] = [encodeURIComponent('pool a/池'), encodeURIComponent(name)];

const body: CreateNodePoolRequestBody = {
  apiVersion: 'v2',
  kind: 'NodePool',
  metadata: { name, annotations: { 'os.modelarts/billing.mode': '0' } },
  spec: {
    resources: {
      flavor: 'modelarts.vm.2u4g.dcc',
      count: 1,
      maxCount: 1,
      azs: [{ az: 'cn-north-4a', count: 1 }],
      labels: { team: '平台' },
    },
  },
};
const created = await createNodePool(project, pool, body, { headers: { 'Content-Type': 'application/json' } });
console.log('createNodePool', created.metadata?.name);

const listed = await listPools(project, {
  workspaceId: '0',
  labelSelector: 'os.modelarts/workspace.id=0',
  status: 'created',
});
console.log('listPools', listed.items?.[0]?.metadata?.name);

const shown = await showPool(project, pool, { 'X-ModelArts-User-ID': 'user-1' });
console.log('showPool', shown.status?.phase);

const nodePools = await listNodePools(project, pool);
console.log('listNodePools', nodePools.items?.length);

const found = await showNodePool(project, pool, nodePool);
console.log('showNodePool', found.spec?.resources?.labels?.team);

const flavors = await listResourceFlavors(project, {
  continue: '1',
  limit: 2,
  labelSelector: 'os.modelarts/scope=Train.Infer',
});
console.log('listResourceFlavors', flavors.items?.[0]?.metadata?.name);

const order = await showOrder(project, 'mock-order-1');
console.log('showOrder', order.items?.[0]?.action);

const updated = await updateNodePool(project, pool, nodePool, {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
console.log('updateNodePool', updated.spec?.resources?.count);

const deleted = await deleteNodePool(project, pool, nodePool);
console.log('deleteNodePool', deleted.metadata?.name);

const pooled = await deletePool(project, pool, { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' });
console.log('deletePool', pooled.metadata?.name);
