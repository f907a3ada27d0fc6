import { type Operation, type OperationId, operations } from '../generated/operations.ts';
import { isHeader } from './headers.ts';
import { headerMisuse, type Misuse, misuse, token, type Wrong } from './misuse.ts';

/** A request without its credentials. */
export interface Prepared {
  /** `operationId`. */
  readonly operation: OperationId;
  readonly projectId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, as it is sent. */
  readonly body: string | undefined;
}

/** The arguments of an operation: its parameters by name, and its body. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * Makes the request of an operation: address, headers and body as the description says.
 *
 * @returns the request, or the arguments that cannot be sent, or would be sent to another address
 */
export function prepareRequest(operation: OperationId, args: Arguments, baseUrl: string): Prepared | Misuse[] {
  const { method, path, requestMediaType, queryParameters, headerParameters }: Operation = operations[operation];
  const body = requestMediaType === null || args.body === undefined ? undefined : stringify(args.body);
  const misuses = findWrong(operation, args);
  if (body === null) misuses.push(misuse('/body', 'must be something that JSON can express'));
  if (body === null || misuses.length > 0) return misuses;

  const url = baseUrl + pathOf(path, args) + queryString(queryParameters, args);
  const headers: Record<string, string> = { Accept: 'application/json' };
  for (const name of headerParameters) if (args[name] !== undefined) headers[name] = String(args[name]);
  if (body !== undefined) headers['Content-Type'] = requestMediaType ?? 'application/json';
  return { operation, projectId: String(args.project_id), method, url, headers, body };
}

function findWrong(operation: OperationId, args: Arguments): Misuse[] {
  const { pathParameters, queryParameters, headerParameters, requestMediaType }: Operation = operations[operation];
  const misuses: Misuse[] = [];
  const add = (name: string, message: Wrong, keyword?: string) => misuses.push(misuse(token(name), message, keyword));
  for (const name of pathParameters) {
    const value = args[name];
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '')
      add(name, 'must be a non-empty string or a number');
    else if (value === '.' || value === '..') add(name, 'must not be "." or "..", which would change the path');
  }
  for (const name of headerParameters) {
    if (args[name] !== undefined && !isHeader(String(args[name]))) add(name, headerMisuse);
  }
  for (const name of queryParameters) {
    const values = [args[name] ?? []].flat();
    if (values.some((value) => !['string', 'number', 'boolean'].includes(typeof value)))
      add(name, 'must be a string, a number, true or false, or a list of them');
  }
  const known = [...pathParameters, ...queryParameters, ...headerParameters, ...(requestMediaType ? ['body'] : [])];
  for (const name of Object.keys(args))
    if (!known.includes(name)) add(name, 'is not a parameter of this operation', 'additionalProperties');
  return misuses;
}

function pathOf(template: string, args: Arguments): string {
  const parts = template.split(/[{}]/); // every other one is a name
  return parts.map((part, index) => (index % 2 ? encodeURIComponent(String(args[part])) : part)).join('');
}

/** As `style: form` says: a list repeats its name. */
function queryString(names: readonly string[], args: Arguments): string {
  const pairs = names.flatMap((name) => {
    const values = args[name] === undefined ? [] : [args[name]].flat();
    return values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function stringify(body: unknown): string | null {
  try {
    return JSON.stringify(body) ?? null;
  } catch {
    return null;
  }
}
