import { type ArgumentsOf, createClient, type ErrorBody, toPatch, waitForNodePool } from '../../client/index.ts';
import { createFetchClient } from '../../client/openapi-fetch.ts';

/** What must compile and what must not; compiled by `npm test`, never run. */

const credentials = { token: 'token' };
const client = createClient({ region: 'cn-north-4', projectId: 'p', credentials });
createClient({
  baseUrl: 'https://modelarts.eu-west-0.example.com',
  projectId: 'p',
  credentials: async () => credentials,
});
const resources = { flavor: 'f', count: 1, maxCount: 1 };

export async function right(): Promise<string | undefined> {
  const body = { apiVersion: 'v2', kind: 'NodePool', metadata: { name: 'n' }, spec: { resources } } as const;
  await client.createNodePool({ pool_name: 'p', body }, { signal: AbortSignal.timeout(1000) });
  await client.createNodePool({ project_id: 'other', pool_name: 'p', body });
  const os = { name: 'EulerOS 2.9', autoMatch: 'EulerOS 2.9' };
  const notDescribed = { mode: 'share' };
  const volumeGroupConfigs = [{ volumeGroup: 'vgpaas', ...notDescribed }];
  await client.updateNodePool({ ...update, body: { spec: { resources: { ...resources, os, volumeGroupConfigs } } } });
  await client.listPools();
  await client.listPools({}, { timeouts: { perTry: undefined }, headers: new Headers({ a: 'b' }), signal: undefined });
  createClient({
    region: 'cn-north-4',
    baseUrl: undefined,
    projectId: 'p',
    credentials,
    timeouts: undefined,
    retry: {},
  });
  const { data, error } = await client.safe.deletePool({ pool_name: 'p', 'request-type': 'console' });
  const phase: string | undefined = data?.status?.phase;
  return phase ?? (error?.name === 'ApiError' ? error.error_code : undefined);
}

const update: ArgumentsOf<'updateNodePool'> = { pool_name: 'p', nodepool_name: 'n', body: { spec: { resources } } };
export const body: ErrorBody = {};

export const wrong = [
  // @ts-expect-error there is no such option
  () => createClient({ region: 'cn-north-4', projectId: 'p', credentials, timeout: 5 }),
  // @ts-expect-error there is no such option of a call
  () => client.listPools({}, { timeout: 5 }),
  // @ts-expect-error a controller is no signal
  () => client.listPools({}, { signal: new AbortController() }),
  // @ts-expect-error a label cannot be taken away by a patch
  () => toPatch({}, { labels: { team: null } }),
  // @ts-expect-error a wait has an end
  () => waitForNodePool(client, { pool_name: 'p', nodepool_name: 'n' }, {}),
  // @ts-expect-error an unknown region is allowed only through baseUrl
  () => createClient({ region: 'cn-north-99', projectId: 'p', credentials }),
  // @ts-expect-error one place, not two
  () => createClient({ region: 'cn-north-4', baseUrl: 'https://example.com', projectId: 'p', credentials }),
  // @ts-expect-error somewhere it must be
  () => createClient({ projectId: 'p', credentials }),
  // @ts-expect-error an access key has a secret key
  () => createClient({ region: 'cn-north-4', projectId: 'p', credentials: { accessKey: 'a' } }),
  // @ts-expect-error the pool is required
  () => client.deletePool({}),
  // @ts-expect-error the name of the node pool is required
  () => client.deleteNodePool({ pool_name: 'p' }),
  // @ts-expect-error there is no such argument
  () => client.deleteNodePool({ pool_name: 'p', nodepool_name: 'n', force: true }),
  // @ts-expect-error DELETE has no body
  () => client.deleteNodePool({ pool_name: 'p', nodepool_name: 'n', body: {} }),
  // @ts-expect-error the body is required
  () => client.createNodePool({ pool_name: 'p' }),
  () =>
    // @ts-expect-error a value that the description does not list
    client.createNodePool({ pool_name: 'p', body: { apiVersion: 'v1', kind: 'NodePool', metadata: { name: 'n' } } }),
  // @ts-expect-error maxCount is required
  () => client.updateNodePool({ ...update, body: { spec: { resources: { flavor: 'f', count: 1 } } } }),
  // @ts-expect-error a body of another operation
  () => client.updateNodePool({ ...update, body: { apiVersion: 'v2', kind: 'NodePool', metadata: { name: 'n' } } }),
  // @ts-expect-error there is no such operation
  () => client.listVolumes({}),
  // @ts-expect-error there is no such query parameter
  () => client.listPools({ limit: 10 }),
  // @ts-expect-error a value that the description does not list
  () => client.listPools({ status: 'running' }),
  // @ts-expect-error a result without an error check may have no data
  async () => (await client.safe.deletePool({ pool_name: 'p' })).data.status,
  // @ts-expect-error an error that is not of the API has no code
  async () => (await client.safe.deletePool({ pool_name: 'p' })).error?.error_code,
];

/** As {@link wrong}, by openapi-fetch. */
const fetchClient = createFetchClient({ region: 'cn-north-4', projectId: 'p', credentials });
const nodePool = '/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}';
const path = { project_id: 'p', pool_name: 'p', nodepool_name: 'n' };

export async function rightByPath(): Promise<number | string | undefined> {
  fetchClient.use({ onRequest: ({ request }) => request.headers.set('X-Trace', '1') });
  const { data, error } = await fetchClient.PATCH(nodePool, { params: { path }, body: { spec: { resources } } });
  return error?.error_code ?? data?.spec?.resources?.count;
}

export const wrongByPath = [
  // @ts-expect-error there is no such option
  () => createFetchClient({ region: 'cn-north-4', projectId: 'p', credentials, timeout: 5 }),
  // @ts-expect-error there is no such path
  () => fetchClient.GET('/v2/{project_id}/volumes', {}),
  // @ts-expect-error this path has not this method
  () => fetchClient.POST('/v2/{project_id}/pools/{pool_name}', { params: { path } }),
  // @ts-expect-error the path wants a pool
  () => fetchClient.DELETE('/v2/{project_id}/pools/{pool_name}', { params: { path: { project_id: 'p' } } }),
  // @ts-expect-error DELETE has no body
  () => fetchClient.DELETE(nodePool, { params: { path }, body: {} }),
];
