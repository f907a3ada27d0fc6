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
console.log(created.data.metadata?.name);

const updated = await client.updateNodePool(project, pool, nodePool, {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
console.log(updated.data.spec?.resources?.count);

const deleted = await client.deleteNodePool(project, pool, nodePool);
console.log(deleted.data.metadata?.name);

const pooled = await client.deletePool(project, pool, {
  headers: { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' },
});
console.log(pooled.data.metadata?.name);
