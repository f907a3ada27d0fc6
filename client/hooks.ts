import { CallbackError, type CallFacts } from './errors.ts';
import type { HeaderRecord } from './headers.ts';
import type { Prepared } from './request.ts';

/**
 * One try of a request, without its credentials: hooks run before they are added. The same object goes to all hooks of
 * the try, so that a `WeakMap` may keep what belongs to it.
 */
export interface HookRequest extends Prepared {
  /** 1 for the first try. */
  readonly tries: number;
}

/** A response whose body was read to its end. */
export interface HookResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Since before the try. */
  readonly milliseconds: number;
}

/**
 * Functions that the client calls for every try: `onRequest`, then one of the other two. A call fails with a
 * {@link CallbackError} where one of them throws.
 */
export interface Hooks {
  /** Runs before the request is signed. @returns headers to add; those that begin with `x-` are signed */
  readonly onRequest?: ((request: HookRequest) => AddedHeaders | Promise<AddedHeaders>) | undefined;
  /** Runs after each response of any status. */
  readonly onResponse?: ((response: HookResponse, request: HookRequest) => void | Promise<void>) | undefined;
  /** Runs after a try that got no response; it is not awaited. */
  readonly onFailure?: ((error: Error, request: HookRequest) => void) | undefined;
}

type AddedHeaders = HeaderRecord | Headers | undefined | void;

/**
 * Runs a function of the caller.
 *
 * @throws {CallbackError} when it fails
 */
export async function runCallback<Result>(
  callback: string,
  facts: () => CallFacts,
  run: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    throw new CallbackError({ ...facts(), callback }, cause);
  }
}
