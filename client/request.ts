import { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';
import { type Operation, type OperationId, operations } from '../generated/operations.ts';
import type { Violation } from '../generated/validators.js';
import { RequestInvalidError } from './errors.ts';

/** A request as it is sent, but for what lets it in. */
export interface Prepared {
  readonly operation: OperationId;
  readonly projectId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What an operation is called with: its parameters by name, and its body. */
export type Arguments = Readonly<Record<string, unknown>>;

const querySerializer = createQuerySerializer();

const texts = {
  missing: { en: 'must be a text or a number, and not empty', zh: '必须是非空的文本或数字' },
  dots: { en: 'must not be "." or "..", which lead to another address', zh: '不能是 "." 或 ".."，否则会指向其他地址' },
  header: { en: 'must be made of characters that a header can carry', zh: '必须由请求头允许的字符组成' },
  unknown: { en: 'is no argument of this operation', zh: '不是该操作的参数' },
  json: { en: 'must be something that JSON can express', zh: '必须能够用 JSON 表示' },
};

/**
 * Makes the request of an operation: address, headers and body as the description says.
 *
 * @throws {RequestInvalidError} when an argument cannot be sent, or would be sent to another address
 */
export function prepare(operation: OperationId, args: Arguments, baseUrl: string, language: 'en' | 'zh'): Prepared {
  const { method, path, requestMediaType, pathParameters, queryParameters, headerParameters }: Operation =
    operations[operation];
  const body = requestMediaType === null || args.body === undefined ? undefined : stringify(args.body);
  const wrong = findWrong(operation, args);
  if (body === null) wrong.push(['body', 'json']);
  if (wrong.length > 0)
    throw new RequestInvalidError(
      operation,
      wrong.map(([name, text]) => violation(name, text, language)),
    );

  const params = { path: pick(args, pathParameters), query: pick(args, queryParameters) };
  const url =
    baseUrl + createFinalURL(path, { baseUrl: '', params, pathSerializer: defaultPathSerializer, querySerializer });
  const headers: Record<string, string> = { Accept: 'application/json' };
  for (const name of headerParameters) if (args[name] !== undefined) headers[name] = String(args[name]);
  if (typeof body === 'string') headers['Content-Type'] = requestMediaType ?? 'application/json';
  const request = { operation, projectId: String(args.project_id), method, url, headers };
  return typeof body === 'string' ? { ...request, body } : request;
}

function findWrong(operation: OperationId, args: Arguments): [name: string, text: keyof typeof texts][] {
  const { pathParameters, queryParameters, headerParameters, requestMediaType }: Operation = operations[operation];
  const wrong: [string, keyof typeof texts][] = [];
  for (const name of pathParameters) {
    const value = args[name];
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') wrong.push([name, 'missing']);
    else if (value === '.' || value === '..') wrong.push([name, 'dots']);
  }
  for (const name of headerParameters) {
    if (args[name] !== undefined && !/^[\t\x20-\x7e]*$/.test(String(args[name]))) wrong.push([name, 'header']);
  }
  for (const name of Object.keys(args)) {
    const known =
      name === 'body'
        ? requestMediaType !== null
        : [pathParameters, queryParameters, headerParameters].some((names) => names.includes(name));
    if (!known) wrong.push([name, 'unknown']);
  }
  return wrong;
}

function violation(name: string, text: keyof typeof texts, language: 'en' | 'zh'): Violation {
  const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return { pointer, keyword: text === 'unknown' ? 'additionalProperties' : 'type', message: texts[text][language] };
}

function pick(args: Arguments, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (args[name] !== undefined) picked[name] = args[name];
  return picked;
}

function stringify(body: unknown): string | null {
  try {
    return JSON.stringify(body) ?? null;
  } catch {
    return null;
  }
}
