/** How often and when a request is sent again. */
export interface RetryOptions {
  /** Tries in all, the first included; 1 never tries again. @default 4 */
  readonly tries?: number | undefined;
  /** Upper limit of the first wait in milliseconds, doubled for each wait after it. @default 500 */
  readonly baseDelay?: number | undefined;
  /** Upper limit of any wait that the client chooses, in milliseconds. @default 20,000 */
  readonly maxDelay?: number | undefined;
}

export type RetrySettings = { readonly [Name in keyof RetryOptions]-?: number };

/** The outcome of one try. */
export type Outcome =
  | { readonly status: number }
  /** `transient`: it may be different next time. */
  | { readonly mayHaveArrived: boolean; readonly transient: boolean };

/**
 * Decides whether a request may be sent again.
 *
 * A throttled request (429) was not accepted, and a connection that was refused carried nothing: those are sent again,
 * with any method. After anything else the service may have acted. A POST is then never repeated. A PATCH is: a merge
 * patch states the target, so it is idempotent. A DELETE is: when the first one did arrive, the second finds nothing
 * and fails with an error of that kind, with `tries` above 1. A GET changes nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export function mayRetry(method: string, outcome: Outcome): boolean {
  const repeatable = method !== 'POST';
  if ('status' in outcome) return outcome.status === 429 || (repeatable && [502, 503, 504].includes(outcome.status));
  return outcome.transient && (repeatable || !outcome.mayHaveArrived);
}

/**
 * How long to wait, in milliseconds: exponential backoff with full jitter.
 *
 * @param tries - how often the request was sent
 * @param random - from 0 up to 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoff(tries: number, { baseDelay, maxDelay }: RetrySettings, random: () => number): number {
  return random() * Math.min(maxDelay, baseDelay * 2 ** (tries - 1));
}

/**
 * Reads `Retry-After`, which is a number of seconds or a date.
 *
 * @param now - milliseconds since 1970
 * @returns milliseconds from now; nothing when the header is missing or wrong
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
