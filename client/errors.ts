import type { Violation } from '../generated/validators.js';
import type { Advice } from './explain.ts';

/** Where a violation of {@link RequestInvalidError} is: a JSON Pointer into what the operation was called with. */
export type { Advice, Violation };

/** What the service said, in one form whichever of its layers spoke. */
export interface ErrorBody {
  /** For example `ModelArts.50004000`; gateways have codes of their own. */
  readonly error_code?: string;
  readonly error_msg?: string;
  readonly request_id?: string;
  /** Why an identity policy refused, to be decoded by whoever may. */
  readonly encoded_authorization_message?: string;
}

interface ApiFacts extends ErrorBody {
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: number | undefined;
  readonly advice: Advice | undefined;
  readonly tries: number;
}

/** The service or its gateway refused, or failed. */
export class ApiError extends Error implements ErrorBody {
  override readonly name = 'ApiError';
  /** `operationId` of what was called. */
  readonly operation: string;
  readonly status: number;
  declare readonly error_code?: string;
  declare readonly error_msg?: string;
  declare readonly request_id?: string;
  declare readonly encoded_authorization_message?: string;
  /** What came: parsed JSON, or the beginning of the text. */
  readonly body: unknown;
  /** Milliseconds to wait before a new try, where the answer says so. */
  readonly retryAfter: number | undefined;
  /** What the error means and what to do, where the catalogue knows it. */
  readonly advice: Advice | undefined;
  /** How often the request was sent. */
  readonly tries: number;

  constructor({ operation, status, body, retryAfter, advice, tries, ...said }: ApiFacts) {
    const id = said.request_id ? ` (request ${said.request_id})` : '';
    super(`${operation}: ${[status, said.error_code, said.error_msg].filter(Boolean).join(' ')}${id}`);
    this.operation = operation;
    this.status = status;
    Object.assign(this, said);
    this.body = body;
    this.retryAfter = retryAfter;
    this.advice = advice;
    this.tries = tries;
  }
}

/** There was no usable answer: the connection failed, or a success came with something else than JSON. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly operation: string;
  /** Whether the service may have acted on the request all the same. */
  readonly mayHaveArrived: boolean;
  readonly tries: number;

  constructor(operation: string, message: string, facts: { mayHaveArrived: boolean; tries: number; cause?: unknown }) {
    super(`${operation}: ${message}`, facts.cause === undefined ? {} : { cause: facts.cause });
    this.operation = operation;
    this.mayHaveArrived = facts.mayHaveArrived;
    this.tries = facts.tries;
  }
}

/** The time allowed for one try, or for the whole call, ran out. The service may have acted on the request. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
  readonly operation: string;
  readonly limit: 'perTry' | 'overall';
  /** The time that was allowed. */
  readonly milliseconds: number;
  readonly tries: number;

  constructor(operation: string, limit: 'perTry' | 'overall', milliseconds: number, tries: number) {
    super(`${operation}: no answer within ${milliseconds} ms (${limit === 'perTry' ? 'one try' : 'all tries'})`);
    this.operation = operation;
    this.limit = limit;
    this.milliseconds = milliseconds;
    this.tries = tries;
  }
}

/** The request does not fit the description; nothing was sent. */
export class RequestInvalidError extends Error {
  override readonly name = 'RequestInvalidError';
  readonly operation: string;
  readonly violations: readonly Violation[];

  constructor(operation: string, violations: readonly Violation[]) {
    super(`${operation}: ${violations.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')}`);
    this.operation = operation;
    this.violations = violations;
  }
}

/** Everything that a call can fail with, an abort by the caller apart. */
export type ClientError = ApiError | TransportError | TimeoutError | RequestInvalidError;

export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}

export function isTransportError(error: unknown): error is TransportError {
  return error instanceof TransportError;
}

export function isTimeoutError(error: unknown): error is TimeoutError {
  return error instanceof TimeoutError;
}

export function isRequestInvalidError(error: unknown): error is RequestInvalidError {
  return error instanceof RequestInvalidError;
}

export function isClientError(error: unknown): error is ClientError {
  return isApiError(error) || isTransportError(error) || isTimeoutError(error) || isRequestInvalidError(error);
}
