import { ofRequest, warn } from '../client/checks.ts';
import { type Client, type ClientError, isApiError, isRequestInvalidError, type OperationId } from '../client/index.ts';
import { type Prepared, prepareRequest } from '../client/request.ts';
import type { Arguments } from '../client/request.ts';
import { type Operation, operations } from '../generated/operations.ts';
import type { Violation } from '../generated/validators.js';
import type { Language } from '../shapes/text.ts';
import type { Confirmations } from './confirm.ts';
import type { Found } from './result.ts';
import type { Tool } from './sdk.ts';
import type { ServerWords } from './words.ts';

export interface Permissions {
  readonly allowWrites: boolean;
  readonly allowDeletes: boolean;
}

/** Context of the tools of operations. */
export interface Service {
  readonly client: Client;
  readonly projectId: string;
  readonly baseUrl: string;
}

export interface ToolContext {
  readonly service: Service;
  readonly confirmations: Confirmations;
  readonly words: ServerWords;
  readonly language: Language;
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
}

/** Whether calling it changes or deletes something. */
export function changeOf(id: OperationId): 'none' | 'write' | 'delete' {
  const { method }: Operation = operations[id];
  if (method === 'GET') return 'none';
  return method === 'DELETE' ? 'delete' : 'write';
}

/** Whether the permissions of the server include the operation. */
export function isAllowed(id: OperationId, { allowWrites, allowDeletes }: Permissions): boolean {
  return { none: true, write: allowWrites, delete: allowDeletes }[changeOf(id)];
}

/** A published tool, with the arguments that guard what it changes. */
export function guarded(tool: Tool, { confirm, repeatName }: ServerWords): Tool {
  const effect = changeOf(tool.name as OperationId);
  if (effect === 'none') return tool;
  const { properties = {}, required = [], ...schema } = tool.inputSchema;
  return {
    ...tool,
    inputSchema: {
      ...schema,
      properties: {
        ...properties,
        ...(effect === 'delete' && { repeat_name: { type: 'string', description: repeatName } }),
        confirm: { type: 'string', description: confirm },
      },
      required: [...required, ...(effect === 'delete' ? ['repeat_name'] : [])],
    },
  };
}

/** Calls an operation: at once where it only reads; otherwise the first call shows, and the second sends. */
export async function callOperation(id: OperationId, given: Arguments, context: ToolContext): Promise<Found> {
  const { words, service, confirmations, now } = context;
  const { confirm, repeat_name: repeated, ...args } = given;
  const effect = changeOf(id);
  if (effect === 'delete') {
    const name = operations[id].pathParameters.at(-1) ?? '';
    if (repeated !== args[name]) return refusal(words.wrongRepeat.replace('{}', name));
  }
  const request = prepareRequest(id, { project_id: service.projectId, ...args }, service.baseUrl);
  const violations = Array.isArray(request) ? request : strictViolations(id, args, context.language);
  if (Array.isArray(request) || violations.length > 0) return refusal(words.invalid, violations);
  if (effect === 'none') return sendCall(id, args, context);
  if (confirm === undefined) {
    const data = { request: shown(request), warnings: warningsOf(id, args, context.language) };
    return { text: words.preview, origin: 'server', data: { ...data, confirm: confirmations.give([id, args], now) } };
  }
  if (!confirmations.take([id, args], confirm, now)) return refusal(words.wrongConfirm);
  return sendCall(id, args, context);
}

async function sendCall(id: OperationId, args: Arguments, { service, words, signal }: ToolContext): Promise<Found> {
  const call = service.client.safe[id] as (
    args: Arguments,
    options: object,
  ) => Promise<{ data?: unknown; error?: ClientError }>;
  const { data, error } = await call(args, { signal });
  if (error) return failedResult(error, words);
  const text = changeOf(id) === 'none' ? words.data : `${words.sent} ${words.data}`;
  return { text, origin: 'service', data };
}

/** An error of the client as a result. */
export function failedResult(error: ClientError, words: ServerWords): Found {
  if (isApiError(error)) {
    const { operation, status, error_code, error_msg, request_id, advice } = error;
    const data = { operation, status, error_code, error_msg, request_id, advice };
    return { text: words.failed, origin: 'service', data, isError: true };
  }
  if (isRequestInvalidError(error)) return refusal(words.invalid, error.violations);
  return { text: words.notReachable, origin: 'service', data: { error: error.message }, isError: true };
}

function refusal(text: string, violations?: readonly Violation[]): Found {
  return { text, origin: 'server', ...(violations && { data: { violations } }), isError: true };
}

/** Fields that are not known are wrong here: models misspell, and the schemas of the tools are closed. */
export function strictViolations(id: OperationId, args: Arguments, language: Language): readonly Violation[] {
  const violations = ofRequest(id, args, language);
  const isUnknown = ({ keyword }: Violation) => keyword === 'unknown-property';
  if (violations.some(isUnknown)) return violations;
  return [...violations, ...warningsOf(id, args, language).filter(isUnknown)];
}

/** Violations for which the service may refuse a call. */
export function warningsOf(id: OperationId, args: Arguments, language: Language): readonly Violation[] {
  let warnings: readonly Violation[] = [];
  warn(id, args, language, (found) => (warnings = found.warnings));
  return warnings;
}

/** A request as a person would check it; it has no credentials yet. */
function shown({ method, url, headers, body }: Prepared) {
  return { method, url, headers, ...(body !== undefined && { body: JSON.parse(body) as unknown }) };
}
