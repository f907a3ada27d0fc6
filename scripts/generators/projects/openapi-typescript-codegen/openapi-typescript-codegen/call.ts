import { NodePoolService, OpenAPI, PoolService } from './api';

OpenAPI.BASE = process.env.BASE_URL ?? '';
OpenAPI.HEADERS = { 'X-Auth-Token': 'token-1' };
OpenAPI.ENCODE_PATH = encodeURIComponent;
const [project, pool, nodePool] = ['project-1', 'pool a/池', 'nodepool 1/节点'] as const;

const created = await NodePoolService.createNodePool(project, pool, {
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
if ('metadata' in created) console.log(created.metadata?.name);

const updated = await NodePoolService.updateNodePool(project, pool, nodePool, {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
if ('spec' in updated) console.log(updated.spec?.resources?.count);

const deleted = await NodePoolService.deleteNodePool(project, pool, nodePool);
if ('metadata' in deleted) console.log(deleted.metadata?.name);

const pooled = await PoolService.deletePool(project, pool, 'console', 'user-1');
if ('metadata' in pooled) console.log(pooled.metadata?.name);
