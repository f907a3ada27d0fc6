// Made by `npm run build` from spec/. Do not edit.

/** A status, a range of statuses, or every status that is not named. */
export type Status = `${number}` | `${1 | 2 | 3 | 4 | 5}XX` | 'default';

/** What a client must know of an operation to call it. */
export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';
  /** With a `{name}` for each path parameter. */
  readonly path: `/${string}`;
  readonly pathParameters: readonly string[];
  readonly headerParameters: readonly string[];
  readonly queryParameters: readonly string[];
  /** `null`: no body is sent. */
  readonly requestMediaType: string | null;
  readonly requestRequired: boolean;
  readonly successStatuses: readonly Status[];
  readonly errorStatuses: readonly Status[];
}

/** Every operation by its `operationId`. */
export const operations = {
  listPools: {
    method: 'GET',
    path: '/v2/{project_id}/pools',
    pathParameters: ['project_id'],
    headerParameters: [],
    queryParameters: ['workspaceId', 'labelSelector', 'status'],
    requestMediaType: null,
    requestRequired: false,
    successStatuses: ['200'],
    errorStatuses: ['401', '403', '429', '500', '502', '503', '504', 'default'],
  },
  showPool: {
    method: 'GET',
    path: '/v2/{project_id}/pools/{pool_name}',
    pathParameters: ['project_id', 'pool_name'],
    headerParameters: ['X-ModelArts-User-ID'],
    queryParameters: [],
    requestMediaType: null,
    requestRequired: false,
    successStatuses: ['200'],
    errorStatuses: ['401', '403', '404', '429', '500', '502', '503', '504', 'default'],
  },
  deletePool: {
    method: 'DELETE',
    path: '/v2/{project_id}/pools/{pool_name}',
    pathParameters: ['project_id', 'pool_name'],
    headerParameters: ['request-type', 'X-ModelArts-User-ID'],
    queryParameters: [],
    requestMediaType: null,
    requestRequired: false,
    successStatuses: ['200'],
    errorStatuses: ['401', '403', '404', '429', '500', '502', '503', '504', 'default'],
  },
  listNodePools: {
    method: 'GET',
    path: '/v2/{project_id}/pools/{pool_name}/nodepools',
    pathParameters: ['project_id', 'pool_name'],
    headerParameters: [],
    queryParameters: [],
    requestMediaType: null,
    requestRequired: false,
    successStatuses: ['200'],
    errorStatuses: ['401', '403', '429', '500', '502', '503', '504', 'default'],
  },
  createNodePool: {
    method: 'POST',
    path: '/v2/{project_id}/pools/{pool_name}/nodepools',
    pathParameters: ['project_id', 'pool_name'],
    headerParameters: [],
    queryParameters: [],
    requestMediaType: 'application/json',
    requestRequired: true,
    successStatuses: ['200'],
    errorStatuses: ['400', '401', '403', '429', '500', '502', '503', '504', 'default'],
  },
  showNodePool: {
    method: 'GET',
    path: '/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}',
    pathParameters: ['project_id', 'pool_name', 'nodepool_name'],
    headerParameters: [],
    queryParameters: [],
    requestMediaType: null,
    requestRequired: false,
    successStatuses: ['200'],
    errorStatuses: ['400', '401', '403', '429', '500', '502', '503', '504', 'default'],
  },
  updateNodePool: {
    method: 'PATCH',
    path: '/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}',
    pathParameters: ['project_id', 'pool_name', 'nodepool_name'],
    headerParameters: [],
    queryParameters: [],
    requestMediaType: 'application/merge-patch+json',
    requestRequired: true,
    successStatuses: ['200'],
    errorStatuses: ['400', '401', '403', '429', '500', '502', '503', '504', 'default'],
  },
  deleteNodePool: {
    method: 'DELETE',
    path: '/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}',
    pathParameters: ['project_id', 'pool_name', 'nodepool_name'],
    headerParameters: [],
    queryParameters: [],
    requestMediaType: null,
    requestRequired: false,
    successStatuses: ['200'],
    errorStatuses: ['400', '401', '403', '429', '500', '502', '503', '504', 'default'],
  },
  listResourceFlavors: {
    method: 'GET',
    path: '/v1/{project_id}/resourceflavors',
    pathParameters: ['project_id'],
    headerParameters: [],
    queryParameters: ['continue', 'limit', 'labelSelector'],
    requestMediaType: null,
    requestRequired: false,
    successStatuses: ['200'],
    errorStatuses: ['401', '403', '404', '429', '500', '502', '503', '504', 'default'],
  },
  showOrder: {
    method: 'GET',
    path: '/v1/{project_id}/orders/{order_name}',
    pathParameters: ['project_id', 'order_name'],
    headerParameters: [],
    queryParameters: [],
    requestMediaType: null,
    requestRequired: false,
    successStatuses: ['200'],
    errorStatuses: ['401', '403', '429', '500', '502', '503', '504', 'default'],
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationId = keyof typeof operations;

/** Base URL of the service in every public region. */
export const regions = {
  'cn-north-1': 'https://modelarts.cn-north-1.myhuaweicloud.com',
  'cn-north-2': 'https://modelarts.cn-north-2.myhuaweicloud.com',
  'cn-north-4': 'https://modelarts.cn-north-4.myhuaweicloud.com',
  'cn-north-9': 'https://modelarts.cn-north-9.myhuaweicloud.com',
  'cn-north-11': 'https://modelarts.cn-north-11.myhuaweicloud.com',
  'cn-north-12': 'https://modelarts.cn-north-12.myhuaweicloud.com',
  'cn-east-3': 'https://modelarts.cn-east-3.myhuaweicloud.com',
  'cn-east-4': 'https://modelarts.cn-east-4.myhuaweicloud.com',
  'cn-south-1': 'https://modelarts.cn-south-1.myhuaweicloud.com',
  'cn-southwest-2': 'https://modelarts.cn-southwest-2.myhuaweicloud.com',
  'cn-southwest-3': 'https://modelarts.cn-southwest-3.myhuaweicloud.com',
  'ap-southeast-1': 'https://modelarts.ap-southeast-1.myhuaweicloud.com',
  'ap-southeast-2': 'https://modelarts.ap-southeast-2.myhuaweicloud.com',
  'ap-southeast-3': 'https://modelarts.ap-southeast-3.myhuaweicloud.com',
  'ap-southeast-4': 'https://modelarts.ap-southeast-4.myhuaweicloud.com',
  'af-north-1': 'https://modelarts.af-north-1.myhuaweicloud.com',
  'af-south-1': 'https://modelarts.af-south-1.myhuaweicloud.com',
  'la-north-2': 'https://modelarts.la-north-2.myhuaweicloud.com',
  'la-south-2': 'https://modelarts.la-south-2.myhuaweicloud.com',
  'me-east-1': 'https://modelarts.me-east-1.myhuaweicloud.com',
  'sa-brazil-1': 'https://modelarts.sa-brazil-1.myhuaweicloud.com',
  'tr-west-1': 'https://modelarts.tr-west-1.myhuaweicloud.com',
} as const satisfies Readonly<Record<string, `https://${string}`>>;

export type Region = keyof typeof regions;
