export { createClient } from './client.ts';
export type { Clock } from './clock.ts';
export type { Credentials, CredentialsSource, Token } from './credentials.ts';
export {
  type Advice,
  ApiError,
  type ClientError,
  type ErrorBody,
  isApiError,
  isClientError,
  isRequestInvalidError,
  isTimeoutError,
  isTransportError,
  RequestInvalidError,
  TimeoutError,
  TransportError,
  type Violation,
} from './errors.ts';
export type { ClientOptions, InvalidResponse, Place } from './options.ts';
export type { RetryOptions } from './retry.ts';
export type { AccessKey } from './sign.ts';
export type { ArgumentsOf, CallOptions, Client, Result } from './types.ts';
export type { OperationId, Region } from '../generated/operations.ts';
export { operations, regions } from '../generated/operations.ts';
