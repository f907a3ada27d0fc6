import { createNodePool, defaults, deleteNodePool, deletePool, updateNodePool } from './api/client';

defaults.baseUrl = process.env.BASE_URL ?? '';
defaults.headers = { 'X-Auth-Token': 'token-1' };
const [project, pool, nodePool] = ['project-1', 'pool a/池', 'nodepool 1/节点'] as const;

const created = await createNodePool(project, pool, {
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
if (created.status === 200 && 'metadata' in created.data) console.log(created.data.metadata?.name);

const updated = await updateNodePool(
  project,
  pool,
  nodePool,
  { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
  { headers: { 'Content-Type': 'application/merge-patch+json' } },
);
if (updated.status === 200 && 'spec' in updated.data) console.log(updated.data.spec?.resources?.count);

const deleted = await deleteNodePool(project, pool, nodePool);
if (deleted.status === 200 && 'metadata' in deleted.data) console.log(deleted.data.metadata?.name);

const pooled = await deletePool(project, pool, { requestType: 'console', xModelArtsUserId: 'user-1' });
if (pooled.status === 200 && 'metadata' in pooled.data) console.log(pooled.data.metadata?.name);
