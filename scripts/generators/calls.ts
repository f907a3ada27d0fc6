import { isDeepStrictEqual } from 'node:util';
import { follow, isObject, type JsonObject, type ListedOperation, operationsOf } from 'openapi-document';
import { type MockRequest, splitUrl } from '../../mock/http.ts';

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
  /** What the driver prints after the name of the operation; missing where any word will do. */
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
 * What a driver calls, in an order in which each call finds what it needs: every operation once, what makes things
 * first, what deletes them last, and the inner before the outer. All parameters are given.
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

export interface Judged {
  /** Operations whose request arrived as it should, and whose response was read. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  /** What is wrong, a sentence each. */
  readonly findings: readonly string[];
}

/**
 * Judges what arrived, and what the driver read from the responses.
 *
 * @param calls - what should arrive, see {@link callsOf}
 * @param lines - what the driver printed: the name of an operation and what it read
 */
export function judge(calls: readonly Call[], requests: readonly MockRequest[], lines: readonly string[]): Judged {
  const { arrived, strangers } = assign(calls, requests);
  const perCall = calls.map((call) => {
    const [request, again] = arrived.get(call) ?? [];
    if (!request) return [`${call.operation} is not called.`];
    const wrong = judgeRequest(call, request);
    if (again) return [...wrong, `${call.operation} is called more than once.`];
    return wrong.length > 0 ? wrong : judgeReading(call, lines);
  });
  const isRight = (_: Call, index: number) => perCall[index]?.length === 0;
  return {
    right: calls.filter(isRight).map(({ operation }) => operation),
    wrong: calls.filter((call, index) => !isRight(call, index)).map(({ operation }) => operation),
    findings: [...perCall.flat(), ...strangers.map(({ method, url }) => `${method} ${url} is no operation.`)],
  };
}

/** Finds the call that each request is: by method and path, or else the next one of the method that lacks a request. */
function assign(calls: readonly Call[], requests: readonly MockRequest[]) {
  const arrived = new Map<Call, MockRequest[]>();
  const put = (call: Call | undefined, request: MockRequest) =>
    call && arrived.set(call, [...(arrived.get(call) ?? []), request]);
  const unknown = requests.filter(
    (request) =>
      !put(
        calls.find(({ method, path }) => method === request.method && isDeepStrictEqual(path, segments(request.url))),
        request,
      ),
  );
  const strangers = unknown.filter(
    (request) =>
      !put(
        calls.find((call) => call.method === request.method && !arrived.has(call)),
        request,
      ),
  );
  return { arrived, strangers };
}

function judgeRequest(call: Call, request: MockRequest): string[] {
  const { 'content-type': contentType, ...headers } = request.headers;
  const wrong: string[] = [];
  const expect = (what: string, wanted: unknown, got: unknown) => {
    if (!isDeepStrictEqual(wanted, got))
      wrong.push(`${call.operation}: ${what} is ${show(got)} instead of ${show(wanted)}.`);
  };
  expect('the path', call.path, segments(request.url));
  expect('the query', call.query, query(request.url));
  for (const [name, value] of Object.entries(call.headers)) expect(`the header ${name}`, value, headers[name]);
  if (call.mediaType) expect('the content type', call.mediaType, contentType?.split(';')[0]);
  expect('the header authorization', undefined, headers.authorization);
  expect('the body', call.body, parse(request.body));
  return wrong;
}

function judgeReading({ operation, read }: Call, lines: readonly string[]): string[] {
  const line = lines.find((one) => one.split(' ')[0] === operation);
  const got = line?.slice(operation.length + 1);
  if (read === undefined ? got : got === read) return [];
  return [`${operation}: ${show(got)} is read from the response instead of ${show(read ?? 'something')}.`];
}

function segments(url: string): string[] {
  return splitUrl(url)
    .path.split('/')
    .slice(1)
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });
}

function query(url: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(splitUrl(url).query));
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
