import type { Violation } from '../generated/validators.js';

/** Where a violation of {@link RequestInvalidError} is: a JSON Pointer into what the operation was called with. */
export type { Violation };

/** What an error means, and what to do about it, in the language of the client. */
export interface Advice {
  readonly meaning: string;
  readonly action: string;
}

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
  declare readonly operation: string;
  declare readonly status: number;
  declare readonly error_code?: string;
  declare readonly error_msg?: string;
  declare readonly request_id?: string;
  declare readonly encoded_authorization_message?: string;
  /** What came: parsed JSON, or the beginning of the text. */
  declare readonly body: unknown;
  /** Milliseconds to wait before a new try, where the answer says so. */
  declare readonly retryAfter: number | undefined;
  /** What the error means and what to do, where the catalogue knows it. */
  declare readonly advice: Advice | undefined;
  /** How often the request was sent. */
  declare readonly tries: number;

  constructor(facts: ApiFacts) {
    const { operation, status, error_code, error_msg, request_id } = facts;
    const id = request_id ? ` (request ${request_id})` : '';
    super(`${operation}: ${[status, error_code, error_msg].filter(Boolean).join(' ')}${id}`);
    Object.assign(this, facts);
  }
}

/** There was no usable answer: the connection failed, or a success came with something else than JSON. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  declare readonly operation: string;
  /** Whether the service may have acted on the request all the same. */
  declare readonly mayHaveArrived: boolean;
  declare readonly tries: number;

  constructor(message: string, facts: { operation: string; mayHaveArrived: boolean; tries: number }, cause?: unknown) {
    super(`${facts.operation}: ${message}`, { cause });
    Object.assign(this, facts);
  }
}

/** The time allowed for one try, or for the whole call, ran out. The service may have acted on the request. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
  declare readonly operation: string;
  declare readonly limit: 'perTry' | 'overall';
  /** The time that was allowed. */
  declare readonly milliseconds: number;
  declare readonly tries: number;

  constructor(facts: { operation: string; limit: 'perTry' | 'overall'; milliseconds: number; tries: number }) {
    super(
      `${facts.operation}: no answer within ${facts.milliseconds} ms (${facts.limit === 'perTry' ? 'one try' : 'all tries'})`,
    );
    Object.assign(this, facts);
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
