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

/** The longest that `setTimeout` waits; it takes anything above for 1. */
export const longestTimeout = 2 ** 31 - 1;

/** Thrown by {@link withinTime} when its time is over. */
export const timedOut = Symbol();

/**
 * Does work for a limited time, and no longer than the caller wants it.
 *
 * @param work - receives a signal to stop; its result is dropped then
 * @param milliseconds - how long it may take
 * @throws {@link timedOut}, the reason of the caller's signal, or what the work throws
 */
export function withinTime<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  milliseconds: number,
  clock: Clock,
  signal?: AbortSignal | null,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      finish();
      reject(reason);
      controller.abort();
    };
    const ignore = signal && onAbort(signal, () => stop(signal.reason));
    const timer = clock.setTimeout(() => stop(timedOut), milliseconds);
    const finish = () => {
      clock.clearTimeout(timer as never);
      ignore?.();
    };
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

/** The calls that wait for each signal, and the one listener that serves them. */
const waiting = new WeakMap<AbortSignal, { readonly callbacks: Set<() => void>; readonly listener: () => void }>();

/**
 * Listens to a signal once, however many calls share it: more than ten listeners look like a leak, and Node warns of
 * one.
 *
 * @returns a function that stops listening
 */
function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let entry = waiting.get(signal);
  if (!entry) {
    const callbacks = new Set<() => void>();
    entry = { callbacks, listener: () => [...callbacks].forEach((call) => call()) };
    waiting.set(signal, entry);
    signal.addEventListener('abort', entry.listener);
  }
  const { callbacks, listener } = entry;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0 || waiting.get(signal)?.callbacks !== callbacks) return;
    signal.removeEventListener('abort', listener);
    waiting.delete(signal);
  };
}

/** Waits, unless the caller's signal ends it. */
export function wait(milliseconds: number, clock: Clock, signal?: AbortSignal | null): Promise<void> {
  const never = () => new Promise<never>(() => {});
  return withinTime(never, milliseconds, clock, signal).catch((reason) => {
    if (reason !== timedOut) throw reason;
  });
}
