import { type Clock, longestTimeout, systemClock, wait } from './clock.ts';
import { type ClientError, isAbortedError, isApiError, isTimeoutError, isTransportError } from './errors.ts';
import { findMisuses } from './check-options.ts';
import type { Progress, WaitProgress } from './progress.ts';
import { WaitError } from './wait-error.ts';

export interface WaitOptions<Until extends 'ready' | 'deleted' = 'ready' | 'deleted'> {
  readonly until: Until;
  /** Milliseconds before the first look. @default 20,000 */
  readonly firstLook?: number | undefined;
  /** Milliseconds between looks. @default 30,000 */
  readonly interval?: number | undefined;
  /** Milliseconds to wait at most. @default 5,400,000, which is 90 minutes */
  readonly limit?: number | undefined;
  /** Ends the wait at once; it then fails with the reason of the signal. */
  readonly signal?: AbortSignal | null | undefined;
  /** Receives the report of each look. */
  readonly onProgress?: ((progress: WaitProgress) => void) | undefined;
  /** @default globalThis */
  readonly clock?: Clock | undefined;
}

/** One look at the service. */
export type Look<Found> = Progress & { readonly found: Found };

const known = {
  until: undefined,
  firstLook: [0, longestTimeout],
  interval: [1, longestTimeout],
  limit: [0, longestTimeout],
  signal: 'must be an AbortSignal',
  onProgress: 'must be a function',
  clock: 'must be an object',
} as const;

/** How many looks in a row may fail for a reason that passes, after the tries of the client. */
const mostFailures = 10;

/** Looks again and again until what is waited for has come, has failed or takes too long. */
export async function poll<Found>(
  what: string,
  options: WaitOptions,
  look: (milliseconds: number) => Promise<Look<Found>>,
): Promise<Found> {
  const [misuse] = findMisuses(options, known);
  if (misuse) throw new TypeError(`${misuse.pointer.slice(1) || 'options'} ${misuse.message}`);
  if (options.until !== 'ready' && options.until !== 'deleted')
    throw new TypeError('until must be "ready" or "deleted"');
  const { clock = systemClock, signal, onProgress, firstLook = 20_000, interval = 30_000, limit = 5_400_000 } = options;
  const start = clock.now();
  let progress: WaitProgress | undefined;
  let failures = 0;
  for (let looks = 1; ; looks++) {
    const left = start + limit - clock.now();
    if (left <= 0 && looks > 1) throw new WaitError(what, 'limit', progress, limit);
    await wait(Math.max(0, Math.min(left, looks === 1 ? firstLook : interval)), clock, signal);
    const milliseconds = clock.now() - start;
    try {
      const { found, ...seen } = await look(milliseconds);
      failures = 0;
      progress = { ...seen, milliseconds, looks };
      onProgress?.(progress);
      if (seen.state === 'finished') return found;
    } catch (error) {
      if (isAbortedError(error)) throw error.cause;
      failures += 1;
      if (!passes(error) || failures >= mostFailures) throw error;
      progress = { state: 'going on', message: error.message, error, milliseconds, looks };
      onProgress?.(progress);
    }
    if (progress.state === 'failed') throw new WaitError(what, 'failed', progress, limit);
  }
}

/** Whether another look may show more. */
function passes(error: unknown): error is ClientError {
  if (isApiError(error)) return error.status === 429 || error.status >= 500;
  return isTransportError(error) || isTimeoutError(error);
}
