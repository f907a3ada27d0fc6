import { sendOnce, type Success, sameCredentials } from './attempt.ts';
import { wait } from './clock.ts';
import { AbortedError } from './errors.ts';
import type { Prepared } from './request.ts';
import { backoff, mayRetry, type Outcome, retryAfter } from './retry.ts';
import type { CallSettings, Transport } from './transport.ts';

/** A response, read to its end. */
export interface Received {
  readonly response: Response;
  readonly text: string;
  /** How often the request was sent. */
  readonly tries: number;
}

/**
 * Sends a request until there is a final response: tries again where {@link mayRetry} allows it, and once more with new
 * credentials where those it had were refused.
 *
 * @returns the last response, whatever its status
 * @throws {ClientError} when the last try got none
 */
export async function send(request: Prepared, transport: Transport, settings: CallSettings): Promise<Received> {
  const { credentials, clock, random } = transport;
  const { retry, timeouts, signal } = settings;
  const deadline = clock.now() + timeouts.overall;
  let refused: Success | undefined;
  for (let tries = 1; ; tries++) {
    const left = deadline - clock.now();
    const result = await sendOnce({ request, transport, settings, tries, left, refused: refused?.credentials });
    if (result === sameCredentials) return { ...(refused as Success), tries: tries - 1 };
    const failed = 'error' in result;
    if (!failed && result.response.status === 401 && !refused && credentials.renew(result.credentials)) {
      refused = result;
      continue;
    }
    const outcome: Outcome = failed
      ? { mayHaveArrived: result.error.mayHaveArrived, transient: result.transient }
      : { status: result.response.status };
    const asked = failed ? undefined : retryAfter(result.response.headers, clock.now());
    const delay = asked ?? backoff(tries, retry, random);
    const inTime = clock.now() + delay < deadline;
    if (inTime && tries < retry.tries + Number(refused !== undefined) && mayRetry(request.method, outcome)) {
      await wait(delay, clock, signal).catch((reason) => {
        const mayHaveArrived = failed ? result.error.mayHaveArrived : result.response.status !== 429;
        throw new AbortedError({ operation: request.operation, mayHaveArrived, tries }, reason);
      });
    } else if (failed) {
      throw result.error;
    } else {
      return { response: result.response, text: result.text, tries };
    }
  }
}
