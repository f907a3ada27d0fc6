import createClient from 'openapi-fetch';
import type {
  CreateNodePoolRequestBody,
  Pool,
  ErrorResponse,
  paths,
  PoolSpec,
  PoolStatus,
} from '../../generated/types.en.ts';
import type { paths as chinesePaths } from '../../generated/types.zh.ts';

/** How a user of the types writes; compiled by types.test.ts, never run. */
const client = createClient<paths>({ baseUrl: 'https://modelarts.cn-north-4.myhuaweicloud.com' });
export const chinese: ReturnType<typeof createClient<chinesePaths>> = client;

const path = { project_id: 'p', pool_name: 'pool' };
const nodePools = '/v2/{project_id}/pools/{pool_name}/nodepools';
const nodePool = `${nodePools}/{nodepool_name}` as const;
const resources = { flavor: 'modelarts.vm.2u4g.dcc', count: 1, maxCount: 1 };

export const body: CreateNodePoolRequestBody = {
  apiVersion: 'v2',
  kind: 'NodePool',
  metadata: { name: 'nodepool-1', annotations: { 'os.modelarts/billing.mode': '0' } },
  spec: { resources: { ...resources, creatingStep: { step: 8, type: 'hyperinstance' }, labels: { any: 'value' } } },
};

export async function manage(): Promise<string> {
  const created = await client.POST(nodePools, { params: { path }, body });
  if (created.error) return reason(created.error);
  const size: number | undefined = created.data.spec?.resources?.count;
  await client.PATCH(nodePool, {
    params: { path: { ...path, nodepool_name: 'nodepool-1' } },
    body: { spec: { resources: { ...resources, count: (size ?? 0) + 1 } } },
  });
  await client.DELETE(nodePool, { params: { path: { ...path, nodepool_name: 'nodepool-1' } } });
  const { data } = await client.DELETE('/v2/{project_id}/pools/{pool_name}', {
    params: { path, header: { 'request-type': 'console' } },
  });
  const pool: Pool | undefined = data as Pool | undefined;
  const phase: string | undefined = pool?.status?.phase;
  // @ts-expect-error openapi-fetch 0.17 maps `string & {}` like an object; name the response type, as above
  const mangled: string | undefined = data?.status?.phase;
  return phase ?? mangled ?? 'gone';
}

function reason({ error_code, error_msg }: ErrorResponse): string {
  return `${error_code}: ${error_msg}`;
}

const known: PoolStatus = { phase: 'Running' };
const later: PoolStatus = { phase: 'Hibernating' };
const scope: PoolSpec = { scope: ['Train', 'Later'] };
export const open = [known, later, scope];

export const refused = [
  {
    metadata: {},
    // @ts-expect-error maxCount is required
    spec: { resources: { flavor: 'f', count: 1 } },
  } satisfies paths[typeof nodePool]['patch']['requestBody']['content']['application/merge-patch+json'],
  // @ts-expect-error the media type is merge-patch and nothing else
  null as unknown as paths[typeof nodePool]['patch']['requestBody']['content']['application/json'],
  // @ts-expect-error a request value set is closed
  { 'os.modelarts/billing.mode': '2' } satisfies NonNullable<CreateNodePoolRequestBody['metadata']['annotations']>,
  // @ts-expect-error exactOptionalPropertyTypes: a field is left out, not undefined
  { ...body, spec: undefined } satisfies CreateNodePoolRequestBody,
];
// @ts-expect-error DELETE has no body
void client.DELETE(nodePool, { params: { path: { ...path, nodepool_name: 'n' } }, body: {} });
