/** Calls the tools of the generated server, as an agent would: over stdio. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const client = new Client({ name: 'call', version: '1.0.0' });
const env = { PATH: process.env.PATH ?? '', API_BASE_URL: process.env.BASE_URL ?? '', API_KEY_TOKEN: 'token-1' };
await client.connect(new StdioClientTransport({ command: 'node', args: ['server.mjs'], env, stderr: 'ignore' }));

/** The text of a result is a line with the status, and the body of the response. */
async function call(name: string, input: Record<string, unknown>): Promise<any> {
  const { content } = (await client.callTool({ name, arguments: input })) as { content: { text: string }[] };
  const [status = '', ...body] = (content[0]?.text ?? '').split('\n');
  if (!status.includes('Status: 200')) throw new Error(content[0]?.text);
  return JSON.parse(body.join('\n'));
}

const project = { project_id: 'project-1' };
const pool = { ...project, pool_name: 'pool a/池' };
const nodePool = { ...pool, nodepool_name: 'nodepool 1/节点' };
const flavor = 'modelarts.vm.2u4g.dcc';

const created = await call('createNodePool', {
  ...pool,
  requestBody: {
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
console.log('listPools', (await call('listPools', { ...project, ...wanted })).items[0].metadata.name);

console.log('showPool', (await call('showPool', { ...pool, 'X-ModelArts-User-ID': 'user-1' })).status.phase);

console.log('listNodePools', (await call('listNodePools', pool)).items.length);

console.log('showNodePool', (await call('showNodePool', nodePool)).spec.resources.labels.team);

const page = { continue: '1', limit: 2, labelSelector: 'os.modelarts/scope=Train.Infer' };
const flavors = await call('listResourceFlavors', { ...project, ...page });
console.log('listResourceFlavors', flavors.items[0].metadata.name);

const order = await call('showOrder', { ...project, order_name: 'mock-order-1' });
console.log('showOrder', order.items[0].action);

// The tool takes the body of an update as text.
const requestBody = JSON.stringify({ spec: { resources: { flavor, count: 2, maxCount: 2 } } });
console.log('updateNodePool', (await call('updateNodePool', { ...nodePool, requestBody })).spec.resources.count);

console.log('deleteNodePool', (await call('deleteNodePool', nodePool)).metadata.name);

const gone = await call('deletePool', { ...pool, 'request-type': 'console', 'X-ModelArts-User-ID': 'user-1' });
console.log('deletePool', gone.metadata.name);

await client.close();
