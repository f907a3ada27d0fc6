import { isDeepStrictEqual } from 'node:util';
import type { MockRequest } from '../../mock/http.ts';

/** The names have what must be encoded in a path: a space, a slash, Han characters. */
export const pool = 'pool a/池';
const nodePool = 'nodepool 1/节点';
const project = 'project-1';
const flavor = 'modelarts.vm.2u4g.dcc';

interface Call {
  readonly operation: string;
  readonly method: string;
  /** Decoded. */
  readonly path: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly mediaType?: string;
  readonly body?: unknown;
}

const credentials = { 'x-auth-token': 'token-1' };
const pools = ['v2', project, 'pools', pool];

/** What every driver sends, in this order. */
export const calls: readonly Call[] = [
  {
    operation: 'createNodePool',
    method: 'POST',
    path: [...pools, 'nodepools'],
    headers: credentials,
    mediaType: 'application/json',
    body: {
      apiVersion: 'v2',
      kind: 'NodePool',
      metadata: { name: nodePool, annotations: { 'os.modelarts/billing.mode': '0' } },
      spec: {
        resources: { flavor, count: 1, maxCount: 1, azs: [{ az: 'cn-north-4a', count: 1 }], labels: { team: '平台' } },
      },
    },
  },
  {
    operation: 'updateNodePool',
    method: 'PATCH',
    path: [...pools, 'nodepools', nodePool],
    headers: credentials,
    mediaType: 'application/merge-patch+json',
    body: { spec: { resources: { flavor, count: 2, maxCount: 2 } } },
  },
  { operation: 'deleteNodePool', method: 'DELETE', path: [...pools, 'nodepools', nodePool], headers: credentials },
  {
    operation: 'deletePool',
    method: 'DELETE',
    path: pools,
    headers: { ...credentials, 'request-type': 'console', 'x-modelarts-user-id': 'user-1' },
  },
];

/** What every driver prints: the name and the number of nodes that the answers say, a line for each call. */
export const printed = [nodePool, '2', nodePool, pool];

/**
 * Judges what arrived, and what the driver read from the answers.
 *
 * @param lines - what the driver printed
 * @returns what is wrong, a sentence each; nothing when all four calls are right
 */
export function judge(requests: readonly MockRequest[], lines: readonly string[]): string[] {
  const wrong = requests.flatMap((request, index) => judgeCall(calls[index], request));
  if (requests.length < calls.length) wrong.push(`${requests.length} of ${calls.length} requests arrived.`);
  if (requests.length > calls.length) wrong.push(`${requests.length} requests arrived instead of ${calls.length}.`);
  if (wrong.length > 0 || isDeepStrictEqual(lines, printed)) return wrong;
  return [`The answers were read as ${JSON.stringify(lines)} instead of ${JSON.stringify(printed)}.`];
}

function judgeCall(call: Call | undefined, request: MockRequest): string[] {
  if (!call) return [];
  const { 'content-type': contentType, ...headers } = request.headers;
  const wrong: string[] = [];
  const expect = (what: string, wanted: unknown, got: unknown) => {
    if (!isDeepStrictEqual(wanted, got))
      wrong.push(`${call.operation}: ${what} is ${show(got)} instead of ${show(wanted)}.`);
  };
  expect('the method', call.method, request.method);
  expect('the path', call.path, segments(request.url));
  for (const [name, value] of Object.entries(call.headers)) expect(`the header ${name}`, value, headers[name]);
  if (call.mediaType) expect('the content type', call.mediaType, contentType?.split(';')[0]);
  expect('the header authorization', undefined, headers.authorization);
  expect('the body', call.body, parse(request.body));
  return wrong;
}

function segments(url: string): string[] {
  return url
    .split('/')
    .slice(1)
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });
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
