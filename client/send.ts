import { type Clock, timedOut, wait, within } from './clock.ts';
import type { Credentials, Wallet } from './credentials.ts';
import { TimeoutError, TransportError } from './errors.ts';
import type { Prepared } from './request.ts';
import { backoff, mayHaveArrived, mayRetry, type Outcome, type RetryOptions, retryAfter } from './retry.ts';

/** An answer, read to its end. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
  /** How often the request was sent. */
  readonly tries: number;
}

/** What sending needs besides the request. */
export interface Transport {
  readonly fetch: typeof fetch;
  readonly wallet: Wallet;
  readonly clock: Clock;
  readonly random: () => number;
  readonly retry: Required<RetryOptions>;
  /** Milliseconds. */
  readonly timeouts: { readonly perTry: number; readonly overall: number };
}

/**
 * Sends a request until it is answered for good: tries again where {@link mayRetry} allows it, and once more with new
 * credentials where those it had were refused.
 *
 * @returns the last answer, whatever its status
 * @throws {TransportError} when the last try got none
 * @throws {TimeoutError} when time ran out
 */
export async function send(request: Prepared, transport: Transport, signal?: AbortSignal | null): Promise<Answer> {
  const { wallet, clock, retry, timeouts, random } = transport;
  const deadline = clock.now() + timeouts.overall;
  let renewed = false;
  for (let tries = 1; ; tries++) {
    const left = deadline - clock.now();
    const limit = left < timeouts.perTry ? 'overall' : 'perTry';
    const result = await attempt(request, transport, Math.min(left, timeouts.perTry), signal);

    if ('response' in result && result.response.status === 401 && !renewed) {
      renewed = wallet.renew(result.credentials);
      if (renewed) continue;
    }
    const outcome: Outcome = 'response' in result ? { status: result.response.status } : result;
    const delay =
      ('response' in result ? retryAfter(result.response.headers, clock.now()) : undefined) ??
      backoff(tries, retry, random);
    const spent = clock.now() + delay >= deadline;
    if (!spent && tries < retry.tries + Number(renewed) && mayRetry(request.method, outcome)) {
      await wait(delay, clock, signal);
    } else if ('response' in result) {
      return { response: result.response, text: result.text, tries };
    } else {
      const { operation } = request;
      if (result.failure === timedOut)
        throw new TimeoutError({ operation, limit, milliseconds: timeouts[limit], tries });
      throw new TransportError(
        'the connection failed',
        { operation, mayHaveArrived: result.mayHaveArrived, tries },
        result.failure,
      );
    }
  }
}

type Attempt =
  | { readonly response: Response; readonly text: string; readonly credentials: Credentials }
  | { readonly failure: unknown; readonly mayHaveArrived: boolean };

/** Sends a request once. What the caller's signal or credentials throw is passed on. */
async function attempt(
  request: Prepared,
  { fetch, wallet, clock }: Transport,
  limit: number,
  signal?: AbortSignal | null,
): Promise<Attempt> {
  let sent = false;
  const work = async (stop: AbortSignal) => {
    const { headers, from } = await wallet.authorize(request, request.projectId, new Date(clock.now()));
    sent = true;
    const { method, url, body } = request;
    const init = { method, headers: { ...request.headers, ...headers }, redirect: 'manual', signal: stop } as const;
    const response = await fetch(url, body === undefined ? init : { ...init, body });
    return { response, text: await readText(response), credentials: from };
  };
  try {
    return await within(work, limit, clock, signal);
  } catch (failure) {
    if (signal?.aborted || (!sent && failure !== timedOut)) throw failure;
    return { failure, mayHaveArrived: sent && mayHaveArrived(failure) };
  }
}

/** As `response.text()`, and quicker in Node: it makes no copies on the way. */
async function readText({ body }: Response): Promise<string> {
  if (!body) return '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
