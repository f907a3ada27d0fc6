import createOpenApiFetch, { type Client as OpenApiFetchClient } from 'openapi-fetch';
import { type OperationId, operations } from '../generated/operations.ts';
import type { paths } from '../generated/types.en.ts';
import { createClient } from './client.ts';
import { isAbortedError, isApiError } from './errors.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import type { Arguments } from './request.ts';
import type { Result } from './types.ts';

/**
 * Makes a client of openapi-fetch that sends by {@link createClient}: with credentials, the right media type, checks,
 * limits and retries. As `fetch` does, it resolves with what the service responded, and throws where no response came.
 *
 * @example
 * const client = createFetchClient({ region: 'cn-north-4', projectId, credentials: { token } });
 * const { data, error } = await client.GET('/v2/{project_id}/pools', { params: { path: { project_id } } });
 *
 * @throws {TypeError} when an option cannot be used
 */
export function createFetchClient(options: ClientOptions): OpenApiFetchClient<paths> {
  const { safe } = createClient(options) as unknown as { readonly safe: Readonly<Record<OperationId, SafeCall>> };
  const baseUrl = 'https://modelarts.invalid'; // only its paths are read: the client knows where the service is
  const fetch = async (request: Request): Promise<Response> => {
    const { id, args, headers } = callOf(request, await request.text());
    return responseOf(await safe[id](args, { signal: request.signal, headers }));
  };
  return createOpenApiFetch<paths>({ baseUrl, fetch });
}

type SafeCall = (args: Arguments, options: CallOptions) => Promise<Result<unknown>>;

interface FetchCall {
  readonly id: OperationId;
  readonly args: Arguments;
  /** Those that are no parameters. */
  readonly headers: Headers;
}

/** @throws {TypeError} where the description has no such operation */
function callOf({ method, url, headers: given }: Request, body: string): FetchCall {
  const { pathname, searchParams } = new URL(url);
  for (const [id, operation] of Object.entries(operations)) {
    const inPath = operation.method === method && patternOf(operation.path).exec(pathname)?.groups;
    if (!inPath) continue;
    const headers = new Headers(given);
    headers.delete('content-type'); // openapi-fetch knows of application/json only
    const args: Record<string, unknown> = body === '' ? {} : { body: JSON.parse(body) as unknown };
    for (const [name, value] of Object.entries(inPath)) args[name] = decodeURIComponent(value);
    for (const name of searchParams.keys()) args[name] = searchParams.getAll(name);
    for (const name of operation.headerParameters) {
      args[name] = headers.get(name) ?? undefined;
      headers.delete(name);
    }
    return { id: id as OperationId, args, headers };
  }
  throw new TypeError(`There is no operation ${method} ${pathname}`);
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

/** @throws {ClientError} where there is no response of the service, or the reason of the signal */
function responseOf({ data, error, response }: Result<unknown>): Response {
  if (!response || (error && !isApiError(error))) throw isAbortedError(error) ? error.cause : error;
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name); // of the bytes that were read
  const body = error ? error.body : data;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(status === 204 ? null : text, { status, statusText, headers });
}
