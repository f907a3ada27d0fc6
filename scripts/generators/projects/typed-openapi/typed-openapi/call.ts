import { createApiClient } from './api/client';

const client = createApiClient(
  {
    decodePathParams: (path, values) =>
      path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? '')),
    fetch: ({ method, url, urlSearchParams, parameters, overrides }) => {
      if (urlSearchParams) url.search = String(urlSearchParams);
      const headers = new Headers({ 'X-Auth-Token': 'token-1', ...(parameters?.header as Record<string, string>) });
      if (parameters?.body)
        headers.set('Content-Type', method === 'patch' ? 'application/merge-patch+json' : 'application/json');
      const body = parameters?.body ? JSON.stringify(parameters.body) : null;
      return fetch(url, { method: method.toUpperCase(), headers, body, ...overrides });
    },
  },
  process.env.BASE_URL,
);
const pool = { project_id: 'project-1', pool_name: 'pool a/池' };
const nodePool = { ...pool, nodepool_name: 'nodepool 1/节点' };

const created = await client.post('/v2/{project_id}/pools/{pool_name}/nodepools', {
  path: pool,
  body: {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: nodePool.nodepool_name, annotations: { 'os.modelarts/billing.mode': '0' } },
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

const listed = await client.get('/v2/{project_id}/pools', {
  path: { project_id: 'project-1' },
  query: { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' },
});
console.log('listPools', listed.items?.[0]?.metadata?.name);

const shown = await client.get('/v2/{project_id}/pools/{pool_name}', {
  path: pool,
  header: { 'X-ModelArts-User-ID': 'user-1' },
});
console.log('showPool', shown.status?.phase);

const nodePools = await client.get('/v2/{project_id}/pools/{pool_name}/nodepools', { path: pool });
console.log('listNodePools', nodePools.items?.length);

const found = await client.get('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', { path: nodePool });
console.log('showNodePool', found.spec?.resources?.labels?.team);

const flavors = await client.get('/v1/{project_id}/resourceflavors', {
  path: { project_id: 'project-1' },
  query: { continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' },
});
console.log('listResourceFlavors', flavors.items?.[0]?.metadata?.name);

const order = await client.get('/v1/{project_id}/orders/{order_name}', {
  path: { project_id: 'project-1', order_name: 'mock-order-1' },
});
console.log('showOrder', order.items?.[0]?.action);

const updated = await client.patch('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', {
  path: nodePool,
  body: { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
});
console.log('updateNodePool', updated.spec?.resources?.count);

const deleted = await client.delete('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', { path: nodePool });
console.log('deleteNodePool', deleted.metadata?.name);

const pooled = await client.delete('/v2/{project_id}/pools/{pool_name}', {
  path: pool,
  header: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' },
});
console.log('deletePool', pooled.metadata?.name);
