import { Api } from './api/client';

const mergePatch: typeof fetch = (url, init) => {
  const headers = new Headers(init?.headers);
  if (init?.method === 'PATCH') headers.set('content-type', 'application/merge-patch+json');
  return fetch(url, { ...init, headers });
};
const { v1, v2 } = new Api({
  baseUrl: process.env.BASE_URL ?? '',
  baseApiParams: { headers: { 'X-Auth-Token': 'token-1' } },
  customFetch: mergePatch,
});
const [project, pool, nodePool] = ['project-1', 'pool a/池', 'nodepool 1/节点'] as const;

const created = await v2.createNodePool(project, encodeURIComponent(pool), {
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

const listed = await v2.listPools(project, {
  workspaceId: '0',
  labelSelector: 'os.modelarts/workspace.id=0',
  status: 'created',
});
console.log('listPools', listed.data.items?.[0]?.metadata?.name);

const shown = await v2.showPool(project, encodeURIComponent(pool), { headers: { 'X-ModelArts-User-ID': 'user-1' } });
console.log('showPool', shown.data.status?.phase);

const nodePools = await v2.listNodePools(project, encodeURIComponent(pool));
console.log('listNodePools', nodePools.data.items?.length);

const found = await v2.showNodePool(project, encodeURIComponent(pool), encodeURIComponent(nodePool));
console.log('showNodePool', found.data.spec?.resources?.labels?.team);

const flavors = await v1.listResourceFlavors(project, {
  continue: '1',
  limit: 2,
  labelSelector: 'os.modelarts/scope=Train.Infer',
});
console.log('listResourceFlavors', flavors.data.items?.[0]?.metadata?.name);

const order = await v1.showOrder(project, 'mock-order-1');
console.log('showOrder', order.data.items?.[0]?.action);

const updated = await v2.updateNodePool(project, encodeURIComponent(pool), encodeURIComponent(nodePool), {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
console.log('updateNodePool', updated.data.spec?.resources?.count);

const deleted = await v2.deleteNodePool(project, encodeURIComponent(pool), encodeURIComponent(nodePool));
console.log('deleteNodePool', deleted.data.metadata?.name);

const pooled = await v2.deletePool(project, encodeURIComponent(pool), {
  headers: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' },
});
console.log('deletePool', pooled.data.metadata?.name);
