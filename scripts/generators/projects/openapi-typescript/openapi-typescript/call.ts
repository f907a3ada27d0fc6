import createClient from 'openapi-fetch';
import type { paths } from './api/schema';

const client = createClient<paths>({ baseUrl: process.env.BASE_URL ?? '', headers: { 'X-Auth-Token': 'token-1' } });
const pool = { project_id: 'project-1', pool_name: 'pool a/池' };
const nodePool = { ...pool, nodepool_name: 'nodepool 1/节点' };

const created = await client.POST('/v2/{project_id}/pools/{pool_name}/nodepools', {
  params: { path: pool },
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
console.log(created.data?.metadata?.name);

const updated = await client.PATCH('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', {
  params: { path: nodePool },
  headers: { 'Content-Type': 'application/merge-patch+json' },
  body: { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
});
console.log(updated.data?.spec?.resources?.count);

const deleted = await client.DELETE('/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', {
  params: { path: nodePool },
});
console.log(deleted.data?.metadata?.name);

const pooled = await client.DELETE('/v2/{project_id}/pools/{pool_name}', {
  params: { path: pool, header: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' } },
});
console.log(pooled.data?.metadata?.name);
