import { readFileSync } from 'node:fs';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import type { Client } from './api/client';

const api = new OpenAPIClientAxios({
  definition: JSON.parse(readFileSync('openapi.json', 'utf8')),
  withServer: { url: process.env.BASE_URL ?? '' },
});
const client = await api.init<Client>();
client.defaults.headers.common['X-Auth-Token'] = 'token-1';
const project = { project_id: 'project-1' };
const pool = { ...project, pool_name: 'pool a/池' };
const nodePool = { ...pool, nodepool_name: 'nodepool 1/节点' };
const flavor = 'modelarts.vm.2u4g.dcc';

const created = await client.createNodePool(pool, {
  apiVersion: 'v2',
  kind: 'NodePool',
  metadata: { name: nodePool.nodepool_name, annotations: { 'os.modelarts/billing.mode': '0' } },
  spec: {
    resources: {
      flavor,
      count: 1,
      maxCount: 1,
      azs: [{ az: 'cn-north-4a', count: 1 }],
      labels: { team: '平台' },
    },
  },
});
console.log('createNodePool', created.data.metadata?.name);

const wanted = { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' } as const;
const listed = await client.listPools({ ...project, ...wanted });
console.log('listPools', listed.data.items?.[0]?.metadata?.name);

const shown = await client.showPool({ ...pool, 'X-ModelArts-User-ID': 'user-1' });
console.log('showPool', shown.data.status?.phase);

console.log('listNodePools', (await client.listNodePools(pool)).data.items?.length);

console.log('showNodePool', (await client.showNodePool(nodePool)).data.spec?.resources?.labels?.team);

const page = { continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' };
const flavors = await client.listResourceFlavors({ ...project, ...page });
console.log('listResourceFlavors', flavors.data.items?.[0]?.metadata?.name);

const order = await client.showOrder({ ...project, order_name: 'mock-order-1' });
console.log('showOrder', order.data.items?.[0]?.action);

const patch = { spec: { resources: { flavor, count: 2, maxCount: 2 } } };
const updated = await client.updateNodePool(nodePool, patch, {
  headers: { 'Content-Type': 'application/merge-patch+json' },
});
console.log('updateNodePool', updated.data.spec?.resources?.count);

console.log('deleteNodePool', (await client.deleteNodePool(nodePool)).data.metadata?.name);

const gone = await client.deletePool({ ...pool, 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' });
console.log('deletePool', gone.data.metadata?.name);
