export { allResourceFlavors } from './all-flavors.ts';
export { createClient } from './client.ts';
export type { Clock } from './clock.ts';
export type { Credentials, CredentialsSource, Token } from './credentials.ts';
export {
  AbortedError,
  type Advice,
  ApiError,
  CallbackError,
  type CallFacts,
  type ClientError,
  type ErrorBody,
  isAbortedError,
  isApiError,
  isCallbackError,
  isClientError,
  isRequestInvalidError,
  isTimeoutError,
  isTransportError,
  RequestInvalidError,
  TimeoutError,
  TransportError,
  type TransportReason,
  type Violation,
} from './errors.ts';
export type { HookRequest, HookResponse, Hooks } from './hooks.ts';
export type { CallOptions, ClientOptions, DoubtfulRequest, Endpoint, InvalidResponse } from './options.ts';
export type { WaitOptions } from './poll.ts';
export type { NodeCounts, Progress, ProgressFailure, WaitProgress } from './progress.ts';
export type { RetryOptions } from './retry.ts';
export type { AccessKey } from './signature.ts';
export { toPatch } from './to-patch.ts';
export type { Fetch, Timeouts } from './transport.ts';
export type { ArgumentsOf, Client, Result } from './types.ts';
export { waitForNodePool, waitForPool } from './wait.ts';
export { isWaitError, WaitError } from './wait-error.ts';
export type { OperationId, Region } from '../generated/operations.ts';
export { operations, regions } from '../generated/operations.ts';
