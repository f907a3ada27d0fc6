import { catalogue } from '../generated/catalogue.ts';
import { type Operation, type OperationId, operations } from '../generated/operations.ts';
import { type Validator, validators } from '../generated/validators.js';
import { documentedResponse } from './documented-response.ts';
import { actions, type Pools } from './pools.ts';
import type { MockRequest } from './request.ts';
import { verify } from './verify.ts';

export type { MockRequest };

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const largestBody = 12 * 1024 * 1024;

/**
 * Answers a request as the service would, and changes the pools as it says.
 *
 * @param secrets - secret keys by access key; signatures are verified where they are given
 */
export async function answer(
  request: MockRequest,
  pools: Pools,
  secrets?: Readonly<Record<string, string>>,
): Promise<Answer> {
  const found = route(request);
  if (!found) return error(404, 'APIGW.0101', 'The API does not exist.');
  if (Buffer.byteLength(request.body) > largestBody) return error(413, 'APIGW.0201', 'Request entity too large');
  const refusal = authenticate(request, secrets);
  if (refusal) return error(401, 'APIGW.0301', `Incorrect IAM authentication information: ${refusal}`);

  const { id, operation, parameters } = found;
  const { requestMediaType } = operation;
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (requestMediaType && mediaType !== requestMediaType)
    return error(415, 'ModelArts.50004100', 'Content type not supported');
  const body = requestMediaType === null ? undefined : parse(request.body);
  const [violation] = (validators[id].request as Validator | null)?.(body) ?? [];
  if (violation)
    return error(400, 'ModelArts.50004000', `Bad request. ${violation.pointer || '/'} ${violation.message}`);
  const missing = missingThing(parameters, pools);
  if (missing) return notFound(id, missing);
  const act = actions[id] ?? (() => documentedResponse(id));
  const result = act(pools, parameters, body);
  return result === undefined ? notFound(id, 'invalid nodepool name') : { status: 200, body: result };
}

/** @returns a sentence about the first thing of the path that there is not */
function missingThing(parameters: Readonly<Record<string, string>>, pools: Pools): string | undefined {
  const { pool_name: pool, nodepool_name: nodePool } = parameters;
  if (pool === undefined) return undefined;
  const nodePools = pools.get(pool);
  if (!nodePools) return `Pool ${pool} not found.`;
  return nodePool === undefined || nodePools.has(nodePool) ? undefined : 'invalid nodepool name';
}

/** The error of the service by which an operation reports that something is not there: one of 404 before one of 400. */
function notFound(id: OperationId, message: string): Answer {
  const statuses = [404, 400].filter((status) => operations[id].errorStatuses.some((one) => one === String(status)));
  for (const status of statuses) {
    const known = catalogue.find(
      ({ code, ...entry }) =>
        code?.startsWith('ModelArts.') && entry.status.includes(status) && entry.operations.includes(id),
    );
    if (known?.code) return error(status, known.code, status === 400 ? `Bad request. ${message}` : message);
  }
  return error(404, 'APIGW.0103', 'The backend does not exist.');
}

/** An answer of the gateway, for tests of what a client does then. */
export function failure(status: number): Answer {
  const known = catalogue.find((entry) => entry.status.includes(status));
  return error(status, known?.code ?? 'APIGW.0201', known?.en.meaning ?? 'This answer was ordered.');
}

function error(status: number, error_code: string, error_msg: string): Answer {
  return { status, body: { error_code, error_msg } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Route {
  id: OperationId;
  operation: Operation;
  parameters: Record<string, string>;
}

function route({ method, url }: MockRequest): Route | undefined {
  const segments = (url.split('?')[0] ?? '').split('/');
  for (const [id, operation] of Object.entries(operations) as [OperationId, Operation][]) {
    const parameters = operation.method === method ? match(operation.path.split('/'), segments) : undefined;
    if (parameters) return { id, operation, parameters };
  }
  return undefined;
}

function match(template: string[], segments: string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = decode(segments[index] ?? '');
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    if (segment === undefined || (name ? segment === '' : segment !== part)) return undefined;
    if (name) parameters[name] = segment;
  }
  return parameters;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** @returns why the request is not let in; nothing when it is */
function authenticate(request: MockRequest, secrets?: Readonly<Record<string, string>>): string | undefined {
  const { 'x-auth-token': token, authorization } = request.headers;
  if (token) return undefined;
  if (!authorization) return 'x-auth-token not found';
  return verify(request, authorization, secrets);
}
