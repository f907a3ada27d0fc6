import { type OperationId, operations } from '../generated/operations.ts';
import type { Validator, Violation } from '../generated/validators.js';
import { readErrorBody } from './error-body.ts';
import { ApiError, isClientError, RequestInvalidError, TransportError } from './errors.ts';
import { type ClientOptions, readOptions } from './options.ts';
import { type Arguments, prepare } from './request.ts';
import { retryAfter } from './retry.ts';
import { type Answer, send } from './send.ts';
import type { CallOptions, Client, Result } from './types.ts';

/**
 * Makes a client for a project.
 *
 * @example
 * const client = createClient({ region: 'cn-north-4', projectId, credentials: { token } });
 * await client.updateNodePool({ pool_name, nodepool_name, body: { spec: { resources: { flavor, count: 2, maxCount: 2 } } } });
 *
 * @throws {TypeError} when an option cannot be used
 */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, projectId, language, validateRequests, onInvalidResponse, transport } = readOptions(options);

  const run = async (id: OperationId, given: Arguments, { signal }: CallOptions = {}): Promise<Result<unknown>> => {
    try {
      const args: Arguments = { project_id: projectId, ...given };
      const request = prepare(id, args, baseUrl, language);
      if (validateRequests) refuse(id, await violationsOf(id, 'request', args.body));
      return await read(id, await send(request, transport, signal));
    } catch (error) {
      if (isClientError(error)) return { error };
      throw error;
    }
  };

  const violationsOf = async (
    id: OperationId,
    body: 'request' | number,
    value: unknown,
  ): Promise<readonly Violation[]> => {
    validators ??= (await import('../generated/validators.js')).validators;
    const { request, responses }: AnyValidators = validators[id];
    const validator =
      body === 'request' ? request : (responses[body] ?? responses[`${String(body)[0]}XX`] ?? responses.default);
    return validator?.(value, language) ?? [];
  };

  const read = async (operation: OperationId, { response, text, tries }: Answer): Promise<Result<unknown>> => {
    const { status, headers, ok } = response;
    const redacted = ok ? text : transport.wallet.redact(text);
    const { body, said } = ok ? { body: parse(text), said: {} } : readErrorBody(redacted, headers);
    if (body !== notJson && onInvalidResponse) {
      const violations = await violationsOf(operation, status, body);
      if (violations.length > 0) onInvalidResponse({ operation, status, violations });
    }
    if (ok && body !== notJson) return { data: body, response };
    if (ok) {
      const message = `answered ${status} with something else than JSON`;
      return { error: new TransportError(message, { operation, mayHaveArrived: true, tries }), response };
    }
    const { explain } = await import('./explain.ts');
    const advice = explain(said, status, operation, language);
    const after = retryAfter(headers, transport.clock.now());
    return { error: new ApiError({ operation, status, ...said, body, advice, retryAfter: after, tries }), response };
  };

  return assemble(run);
}

/** Loaded when first needed: a client that checks nothing does without. */
let validators: Record<OperationId, AnyValidators> | undefined;

interface AnyValidators {
  readonly request: Validator | null;
  readonly responses: Readonly<Record<string, Validator>>;
}

const notJson = Symbol('not JSON');

/** A success without a body has no fields, which every response may leave out. */
function parse(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return notJson;
  }
}

function refuse(operation: OperationId, violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  throw new RequestInvalidError(
    operation,
    violations.map((violation) => ({ ...violation, pointer: `/body${violation.pointer}` })),
  );
}

type Run = (id: OperationId, args: Arguments, options?: CallOptions) => Promise<Result<unknown>>;

/** Gives every operation its function, and every method of HTTP the operations that have it. */
function assemble(run: Run): Client {
  const ids = Object.keys(operations) as OperationId[];
  const throwing = async (...call: Parameters<Run>) => {
    const { data, error } = await run(...call);
    if (error) throw error;
    return data;
  };
  const byMethod =
    (method: string) =>
    async (path: string, { params, body, ...options }: MethodInit) => {
      const id = ids.find(
        (candidate) => operations[candidate].method === method && operations[candidate].path === path,
      );
      if (!id) throw new TypeError(`There is no operation ${method} ${path}`);
      return run(
        id,
        { ...params?.path, ...params?.header, ...params?.query, ...(body === undefined ? {} : { body }) },
        options,
      );
    };
  const functions = (call: typeof throwing) =>
    ids.map((id) => [id, (args: Arguments, options?: CallOptions) => call(id, args, options)]);
  return Object.fromEntries([
    ...functions(throwing),
    ...ids.map((id) => [operations[id].method, byMethod(operations[id].method)]),
    ['safe', Object.fromEntries(functions(run))],
  ]) as Client;
}

interface MethodInit extends CallOptions {
  params?: { path?: Arguments; header?: Arguments; query?: Arguments };
  body?: unknown;
}
