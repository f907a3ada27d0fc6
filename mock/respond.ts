import { catalogue } from '../generated/catalogue.ts';
import { type Operation, type OperationId, operations } from '../generated/operations.ts';
import { rules } from '../generated/rules.js';
import { type Validator, validators } from '../generated/validators.js';
import { documentedResponse } from './documented-response.ts';
import type { MockRequest, MockResponse } from './http.ts';
import { actions, type CheckedCall, checkPath, MissingError, PoolMissing, Refused } from './operations.ts';
import { queryRefusal } from './query.ts';
import { findRoute } from './route.ts';
import type { Project, Time } from './state.ts';
import { verifySignature } from './verify.ts';

/** The gateway takes 12 MB at most. */
export const largestBody = 12 * 1024 * 1024;

/** Deeper bodies are refused before anything looks into them. */
const deepest = 100;

/** The service behind the gateway of a mock. */
export interface Backend extends Time {
  /** The project of an ID; it is made when it is first asked for. */
  projectOf(id: string): Project;
  /** Secret keys by access key. Signatures are verified where this is given. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** Tokens that are accepted; any where this is missing. */
  readonly tokens?: readonly string[] | undefined;
  /** Whether `application/json` is accepted where a merge patch is asked for. */
  readonly acceptJsonPatch: boolean;
  /** Time of day, for the age of signatures. */
  readonly timeOfDay: number;
}

/**
 * Responds to a request as the service would, and changes the state as it says. It never throws.
 */
export async function respond(request: MockRequest, backend: Backend): Promise<MockResponse> {
  try {
    return await handle(request, backend);
  } catch (error) {
    if (error instanceof Refused) return errorResponse(400, 'ModelArts.50004000', error.message);
    return errorResponse(500, 'ModelArts.50005000', `Internal error. ${String(error)}`);
  }
}

async function handle(request: MockRequest, backend: Backend): Promise<MockResponse> {
  const route = findRoute(request.method, request.url);
  if (!route) return errorResponse(404, 'APIGW.0101', 'The API does not exist.');
  if (Buffer.byteLength(request.body) > largestBody)
    return errorResponse(413, 'APIGW.0201', 'Request entity too large');
  const refusal = accessFault(request, backend);
  if (refusal) return errorResponse(401, 'APIGW.0301', `Incorrect IAM authentication information: ${refusal}`);

  const { id, operation, parameters, query } = route;
  if (!isMediaTypeRight(request, operation, backend.acceptJsonPatch))
    return errorResponse(415, 'ModelArts.50004100', 'Content type not supported');
  const body = operation.requestMediaType === null ? undefined : parse(request.body);
  const wrong = refusalOf(id, body) ?? queryRefusal(id, query);
  if (wrong) return errorResponse(400, 'ModelArts.50004000', wrong);

  const project = backend.projectOf(parameters.project_id ?? '');
  const { now, durations } = backend;
  const act = actions[id] ?? documented(id);
  const call: CheckedCall = { project, parameters, query, body, now, durations };
  try {
    return { status: 200, body: act(call) };
  } catch (error) {
    if (error instanceof PoolMissing) return poolNotFound(id, error.message);
    if (error instanceof MissingError) return notFound(id, error.message);
    throw error;
  }
}

/**
 * For an operation that is described and of which the mock knows no more: the first example, if what the path names is
 * there.
 */
function documented(id: OperationId) {
  return (call: CheckedCall): unknown => {
    checkPath(call);
    return documentedResponse(id);
  };
}

/** The error for a missing resource pool, where the catalogue has it for the operation. */
function poolNotFound(id: OperationId, message: string): MockResponse {
  const known = catalogue.find(({ code, operations: where }) => code === 'ModelArts.50015001' && where.includes(id));
  return known?.code ? errorResponse(known.status[0] ?? 404, known.code, message) : notFound(id, message);
}

/**
 * The error of the service by which an operation reports that something is not there: one of 404 before one of 400.
 * Where the description names neither, `default` stands for both.
 */
function notFound(id: OperationId, message: string): MockResponse {
  const either = [404, 400];
  const statuses = either.filter((status) => operations[id].errorStatuses.some((one) => one === String(status)));
  for (const status of statuses.length > 0 ? statuses : either) {
    const known = catalogue.find(
      ({ code, ...entry }) =>
        code?.startsWith('ModelArts.') && entry.status.includes(status) && entry.operations.includes(id),
    );
    if (known?.code) return errorResponse(status, known.code, status === 400 ? `Bad request. ${message}` : message);
  }
  return errorResponse(404, 'APIGW.0103', 'The backend does not exist.');
}

/** An error response that a test has ordered, with a code that is known for the status. */
export function orderedFailure(status: number): MockResponse {
  const known = catalogue.find((entry) => entry.status.includes(status));
  return errorResponse(status, known?.code ?? 'APIGW.0201', known?.en.meaning ?? 'This response was ordered.');
}

/** An error in the form of the service. */
export function errorResponse(status: number, error_code: string, error_msg: string): MockResponse {
  return { status, body: { error_code, error_msg } };
}

function isMediaTypeRight(request: MockRequest, { requestMediaType }: Operation, acceptJsonPatch: boolean): boolean {
  if (requestMediaType === null) return true;
  const given = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const isJsonPatch = acceptJsonPatch && given === 'application/json';
  return given === requestMediaType || isJsonPatch;
}

/** @returns the message of the service about a body that it refuses; nothing when the body is valid */
function refusalOf(id: OperationId, body: unknown): string | undefined {
  if (isTooDeep(body)) return `Bad request. more than ${deepest} levels`;
  const [violation] = (validators[id].request as Validator | null)?.(body) ?? [];
  if (violation) return `Bad request. ${violation.pointer || '/'} ${violation.message}`;
  const [broken] = body === undefined ? [] : rules[id].violations(body);
  return broken && (broken.serviceError ?? `Bad request. ${broken.text.en}`);
}

function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns why the request has no access; nothing when it has */
function accessFault(request: MockRequest, { secrets, tokens, timeOfDay }: Backend): string | undefined {
  const { 'x-auth-token': token, authorization } = request.headers;
  if (token) return !tokens || tokens.includes(token) ? undefined : 'decrypt token fail';
  if (!authorization) return 'x-auth-token not found';
  return verifySignature(request, authorization, secrets, timeOfDay);
}
