import type { Clock } from './clock.ts';
import type { CredentialProvider } from './credential-provider.ts';
import type { Hooks } from './hooks.ts';
import type { FetchResponse } from './read-text.ts';
import type { RetrySettings } from './retry.ts';

/** Like the global `fetch`, as far as the client uses it; undici's fits as well. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string | null;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<FetchResponse>;

/** Limits in milliseconds, from 1 to 2,147,483,647. */
export interface Timeouts {
  /** For one try. @default 30,000 */
  readonly perTry?: number | undefined;
  /** For a call with all its tries and waits. @default 120,000 */
  readonly overall?: number | undefined;
}

/** The settings for sending a request: the same for all calls of a client. */
export interface Transport {
  readonly fetch: Fetch;
  readonly credentials: CredentialProvider;
  readonly clock: Clock;
  readonly random: () => number;
  readonly hooks: Hooks;
  readonly maxResponseBytes: number;
}

/** Settings that may differ from call to call. */
export interface CallSettings {
  readonly signal?: AbortSignal | null | undefined;
  readonly retry: RetrySettings;
  readonly timeouts: { readonly perTry: number; readonly overall: number };
  readonly headers: Readonly<Record<string, string>>;
}
