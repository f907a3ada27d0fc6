/** Calls the functions as a program does to which a language model said which ones. */
import { readFileSync } from 'node:fs';
import { HttpLlm, type IHttpConnection, type IHttpLlmFunction } from '@samchon/openapi';

const document = JSON.parse(readFileSync('api/document.json', 'utf8'));
const application = HttpLlm.application({ document });
const functions = new Map(application.functions.map((one) => [one.operation().operationId, one]));

/** Sends an update with the media type that the description asks for. */
const sendAsMergePatch: typeof fetch = (url, init) => {
  const headers = new Headers(init?.headers);
  if (init?.method === 'PATCH') headers.set('Content-Type', 'application/merge-patch+json');
  return fetch(url, { ...init, headers });
};

/** Parameters that are headers are not in the functions: they are given as headers of the connection. */
function call(operation: string, input: object, headers: Record<string, string> = {}): Promise<any> {
  const connection: IHttpConnection = {
    host: process.env.BASE_URL ?? '',
    headers: { 'X-Auth-Token': 'token-1', ...headers },
    fetch: sendAsMergePatch,
  };
  return HttpLlm.execute({ application, function: functions.get(operation) as IHttpLlmFunction, connection, input });
}

const project = { project_id: 'project-1' };
const pool = { ...project, pool_name: 'pool a/池' };
const nodePool = { ...pool, nodepool_name: 'nodepool 1/节点' };
const user = { 'X-ModelArts-User-ID': 'user-1' };
const flavor = 'modelarts.vm.2u4g.dcc';

const created = await call('createNodePool', {
  ...pool,
  body: {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: nodePool.nodepool_name, annotations: { 'os.modelarts/billing.mode': '0' } },
    spec: {
      resources: {
        flavor,
        count: 1,
        maxCount: 1,
        azs: [{ az: 'cn-north-4a', count: 1 }],
        labels: { team: '平台' },
      },
    },
  },
});
console.log('createNodePool', created.metadata.name);

const wanted = { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' };
console.log('listPools', (await call('listPools', { ...project, query: wanted })).items[0].metadata.name);

console.log('showPool', (await call('showPool', pool, user)).status.phase);

console.log('listNodePools', (await call('listNodePools', pool)).items.length);

console.log('showNodePool', (await call('showNodePool', nodePool)).spec.resources.labels.team);

const page = { continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' };
const flavors = await call('listResourceFlavors', { ...project, query: page });
console.log('listResourceFlavors', flavors.items[0].metadata.name);

const order = await call('showOrder', { ...project, order_name: 'mock-order-1' });
console.log('showOrder', order.items[0].action);

const body = { spec: { resources: { flavor, count: 2, maxCount: 2 } } };
console.log('updateNodePool', (await call('updateNodePool', { ...nodePool, body })).spec.resources.count);

console.log('deleteNodePool', (await call('deleteNodePool', nodePool)).metadata.name);

const gone = await call('deletePool', pool, { ...user, 'request-type': 'console' });
console.log('deletePool', gone.metadata.name);
