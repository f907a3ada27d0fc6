import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type MockData, readData } from '../mock/data.ts';
import { startMock } from '../mock/server.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';
import { type Language, fill, messages } from './messages.ts';

export interface MockCommandOptions {
  readonly lang: Language;
  readonly port: number;
  readonly pool?: readonly string[];
  readonly latency: number;
  readonly time?: number;
  readonly speed: number;
  readonly acceptJsonPatch?: boolean;
  /** File with pools and flavors. */
  readonly data?: string;
  /** A status, and how often. */
  readonly fail?: readonly (readonly [string, string])[];
  /** Access key and secret key. */
  readonly secret?: readonly (readonly [string, string])[];
}

/**
 * Starts the mock and prints each response until the process is ended.
 *
 * @throws {Refusal} where it cannot listen, or an option is wrong
 */
export async function mock(options: MockCommandOptions, terminal: Terminal): Promise<void> {
  const { lang, port, pool, latency, time, speed, fail = [], secret, acceptJsonPatch = false, data } = options;
  const given = data === undefined ? undefined : dataIn(data, lang);
  try {
    const { url } = await startMock({
      port,
      latency,
      speed,
      acceptJsonPatch,
      fail: fail.map(([status, times]) => ({ status: Number(status), times: Number(times) })),
      ...(time !== undefined && { time }),
      ...(pool && { pools: pool }),
      ...(given && { data: given }),
      ...(secret && { secrets: Object.fromEntries(secret) }),
      onResponse: ({ method, url: path }, { status }) => terminal.out(`${status} ${method} ${path}`),
    });
    terminal.out(fill(messages[lang].listening, { url }));
  } catch (error) {
    if (error instanceof RangeError && !('code' in error))
      throw new Refusal(fill(messages[lang].cannotListen, { why: error.message }));
    throw new Refusal(fill(messages[lang].cannotListen, { why: (error as Error).message }), exit.wrong);
  }
}

/** @throws {Refusal} where the file cannot be read, or holds something else */
function dataIn(file: string, lang: Language): MockData {
  try {
    return readData(parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Refusal(fill(messages[lang].noData, { file, why: (error as Error).message }));
  }
}
