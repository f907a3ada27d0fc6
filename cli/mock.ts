import { DataError, dataFor, type MockData, readData } from '../mock/data.ts';
import { startMock } from '../mock/server.ts';
import { fill, type Language } from '../shapes/text.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';
import { mockMessages } from './messages/mock.ts';
import { systemFault } from './faults.ts';
import { readInput } from './input.ts';
import { payloadKind, readPayload } from './payload.ts';
import { mostText, readYamlTexts } from './texts.ts';

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
  /** File with access keys and secret keys. */
  readonly secrets?: string;
}

/**
 * Starts the mock and prints each response until the process is ended.
 *
 * @throws {Refusal} where it cannot listen, or an option is wrong
 */
export async function mock(options: MockCommandOptions, terminal: Terminal): Promise<void> {
  const { lang, port, pool, latency, time, speed, fail = [], acceptJsonPatch = false } = options;
  const data = options.data === undefined ? dataFor(pool) : await dataIn(options.data, lang, terminal);
  const secrets = secretsOf(options, terminal);
  try {
    const { url } = await startMock({
      port,
      latency,
      speed,
      acceptJsonPatch,
      fail: fail.map(([status, times]) => ({ status: Number(status), times: Number(times) })),
      ...(time !== undefined && { time }),
      data,
      ...(secrets && { secrets }),
      onResponse: ({ method, url: path }, { status }) => terminal.out(`${status} ${method} ${path}`),
    });
    const pools = data.pools.map(({ metadata }) => metadata.name).join(', ');
    terminal.out(fill(mockMessages.listening[lang], { url, pools }));
  } catch (error) {
    if (!Object(error).code) throw error;
    throw new Refusal(fill(mockMessages.cannotListen[lang], { why: systemFault(error, lang) }), exit.wrong);
  }
}

const wanted = {
  key: 'dataKeyWanted',
  object: 'objectWanted',
  list: 'listWanted',
  name: 'nameWanted',
  flavor: 'flavorWanted',
  count: 'nodeCountWanted',
} as const satisfies Record<DataError['wanted'], keyof typeof mockMessages>;

/** @throws {Refusal} where the file cannot be read, or holds something else */
async function dataIn(file: string, lang: Language, terminal: Terminal): Promise<MockData> {
  const { value, errors, locate } = await readPayload(readInput(file, lang, terminal), payloadKind(file), lang);
  const [fault] = errors;
  if (fault) throw new Refusal(`${file}:${fault.line}:${fault.column}\n  ${fault.message}`);
  try {
    return readData(value);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { line, column } = locate(error.pointer);
    const sentence = fill(mockMessages[wanted[error.wanted]][lang], { names: 'pools, flavors' });
    throw new Refusal(`${file}:${line}:${column} #${error.pointer}\n  ${sentence}`);
  }
}

/**
 * Reads the keys from a file or the environment; there is no option for them, because anybody can list processes.
 *
 * @throws {Refusal} where they cannot be read; the message does not repeat them
 */
function secretsOf(
  { secrets: file, lang }: MockCommandOptions,
  terminal: Terminal,
): Readonly<Record<string, string>> | undefined {
  const read = (path: string) => Buffer.from(readInput(path, lang, terminal, mostText)).toString();
  const yaml = file === undefined ? terminal.env.MOCK_SECRETS : read(file);
  if (yaml === undefined) return undefined;
  const found = readYamlTexts(yaml);
  if ('texts' in found) return found.texts;
  throw new Refusal(fill(mockMessages.secretsWrong[lang], { file: file ?? 'MOCK_SECRETS', line: found.line }));
}
