import { setConfig } from '@kubb/plugin-client/clients/fetch';
import {
  createNodePool,
  type CreateNodePoolRequestBody,
  deleteNodePool,
  deletePool,
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
console.log(created.metadata?.name);

const updated = await updateNodePool(project, pool, nodePool, {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
console.log(updated.spec?.resources?.count);

const deleted = await deleteNodePool(project, pool, nodePool);
console.log(deleted.metadata?.name);

const pooled = await deletePool(project, pool, { 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' });
console.log(pooled.metadata?.name);
