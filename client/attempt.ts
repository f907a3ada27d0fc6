import { timedOut, withinTime } from './clock.ts';
import { authenticate } from './credential-provider.ts';
import type { Credentials } from './credentials.ts';
import { AbortedError, type CallFacts, CallbackError, TimeoutError, TransportError } from './errors.ts';
import { validHeaders, mergeHeaders } from './headers.ts';
import type { Failure } from './failure.ts';
import { type HookRequest, runCallback } from './hooks.ts';
import { readText } from './read-text.ts';
import type { Prepared } from './request.ts';
import type { CallSettings, Transport } from './transport.ts';

/** A response of any status. */
export interface Success {
  readonly response: Response;
  readonly text: string;
  readonly credentials: Credentials;
}

/** No response. */
interface Failed {
  readonly error: AbortedError | CallbackError | TimeoutError | TransportError;
  /** Whether it may be different next time. */
  readonly transient: boolean;
}

/** For a page that cannot load the code which explains more. */
const offline: Failure = {
  message: 'the connection failed',
  reason: 'connection',
  mayHaveArrived: true,
  transient: true,
};

/** Nothing was sent, because the credentials that were refused are all there are. */
export const sameCredentials = Symbol();

interface Try {
  readonly request: Prepared;
  readonly transport: Transport;
  readonly settings: CallSettings;
  readonly tries: number;
  /** Milliseconds left of the call. */
  readonly left: number;
  readonly refused: Credentials | undefined;
}

/** Sends a request once. */
export async function sendOnce(given: Try): Promise<Success | Failed | typeof sameCredentials> {
  const { request, transport, settings, tries, left, refused } = given;
  const { hooks, clock } = transport;
  const start = clock.now();
  let sent = false;
  let seen: HookRequest | undefined;
  const facts = (): CallFacts => ({ operation: request.operation, mayHaveArrived: sent, tries });
  const work = async (stop: AbortSignal) => {
    const credentials = await runCallback('credentials', facts, () => transport.credentials.get());
    if (refused && JSON.stringify(credentials) === JSON.stringify(refused)) return sameCredentials;
    seen = { ...request, headers: mergeHeaders(request.headers, settings.headers), tries };
    const unsigned = hooks.onRequest ? await withAdded(seen, hooks.onRequest, facts) : seen;
    const sign = () => authenticate(unsigned, credentials, new Date(clock.now()));
    const headers = mergeHeaders(unsigned.headers, await runCallback('credentials', facts, sign));
    sent = true;
    const { method, url, body = null } = request;
    const init = { method, headers, body, redirect: 'manual', signal: stop } as const;
    const response = (await transport.fetch(url, init)) as Response;
    const text = await readWithin(response, transport.maxResponseBytes, facts);
    if (hooks.onResponse) {
      const milliseconds = clock.now() - start;
      const { status, headers: received } = response;
      await runCallback('onResponse', facts, () =>
        hooks.onResponse?.({ status, headers: received, milliseconds }, seen as HookRequest),
      );
    }
    return { response, text, credentials };
  };
  try {
    return await withinTime(work, Math.min(left, settings.timeouts.perTry), clock, settings.signal);
  } catch (thrown) {
    const failed = await judged(thrown, given, facts());
    if (seen && hooks.onFailure) hooks.onFailure(failed.error, seen);
    return failed;
  }
}

async function withAdded(
  request: HookRequest,
  onRequest: NonNullable<Transport['hooks']['onRequest']>,
  facts: () => CallFacts,
): Promise<Prepared> {
  return runCallback('onRequest', facts, async () => {
    const added = validHeaders((await onRequest(request)) ?? {});
    if (!added) throw new TypeError('what it returns must be headers');
    return { ...request, headers: mergeHeaders(request.headers, added) };
  });
}

/** Reads the beginning of an error, and a success to its end. */
async function readWithin(response: Response, most: number, facts: () => CallFacts): Promise<string> {
  const { text, whole } = await readText(response, response.ok ? most : Math.min(most, 2 ** 16));
  if (whole || !response.ok) return text;
  throw new TransportError(`the response is larger than ${most} bytes`, { ...facts(), reason: 'size' });
}

async function judged(thrown: unknown, { transport, settings, left }: Try, facts: CallFacts): Promise<Failed> {
  const { signal, timeouts } = settings;
  if (signal?.aborted) return { error: new AbortedError(facts, signal.reason), transient: false };
  if (thrown instanceof CallbackError || thrown instanceof TransportError) return { error: thrown, transient: false };
  if (thrown === timedOut) {
    const limit = left < timeouts.perTry ? 'overall' : 'perTry';
    return { error: new TimeoutError({ ...facts, limit, milliseconds: timeouts[limit] }), transient: true };
  }
  const judge = await import('./failure.ts').then(
    (failure) => failure.failureOf,
    () => () => offline,
  );
  const { message, reason, mayHaveArrived, transient } = judge(thrown, transport.credentials.secrets());
  const arrived = facts.mayHaveArrived && mayHaveArrived;
  return { error: new TransportError(message, { ...facts, reason, mayHaveArrived: arrived }, thrown), transient };
}
