import { createApiClient } from './api/client';

const client = createApiClient(
  {
    decodePathParams: (path, values) =>
      path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? '')),
    fetch: ({ method, url, parameters, overrides }) => {
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
console.log(created.metadata?.name);

const updated = await client.patch('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', {
  path: nodePool,
  body: { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
});
console.log(updated.spec?.resources?.count);

const deleted = await client.delete('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', { path: nodePool });
console.log(deleted.metadata?.name);

const pooled = await client.delete('/v2/{project_id}/pools/{pool_name}', {
  path: pool,
  header: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' },
});
console.log(pooled.metadata?.name);
