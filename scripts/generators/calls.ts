import { follow, isObject, type JsonObject, type ListedOperation, operationsOf } from 'openapi-document';

/** The names have what must be encoded in a path: a space, a slash, Han characters. */
export const pool = 'pool a/池';

export const nodePool = 'nodepool 1/节点';

const flavor = 'modelarts.vm.2u4g.dcc';

/** A request that every driver makes, and what it reads from the response. */
export interface Call {
  readonly operation: string;
  readonly method: string;
  /** Decoded. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly mediaType?: string;
  readonly body?: unknown;
  /** The word that the driver prints after the name of the operation; missing where any word will do. */
  readonly read?: string;
}

/** Values of parameters, by name or by operation and name. */
const values: Readonly<Record<string, string>> = {
  project_id: 'project-1',
  pool_name: pool,
  nodepool_name: nodePool,
  order_name: 'mock-order-1',
  workspaceId: '0',
  status: 'created',
  'listPools labelSelector': 'os.modelarts/workspace.id=0',
  'listResourceFlavors labelSelector': 'os.modelarts/scope=Train.Infer',
  continue: '1',
  limit: '2',
  'request-type': 'console',
  'X-ModelArts-User-ID': 'user-1',
};

/** Small enough to be written by hand in every language, and with each kind of field. */
const bodies: Readonly<Record<string, unknown>> = {
  createNodePool: {
    apiVersion: 'v2',
    kind: 'NodePool',
    metadata: { name: nodePool, annotations: { 'os.modelarts/billing.mode': '0' } },
    spec: {
      resources: { flavor, count: 1, maxCount: 1, azs: [{ az: 'cn-north-4a', count: 1 }], labels: { team: '平台' } },
    },
  },
  updateNodePool: { spec: { resources: { flavor, count: 2, maxCount: 2 } } },
};

/**
 * A name, a number, the length of a list, a value of a map and one of a set of values, as the mock's responses have
 * them.
 */
const reads: Readonly<Record<string, string>> = {
  createNodePool: nodePool,
  listPools: pool,
  showPool: 'Running',
  listNodePools: '2',
  showNodePool: '平台',
  listResourceFlavors: flavor,
  showOrder: 'createNode',
  updateNodePool: '2',
  deleteNodePool: nodePool,
  deletePool: pool,
};

const credentials = { 'x-auth-token': 'token-1' };

const order = ['POST', 'PUT', 'GET', 'PATCH', 'DELETE'];

/**
 * The calls of a driver, in an order in which each finds the objects that it needs: every operation once, those that
 * create first, those that delete last, and the inner before the outer. All parameters are given.
 */
export function callsOf(document: JsonObject): Call[] {
  const calls = operationsOf(document).map((operation) => callOf(document, operation));
  const place = ({ method }: Call) => order.indexOf(method);
  const depth = ({ method, path }: Call) => (method === 'DELETE' ? -path.length : 0);
  return calls.toSorted((one, other) => place(one) - place(other) || depth(one) - depth(other));
}

function callOf(document: JsonObject, { id, method, path, node, parameters }: ListedOperation): Call {
  const all = parameters.map((parameter) => ({
    place: String(parameter.node.in),
    name: String(parameter.node.name),
    value: valueOf(id, parameter.node),
  }));
  const given = (place: string) =>
    new Map(all.filter((one) => one.place === place).map(({ name, value }) => [name, value]));
  const inPath = given('path');
  const headers = [...given('header')].map(([name, value]) => [name.toLowerCase(), value]);
  const [content] = Object.entries((follow(document, node.requestBody).content ?? {}) as JsonObject);
  return {
    operation: id,
    method: method.toUpperCase(),
    path: path
      .split('/')
      .slice(1)
      .map((segment) => segment.replace(/\{(.*)\}/, (_, name: string) => inPath.get(name) ?? '')),
    query: Object.fromEntries(given('query')),
    headers: { ...credentials, ...Object.fromEntries(headers) },
    ...(content && { mediaType: content[0], body: bodies[id] ?? firstExample(document, content[1]) }),
    ...(reads[id] && { read: reads[id] }),
  };
}

function valueOf(operation: string, { name, example, schema }: JsonObject): string {
  const known = values[`${operation} ${String(name)}`] ?? values[String(name)];
  const listed = isObject(schema) && Array.isArray(schema.enum) ? schema.enum[0] : undefined;
  return known ?? String(example ?? listed ?? name);
}

function firstExample(document: JsonObject, mediaType: unknown): unknown {
  const examples = isObject(mediaType) && isObject(mediaType.examples) ? Object.values(mediaType.examples) : [];
  return follow(document, examples[0]).value;
}
