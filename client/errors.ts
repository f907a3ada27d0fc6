import type { Violation } from '../generated/validators.js';

/**
 * Where a violation of {@link RequestInvalidError} is: a JSON Pointer into what the operation was called with, options
 * under `/options`. Its `keyword` is one of JSON Schema, or the name of a rule in `rules.json`.
 */
export type { Violation };

/** The meaning of an error and the remedy, in the language of the client. */
export interface Advice {
  readonly meaning: string;
  readonly action: string;
}

/** The error of the service, in one form for all of its layers. */
export interface ErrorBody {
  /** For example `ModelArts.50004000`; gateways have codes of their own. */
  readonly error_code?: string;
  readonly error_msg?: string;
  readonly request_id?: string;
  /** Why an identity policy refused; it can be decoded with the right permission. */
  readonly encoded_authorization_message?: string;
}

/** Facts about a call that got no response. */
export interface CallFacts {
  /** `operationId` of what was called. */
  readonly operation: string;
  /** Whether the service may have acted on the request all the same. */
  readonly mayHaveArrived: boolean;
  /** How often the request was sent. */
  readonly tries: number;
}

/** Everything that a call fails with; its message begins with the operation. */
class CallError extends Error {
  /** `operationId` of what was called. */
  declare readonly operation: string;

  constructor(facts: { readonly operation: string }, message: string, options?: ErrorOptions) {
    super(`${facts.operation}: ${message}`, options);
    Object.assign(this, facts);
  }
}

interface ApiFacts extends ErrorBody {
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: number | undefined;
  readonly advice: Advice | undefined;
  readonly headers: Headers;
  readonly tries: number;
}

/** The service or its gateway refused, or failed. */
export class ApiError extends CallError implements ErrorBody {
  override readonly name = 'ApiError';
  declare readonly status: number;
  declare readonly error_code?: string;
  declare readonly error_msg?: string;
  declare readonly request_id?: string;
  declare readonly encoded_authorization_message?: string;
  /** The body: parsed JSON, or the beginning of the text. */
  declare readonly body: unknown;
  /** Milliseconds to wait before a new try, where the response says so. */
  declare readonly retryAfter: number | undefined;
  /** The meaning of the error and the remedy, where they are known. */
  declare readonly advice: Advice | undefined;
  /** Of the response; not printed with the error. */
  declare readonly headers: Headers;
  /** How often the request was sent. */
  declare readonly tries: number;

  constructor({ headers, ...facts }: ApiFacts) {
    const { status, error_code, error_msg, request_id, body } = facts;
    const said = error_code || error_msg || typeof body !== 'string' ? [error_code, error_msg] : [body.slice(0, 99)];
    const id = request_id ? ` (request ${request_id})` : '';
    super(facts, `${[status, ...said].filter(Boolean).join(' ')}${id}`);
    Object.defineProperty(this, 'headers', { value: headers });
  }
}

/**
 * Why there was no usable response: the connection failed, the certificate was not accepted, `fetch` threw something
 * else, a success came with something else than a JSON object, or more came than is read.
 */
export type TransportReason = 'connection' | 'certificate' | 'fetch' | 'body' | 'size';

/** There was no usable response. */
export class TransportError extends CallError implements CallFacts {
  override readonly name = 'TransportError';
  declare readonly reason: TransportReason;
  declare readonly mayHaveArrived: boolean;
  declare readonly tries: number;

  constructor(message: string, facts: CallFacts & { readonly reason: TransportReason }, cause?: unknown) {
    super(facts, message, { cause });
  }
}

/** The time allowed for one try, or for the whole call, ran out. */
export class TimeoutError extends CallError implements CallFacts {
  override readonly name = 'TimeoutError';
  declare readonly mayHaveArrived: boolean;
  declare readonly limit: 'perTry' | 'overall';
  /** The time that was allowed. */
  declare readonly milliseconds: number;
  declare readonly tries: number;

  constructor(facts: CallFacts & { readonly limit: 'perTry' | 'overall'; readonly milliseconds: number }) {
    const { milliseconds, limit } = facts;
    super(facts, `no response within ${milliseconds} ms (${limit === 'perTry' ? 'one try' : 'all tries'})`);
  }
}

/** A function that the client was given failed; `cause` is what it threw. */
export class CallbackError extends CallError implements CallFacts {
  override readonly name = 'CallbackError';
  declare readonly mayHaveArrived: boolean;
  declare readonly tries: number;
  /** The option: `credentials`, `onRequest` and so on. */
  declare readonly callback: string;

  constructor(facts: CallFacts & { readonly callback: string }, cause: unknown) {
    super(facts, `${facts.callback} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The caller's signal ended the call; `cause` is its reason, which the throwing functions throw instead. */
export class AbortedError extends CallError implements CallFacts {
  override readonly name = 'AbortedError';
  declare readonly mayHaveArrived: boolean;
  declare readonly tries: number;

  constructor(facts: CallFacts, cause: unknown) {
    super(facts, 'aborted by the caller', { cause });
  }
}

/** The request does not fit the description, or breaks its rules; nothing was sent. */
export class RequestInvalidError extends CallError {
  override readonly name = 'RequestInvalidError';
  declare readonly violations: readonly Violation[];

  constructor(operation: string, violations: readonly Violation[]) {
    super(
      { operation, violations } as { operation: string },
      violations.map(({ pointer, message }) => `${pointer} ${message}`).join('; '),
    );
  }
}

/** Everything that a call can fail with. */
export type ClientError = ApiError | TransportError | TimeoutError | RequestInvalidError | CallbackError | AbortedError;

/** Whether the service responded with an error. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}

/** Whether no usable response came. */
export function isTransportError(error: unknown): error is TransportError {
  return error instanceof TransportError;
}

/** Whether a time limit passed. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return error instanceof TimeoutError;
}

/** Whether the arguments were not valid, and nothing was sent. */
export function isRequestInvalidError(error: unknown): error is RequestInvalidError {
  return error instanceof RequestInvalidError;
}

/** Whether a function of the caller's threw. */
export function isCallbackError(error: unknown): error is CallbackError {
  return error instanceof CallbackError;
}

/** Whether the signal of the caller ended the call. */
export function isAbortedError(error: unknown): error is AbortedError {
  return error instanceof AbortedError;
}

/** Whether the client threw it. */
export function isClientError(error: unknown): error is ClientError {
  return error instanceof CallError;
}
