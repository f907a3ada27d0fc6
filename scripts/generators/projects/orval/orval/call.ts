import axios from 'axios';
import { getHuaweiCloudModelArtsResourcePools } from './api/client';

axios.defaults.baseURL = process.env.BASE_URL ?? '';
axios.defaults.headers.common['X-Auth-Token'] = 'token-1';
axios.defaults.headers.patch['Content-Type'] = 'application/merge-patch+json';
const client = getHuaweiCloudModelArtsResourcePools();
const [project, name] = ['project-1', 'nodepool 1/节点'] as const;
const [pool, nodePool] = [encodeURIComponent('pool a/池'), encodeURIComponent(name)];

const created = await client.createNodePool(project, pool, {
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
});
console.log('createNodePool', created.data.metadata?.name);

const listed = await client.listPools(project, {
  workspaceId: '0',
  labelSelector: 'os.modelarts/workspace.id=0',
  status: 'created',
});
console.log('listPools', listed.data.items?.[0]?.metadata?.name);

const shown = await client.showPool(project, pool, { headers: { 'X-ModelArts-User-ID': 'user-1' } });
console.log('showPool', shown.data.status?.phase);

const nodePools = await client.listNodePools(project, pool);
console.log('listNodePools', nodePools.data.items?.length);

const found = await client.showNodePool(project, pool, nodePool);
console.log('showNodePool', found.data.spec?.resources?.labels?.team);

const flavors = await client.listResourceFlavors(project, {
  continue: '1',
  limit: 2,
  labelSelector: 'os.modelarts/scope=Train.Infer',
});
console.log('listResourceFlavors', flavors.data.items?.[0]?.metadata?.name);

const order = await client.showOrder(project, 'mock-order-1');
console.log('showOrder', order.data.items?.[0]?.action);

const updated = await client.updateNodePool(project, pool, nodePool, {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
console.log('updateNodePool', updated.data.spec?.resources?.count);

const deleted = await client.deleteNodePool(project, pool, nodePool);
console.log('deleteNodePool', deleted.data.metadata?.name);

const pooled = await client.deletePool(project, pool, {
  headers: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' },
});
console.log('deletePool', pooled.data.metadata?.name);
