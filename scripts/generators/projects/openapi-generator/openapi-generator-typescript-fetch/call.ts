import {
  Configuration,
  CreateNodePoolAnnotationsOsModelartsBillingModeEnum,
  CreateNodePoolRequestBodyApiVersionEnum,
  CreateNodePoolRequestBodyKindEnum,
  NodePoolApi,
  PoolApi,
} from './api';

const configuration = new Configuration({
  basePath: process.env.BASE_URL ?? '',
  fetchApi: fetch,
  headers: { 'X-Auth-Token': 'token-1' },
});
const nodePools = new NodePoolApi(configuration);
const pool = { projectId: 'project-1', poolName: 'pool a/池' };
const nodePool = { ...pool, nodepoolName: 'nodepool 1/节点' };

const created = await nodePools.createNodePool({
  ...pool,
  createNodePoolRequestBody: {
    apiVersion: CreateNodePoolRequestBodyApiVersionEnum.V2,
    kind: CreateNodePoolRequestBodyKindEnum.NodePool,
    metadata: {
      name: nodePool.nodepoolName,
      annotations: { osModelartsBillingMode: CreateNodePoolAnnotationsOsModelartsBillingModeEnum.PayPerUse },
    },
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

const updated = await nodePools.updateNodePool({
  ...nodePool,
  patchNodePoolRequestBody: { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } },
});
console.log(updated.spec?.resources?.count);

const deleted = await nodePools.deleteNodePool(nodePool);
console.log(deleted.metadata?.name);

const pooled = await new PoolApi(configuration).deletePool({
  ...pool,
  requestType: 'console',
  xModelArtsUserID: 'user-1',
});
console.log(pooled.metadata?.name);
