import { type OperationId, operations } from '../generated/operations.ts';
import type { Language } from '../shapes/text.ts';
import { ApiError, isAbortedError, isClientError, RequestInvalidError, TransportError } from './errors.ts';
import { runCallback } from './hooks.ts';
import type { Misuse } from './misuse.ts';
import { type CallOptions, type ClientOptions, readCallOptions, readOptions } from './options.ts';
import { type Arguments, prepareRequest } from './request.ts';
import { retryAfter } from './retry.ts';
import { type Received, send } from './send.ts';
import type { Client, Result } from './types.ts';

/**
 * Makes a client for a project.
 *
 * @example
 * const client = createClient({ region: 'cn-north-4', projectId, credentials: { token } });
 * const body = { spec: { resources: { flavor, count: 2, maxCount: 2 } } };
 * await client.updateNodePool({ pool_name, nodepool_name, body });
 *
 * @throws {TypeError} when an option cannot be used
 */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, transport, settings } = readOptions(options);
  const { projectId, language = 'en', validateRequests = true, onWarning, onInvalidResponse } = options;

  const run: Run = async (id, given, callOptions) => {
    try {
      const args: Arguments = { project_id: projectId, ...given };
      const call = readCallOptions(callOptions, settings);
      const request = prepareRequest(id, args, baseUrl);
      if (Array.isArray(call)) throw await refusal(id, call, language);
      if (Array.isArray(request)) throw await refusal(id, request, language);
      if (validateRequests) {
        checks ??= await import('./checks.ts');
        const violations = checks.ofRequest(id, args, language);
        if (violations.length > 0) throw new RequestInvalidError(id, violations);
        const { warn } = checks;
        const facts = () => ({ operation: id, mayHaveArrived: false, tries: 0 });
        if (onWarning) await runCallback('onWarning', facts, () => warn(id, args, language, onWarning));
      }
      return await read(id, await send(request, transport, call));
    } catch (error) {
      if (isClientError(error)) return { error };
      throw error;
    }
  };

  const read = async (operation: OperationId, { response, text, tries }: Received): Promise<Result<unknown>> => {
    const { status, ok } = response;
    const body = parse(text);
    const facts = () => ({ operation, mayHaveArrived: true, tries });
    if (ok && !isRecord(body)) {
      const message = `status ${status}, but the body is no JSON object`;
      return { error: new TransportError(message, { ...facts(), reason: 'body' }), response };
    }
    if (onInvalidResponse) {
      checks ??= await import('./checks.ts');
      const { reportResponse } = checks;
      const response = { operation, status, body };
      await runCallback('onInvalidResponse', facts, () => reportResponse(response, language, onInvalidResponse));
    }
    if (ok) return { data: body, response };
    const { readApiError } = await import('./api-error.ts');
    const known = readApiError({ operation, response, text, secrets: transport.credentials.secrets(), language });
    const wait = retryAfter(response.headers, transport.clock.now());
    return { error: new ApiError({ ...known, retryAfter: wait, tries }), response };
  };

  return assemble(run);
}

/** Loaded when first needed: a client that checks nothing does without. */
let checks: typeof import('./checks.ts') | undefined;

async function refusal(
  operation: OperationId,
  misuses: readonly Misuse[],
  language: Language,
): Promise<RequestInvalidError> {
  const violations = language === 'zh' ? misuses.map((await import('./in-chinese.ts')).inChinese) : misuses;
  return new RequestInvalidError(operation, violations);
}

/** A success without a body has no fields, which every response may leave out. */
function parse(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Run = (id: OperationId, args: Arguments, options?: CallOptions) => Promise<Result<unknown>>;

/** Gives every operation its function. */
function assemble(run: Run): Client {
  const ids = Object.keys(operations) as OperationId[];
  const throwing = async (...call: Parameters<Run>) => {
    const { data, error } = await run(...call);
    if (error) throw isAbortedError(error) ? error.cause : error;
    return data;
  };
  const functions = (call: typeof throwing) =>
    ids.map((id) => [id, (args: Arguments, options?: CallOptions) => call(id, args, options)]);
  return Object.fromEntries([...functions(throwing), ['safe', Object.fromEntries(functions(run))]]) as Client;
}
