import { type Region, regions } from '../generated/operations.ts';
import type { Violation } from '../generated/validators.js';
import { type Clock, systemClock } from './clock.ts';
import { type CredentialsSource, wallet } from './credentials.ts';
import type { RetryOptions } from './retry.ts';
import type { Transport } from './send.ts';

/** A body that does not fit the description. */
export interface InvalidResponse {
  /** `operationId`. */
  readonly operation: string;
  readonly status: number;
  readonly violations: readonly Violation[];
}

/** Where the service is: a public region, or any other address. */
export type Place =
  | { readonly region: Region; readonly baseUrl?: never }
  /** For sites and regions that the description does not list, for proxies and for the mock. */
  | { readonly baseUrl: string; readonly region?: never };

export type ClientOptions = Place & {
  /** Project that owns the pools. */
  readonly projectId: string;
  readonly credentials: CredentialsSource;
  /** Milliseconds for one try (default 30,000) and for a call with all its tries and waits (default 120,000). */
  readonly timeouts?: { readonly perTry?: number; readonly overall?: number };
  readonly retry?: RetryOptions;
  /** Whether bodies are checked before they are sent. Default true; `false` loads no validators. */
  readonly validateRequests?: boolean;
  /** Told of each response that does not fit the description. Responses are checked only where this is given. */
  readonly onInvalidResponse?: (found: InvalidResponse) => void;
  /** Language of the client's own messages and of its advice. Default `en`. */
  readonly language?: 'en' | 'zh';
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  /** From 0 up to 1, for the waits between tries. */
  readonly random?: () => number;
};

/** @throws {TypeError} when an option cannot be used; the message never repeats it */
export function readOptions(options: ClientOptions) {
  const { projectId, language = 'en', validateRequests = true, onInvalidResponse } = options;
  if (typeof projectId !== 'string' || projectId === '') throw new TypeError('projectId must be the ID of a project');
  const transport: Transport = {
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
    wallet: wallet(options.credentials),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    retry: { tries: 4, baseDelay: 500, maxDelay: 20_000, ...options.retry },
    timeouts: { perTry: 30_000, overall: 120_000, ...options.timeouts },
  };
  return { projectId, language, validateRequests, onInvalidResponse, transport, baseUrl: baseUrlOf(options) };
}

function baseUrlOf({ region, baseUrl }: Place): string {
  if ((region === undefined) === (baseUrl === undefined)) throw new TypeError('give either region or baseUrl');
  if (region !== undefined) {
    if (!Object.hasOwn(regions, region))
      throw new TypeError('region is not one of the public regions; give baseUrl instead');
    return regions[region];
  }
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError('baseUrl must be an address that begins with https:// or http://');
  if (url.username || url.password || url.search || url.hash)
    throw new TypeError('baseUrl must have no user, query or fragment');
  return url.href.replace(/\/+$/, '');
}
