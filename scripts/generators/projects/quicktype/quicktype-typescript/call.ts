/** The generator writes types alone; `fetch` sends them. */
import type {
  CreateNodePoolRequestBody,
  CreateNodePoolResponse,
  NodePool,
  NodePoolList,
  OrderDetail,
  PatchNodePoolRequestBody,
  PatchNodePoolResponse,
  Pool,
  PoolList,
  ResourceFlavorList,
} from './api/models';

interface Options {
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: CreateNodePoolRequestBody | PatchNodePoolRequestBody;
  mediaType?: string;
}

async function call<Body>(method: string, path: string[], options: Options = {}): Promise<Body> {
  const { query, headers, body, mediaType = 'application/json' } = options;
  const url = new URL(`/${path.map(encodeURIComponent).join('/')}`, process.env.BASE_URL);
  url.search = String(new URLSearchParams(query));
  const response = await fetch(url, {
    method,
    headers: { 'X-Auth-Token': 'token-1', ...headers, ...(body && { 'Content-Type': mediaType }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Body;
}

const pools = ['v2', 'project-1', 'pools'];
const pool = [...pools, 'pool a/池'];
const [nodePools, name] = [[...pool, 'nodepools'], 'nodepool 1/节点'];
const nodePool = [...nodePools, name];
const user = { 'X-ModelArts-User-ID': 'user-1' };

const body = {
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
} satisfies CreateNodePoolRequestBody;
const created = await call<CreateNodePoolResponse>('POST', nodePools, { body });
console.log('createNodePool', created.metadata?.name);

const wanted = { workspaceId: '0', labelSelector: 'os.modelarts/workspace.id=0', status: 'created' };
const listed = await call<PoolList>('GET', pools, { query: wanted });
console.log('listPools', listed.items?.[0]?.metadata?.name);

const shown = await call<Pool>('GET', pool, { headers: user });
console.log('showPool', shown.status?.phase);

const all = await call<NodePoolList>('GET', nodePools);
console.log('listNodePools', all.items?.length);

const found = await call<NodePool>('GET', nodePool);
console.log('showNodePool', found.spec?.resources?.labels?.team);

const page = { continue: '1', limit: '2', labelSelector: 'os.modelarts/scope=Train.Infer' };
const flavors = await call<ResourceFlavorList>('GET', ['v1', 'project-1', 'resourceflavors'], { query: page });
console.log('listResourceFlavors', flavors.items?.[0]?.metadata?.name);

const order = await call<OrderDetail>('GET', ['v1', 'project-1', 'orders', 'mock-order-1']);
console.log('showOrder', order.items?.[0]?.action);

const patch: PatchNodePoolRequestBody = {
  spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } },
};
const updated = await call<PatchNodePoolResponse>('PATCH', nodePool, {
  body: patch,
  mediaType: 'application/merge-patch+json',
});
console.log('updateNodePool', updated.spec?.resources?.count);

const deleted = await call<NodePool>('DELETE', nodePool);
console.log('deleteNodePool', deleted.metadata?.name);

const gone = await call<Pool>('DELETE', pool, { headers: { ...user, 'request-type': 'console' } });
console.log('deletePool', gone.metadata?.name);
