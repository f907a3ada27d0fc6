import { type Region, regions } from '../generated/operations.ts';
import type { Violation } from '../generated/validators.js';
import type { Language } from '../shapes/text.ts';
import { type Clock, systemClock } from './clock.ts';
import { credentialProvider } from './credential-provider.ts';
import type { CredentialsSource } from './credentials.ts';
import { type HeaderRecord, validHeaders, mergeHeaders } from './headers.ts';
import type { Hooks } from './hooks.ts';
import { findMisuses, ofCall, ofClient, withDefaults } from './check-options.ts';
import type { Misuse } from './misuse.ts';
import type { RetryOptions } from './retry.ts';
import type { CallSettings, Fetch, Timeouts, Transport } from './transport.ts';

/** A body that does not fit the description. */
export interface InvalidResponse {
  /** `operationId`. */
  readonly operation: string;
  readonly status: number;
  readonly violations: readonly Violation[];
}

/** A request that fits the description, and breaks rules that the service may know. */
export interface DoubtfulRequest {
  /** `operationId`. */
  readonly operation: string;
  readonly warnings: readonly Violation[];
}

/** Where the service is: a public region, or any other address. */
export type Endpoint =
  | { readonly region: Region; readonly baseUrl?: undefined }
  /** For sites and regions that the description does not list, for proxies and for the mock. */
  | { readonly baseUrl: string; readonly region?: undefined };

/** Settings of every call, unless the call has its own. */
interface Defaults {
  readonly timeouts?: Timeouts | undefined;
  readonly retry?: RetryOptions | undefined;
}

/** Per call. */
export interface CallOptions extends Defaults {
  /** Ends the call at once; it then fails with the reason of the signal. */
  readonly signal?: AbortSignal | null | undefined;
  /** Sent with this call. They go before those of {@link Hooks.onRequest}, and never replace credentials. */
  readonly headers?: HeaderRecord | Headers | undefined;
}

/** An option that is `undefined` has its default. */
export type ClientOptions = Endpoint &
  Defaults &
  Hooks & {
    /** Project that owns the pools. */
    readonly projectId: string;
    readonly credentials: CredentialsSource;
    /** The largest response that is read, in bytes once decompressed. @default 16,777,216 */
    readonly maxResponseBytes?: number | undefined;
    /** `User-Agent` of every request. @default that of the platform */
    readonly userAgent?: string | undefined;
    /**
     * Whether requests are checked before they are sent, by schema and rules; `false` loads no checks. @default true
     */
    readonly validateRequests?: boolean | undefined;
    /** Receives what the service may hold against a request that is sent nevertheless, where requests are checked. */
    readonly onWarning?: ((found: DoubtfulRequest) => void) | undefined;
    /** Receives each response that does not fit the description. Responses are checked only where this is given. */
    readonly onInvalidResponse?: ((found: InvalidResponse) => void) | undefined;
    /** Language of the client's own messages and of its advice. @default 'en' */
    readonly language?: Language | undefined;
    /** Sends the requests, for example through a proxy. @default globalThis.fetch */
    readonly fetch?: Fetch | undefined;
    /** @default globalThis */
    readonly clock?: Clock | undefined;
    /** From 0 up to 1, for the waits between tries. @default Math.random */
    readonly random?: (() => number) | undefined;
  };

/** @throws {TypeError} when an option cannot be used; the message never repeats it */
export function readOptions(options: ClientOptions) {
  const [misuse] = findMisuses(options, ofClient);
  if (misuse) throw new TypeError(`${misuse.pointer.slice(1).replaceAll('/', '.') || 'options'} ${misuse.message}`);
  if (typeof options.projectId !== 'string' || options.projectId === '')
    throw new TypeError('projectId must be the ID of a project');
  const transport: Transport = {
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
    credentials: credentialProvider(options.credentials),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    hooks: options,
    maxResponseBytes: options.maxResponseBytes ?? 2 ** 24,
  };
  const settings: CallSettings = {
    retry: withDefaults({ tries: 4, baseDelay: 500, maxDelay: 20_000 }, options.retry),
    timeouts: withDefaults({ perTry: 30_000, overall: 120_000 }, options.timeouts),
    headers: options.userAgent === undefined ? {} : { 'User-Agent': options.userAgent },
  };
  return { transport, settings, baseUrl: baseUrlOf(options) };
}

/** @returns the settings of a call, or what is wrong with its options: JSON Pointers that begin with `/options` */
export function readCallOptions(options: CallOptions | undefined, settings: CallSettings): CallSettings | Misuse[] {
  if (options === undefined) return settings;
  const misuses = findMisuses(options, ofCall, '/options');
  if (misuses.length > 0) return misuses;
  return {
    signal: options.signal,
    retry: withDefaults(settings.retry, options.retry),
    timeouts: withDefaults(settings.timeouts, options.timeouts),
    headers: mergeHeaders(settings.headers, validHeaders(options.headers) ?? {}),
  };
}

function baseUrlOf({ region, baseUrl }: Endpoint): string {
  if ((region === undefined) === (baseUrl === undefined)) throw new TypeError('give either region or baseUrl');
  if (region !== undefined) {
    if (!Object.hasOwn(regions, region)) throw new TypeError('region is no public region; give baseUrl instead');
    return regions[region];
  }
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new TypeError('baseUrl must begin with https:// or http://, and have no user, query or fragment');
  return url.href.replace(/\/+$/, '');
}
