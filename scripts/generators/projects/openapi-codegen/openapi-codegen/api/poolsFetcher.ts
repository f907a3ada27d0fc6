/** The generator writes a first version of this file, without names that are encoded, and then leaves it alone. */
export interface PoolsFetcherOptions<Body, Headers, Query, Path> {
  url: string;
  method: string;
  body?: Body;
  headers?: Headers;
  queryParams?: Query;
  pathParams?: Path;
  signal?: AbortSignal | undefined;
}

export type PoolsFetcherExtraProps = object;
export type ErrorWrapper<Failure> = Failure | { status: 'unknown'; payload: string };

export async function poolsFetch<
  Data,
  _Failure,
  Body,
  Headers extends object,
  Query extends object,
  Path extends object,
>(options: PoolsFetcherOptions<Body, Headers, Query, Path>): Promise<Data> {
  const { body, headers, signal } = options;
  const method = options.method.toUpperCase();
  const values = new Map(Object.entries(options.pathParams ?? {}));
  const path = options.url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
  const url = new URL(path, process.env.BASE_URL);
  for (const [name, value] of Object.entries(options.queryParams ?? {})) url.searchParams.set(name, String(value));
  const mediaType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const response = await fetch(url, {
    method,
    signal: signal ?? null,
    headers: { 'X-Auth-Token': 'token-1', 'Content-Type': mediaType, ...headers },
    body: body ? JSON.stringify(body) : null,
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Data;
}
