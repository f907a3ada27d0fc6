import { Configuration, withConfiguration } from './client';

type Success<Response> = Response extends { status: 200; body: infer Body } ? Body : never;

/** The body of a successful response, which the status alone does not determine: the type of the `default` response has all. */
function bodyOf<Response extends { status: unknown }>(response: Response): Success<Response> {
  if (response.status !== 200) throw new Error(`The status is ${String(response.status)}.`);
  return (response as unknown as { body: Success<Response> }).body;
}

const config = new Configuration({
  baseUri: process.env.BASE_URL ?? '',
  apiKey: (scheme) => (scheme === 'Token' ? 'token-1' : null),
});
const { NodePoolApi, OrderApi, PoolApi, ResourceFlavorApi } = withConfiguration(config);
const pool = { projectId: 'project-1', poolName: 'pool a/池' };
const nodePool = { ...pool, nodepoolName: 'nodepool 1/节点' };

const created = await NodePoolApi.createNodePool(pool, {
  apiVersion: 'v2',
  kind: 'NodePool',
  metadata: { name: nodePool.nodepoolName, annotations: { 'os.modelarts/billing.mode': '0' } },
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
console.log('createNodePool', bodyOf(created).metadata?.name);

const listed = await PoolApi.listPools({
  projectId: pool.projectId,
  workspaceId: '0',
  labelSelector: 'os.modelarts/workspace.id=0',
  status: 'created',
});
console.log('listPools', bodyOf(listed).items?.[0]?.metadata?.name);

const shown = await PoolApi.showPool({ ...pool, xModelArtsUserID: 'user-1' });
console.log('showPool', bodyOf(shown).status?.phase);

const all = await NodePoolApi.listNodePools(pool);
console.log('listNodePools', bodyOf(all).items?.length);

const found = await NodePoolApi.showNodePool(nodePool);
console.log('showNodePool', bodyOf(found).spec?.resources?.labels?.team);

const flavors = await ResourceFlavorApi.listResourceFlavors({
  projectId: pool.projectId,
  aContinue: '1',
  limit: 2,
  labelSelector: 'os.modelarts/scope=Train.Infer',
});
console.log('listResourceFlavors', bodyOf(flavors).items?.[0]?.metadata?.name);

const order = await OrderApi.showOrder({ projectId: pool.projectId, orderName: 'mock-order-1' });
console.log('showOrder', bodyOf(order).items?.[0]?.action);

const updated = await NodePoolApi.updateNodePool(nodePool, {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
});
console.log('updateNodePool', bodyOf(updated).spec?.resources?.count);

const deleted = await NodePoolApi.deleteNodePool(nodePool);
console.log('deleteNodePool', bodyOf(deleted).metadata?.name);

const gone = await PoolApi.deletePool({ ...pool, requestType: 'console', xModelArtsUserID: 'user-1' });
console.log('deletePool', bodyOf(gone).metadata?.name);
