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
  const facts: Operation = operations[operation];
  const { method, requestMediaType } = facts;
  const violations = check(facts, args, language);
  const body = requestMediaType === null || args.body === undefined ? undefined : stringify(args.body);
  if (body === null) violations.push({ pointer: '/body', keyword: 'type', message: texts.json[language] });
  if (violations.length > 0) throw new RequestInvalidError(operation, violations);

  const url = createFinalURL(facts.path, {
    baseUrl,
    params: { path: pick(args, facts.pathParameters), query: pick(args, facts.queryParameters) },
    pathSerializer: defaultPathSerializer,
    querySerializer,
  });
  const headers: Record<string, string> = { Accept: 'application/json' };
  for (const [name, value] of Object.entries(pick(args, facts.headerParameters))) headers[name] = String(value);
  const request = { operation, projectId: String(args.project_id), method, url, headers };
  if (typeof body !== 'string') return request;
  headers['Content-Type'] = requestMediaType ?? 'application/json';
  return { ...request, body };
}

function check(facts: Operation, args: Arguments, language: 'en' | 'zh'): Violation[] {
  const { pathParameters, headerParameters, queryParameters, requestMediaType } = facts;
  const known = [...pathParameters, ...headerParameters, ...queryParameters, ...(requestMediaType === null ? [] : ['body'])];
  const violation = (name: string, text: keyof typeof texts): Violation => ({
    pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    keyword: text === 'unknown' ? 'additionalProperties' : 'type',
    message: texts[text][language],
  });
  return [
    ...pathParameters.flatMap((name) => {
      const value = args[name];
      if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return [violation(name, 'missing')];
      return value === '.' || value === '..' ? [violation(name, 'dots')] : [];
    }),
    ...headerParameters.filter((name) => !/^[\t\x20-\x7e]*$/.test(String(args[name] ?? ''))).map((name) => violation(name, 'header')),
    ...Object.keys(args).filter((name) => !known.includes(name)).map((name) => violation(name, 'unknown')),
  ];
}

function pick(args: Arguments, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => args[name] !== undefined).map((name) => [name, args[name]]));
}

function stringify(body: unknown): string | null {
  try {
    return JSON.stringify(body) ?? null;
  } catch {
    return null;
  }
}
