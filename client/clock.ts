/** Time, as the client sees it. `globalThis` is one; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: never): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer),
};

/** Thrown by {@link within} when its time has run out. */
export const timedOut = Symbol('timed out');

/**
 * Does work for a limited time, and no longer than the caller wants it.
 *
 * @param work - receives a signal that tells it to stop; its result is dropped then
 * @param milliseconds - how long it may take
 * @throws {@link timedOut}, the reason of the caller's signal, or what the work throws
 */
export function within<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  milliseconds: number,
  clock: Clock,
  signal?: AbortSignal | null,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const finish = () => {
      clock.clearTimeout(timer as never);
      signal?.removeEventListener('abort', onAbort);
    };
    const stop = (reason: unknown) => {
      finish();
      reject(reason);
      controller.abort();
    };
    const onAbort = () => stop(signal?.reason);
    const timer = clock.setTimeout(() => stop(timedOut), milliseconds);
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort);
    work(controller.signal).then(
      (result) => {
        finish();
        resolve(result);
      },
      (reason) => {
        finish();
        reject(reason);
      },
    );
  });
}

/** Waits, unless the caller's signal ends it. */
export function wait(milliseconds: number, clock: Clock, signal?: AbortSignal | null): Promise<void> {
  const never = () => new Promise<never>(() => {});
  return within(never, milliseconds, clock, signal).catch((reason) => {
    if (reason !== timedOut) throw reason;
  });
}
