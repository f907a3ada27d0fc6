import type { TransportReason } from './errors.ts';
import { redact } from './redact.ts';

/** Why `fetch` gave no response. */
export interface Failure {
  /** The failure, with the name that the platform has for it. */
  readonly message: string;
  readonly reason: Exclude<TransportReason, 'body' | 'size'>;
  /** Whether the service may have received the request: a browser does not say. */
  readonly mayHaveArrived: boolean;
  /** Whether it may be different next time: it was the network. */
  readonly transient: boolean;
}

/** Of Node and Deno; the last three of Bun, and of every `fetch` that follows the standard. */
const neverSent = new RegExp(
  '^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|NETUNREACH|HOSTUNREACH)|UND_ERR_CONNECT_TIMEOUT|' +
    'ConnectionRefused|FailedToOpenSocket|bad port)$',
);

/** Codes of OpenSSL, as Node and Bun give them, and the words of Deno. */
const aboutCertificates = /CERT|^(UNABLE_TO|ERR_TLS|ERR_SSL|INVALID|HOSTNAME)_|certificate/;

/** Messages of `fetch` about the network where there is no code: browsers, Node, Deno, workers. */
const aboutNetwork = /^(fetch failed|failed to fetch|load failed|terminated|error sending)|network|offline/i;

/**
 * Judges what `fetch` threw. A certificate that is not accepted will not be next time, and an error of another kind
 * comes from a `fetch` of the caller.
 */
export function failureOf(thrown: unknown, secrets: readonly (string | undefined)[] = []): Failure {
  let error = Object(thrown) as { message?: string; code?: string; cause?: unknown };
  while (!error.code && error.cause) error = Object(error.cause);
  const { code } = error;
  const message = redact(error.message ?? String(thrown), secrets);
  const name = code ?? message;
  const said = `: ${message}${code && !message.includes(code) ? ` (${code})` : ''}`;
  if (aboutCertificates.test(name))
    return {
      message: `the certificate was not accepted${said}`,
      reason: 'certificate',
      mayHaveArrived: false,
      transient: false,
    };
  const mayHaveArrived = !neverSent.test(name);
  const isNetwork = code ? !code.includes('ERR_INVALID') : thrown instanceof TypeError && aboutNetwork.test(message);
  if (isNetwork)
    return { message: `the connection failed${said}`, reason: 'connection', mayHaveArrived, transient: true };
  const what = (thrown as Error)?.name ?? 'a value';
  return { message: `fetch threw ${what}${said}`, reason: 'fetch', mayHaveArrived, transient: false };
}
