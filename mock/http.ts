/** A request as it arrived. */
export interface MockRequest {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A response before it is written as JSON. */
export interface MockResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Path and query of an address, as they came. A query may hold question marks of its own. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const end = url.indexOf('?');
  return end < 0 ? { path: url, query: '' } : { path: url.slice(0, end), query: url.slice(end + 1) };
}

/** An object of the API, or any other JSON object. */
export type ApiObject = Record<string, unknown>;
