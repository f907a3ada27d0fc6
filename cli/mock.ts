import { startMock } from '../mock/server.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';
import { type Language, say, words } from './words.ts';

export interface MockOptions {
  readonly lang: Language;
  readonly port: number;
  readonly pool?: readonly string[];
  readonly latency: number;
  /** A status, and how often. */
  readonly fail?: readonly (readonly [string, string])[];
  /** Access key and secret key. */
  readonly secret?: readonly (readonly [string, string])[];
}

/**
 * Starts the mock and tells each answer until the process is ended.
 *
 * @throws {Refusal} where it cannot listen
 */
export async function mock(
  { lang, port, pool, latency, fail = [], secret }: MockOptions,
  terminal: Terminal,
): Promise<void> {
  try {
    const { url } = await startMock({
      port,
      latency,
      fail: fail.map(([status, times]) => ({ status: Number(status), times: Number(times) })),
      ...(pool && { pools: pool }),
      ...(secret && { secrets: Object.fromEntries(secret) }),
      onAnswer: ({ method, url: path }, { status }) => terminal.out(`${status} ${method} ${path}`),
    });
    terminal.out(say(words[lang].listening, { url }));
  } catch (error) {
    throw new Refusal(say(words[lang].cannotListen, { why: (error as Error).message }), exit.wrong);
  }
}
