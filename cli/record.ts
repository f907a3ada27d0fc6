import { randomBytes } from 'node:crypto';
import { matcher } from '../drift/traffic/description.ts';
import { disguiseBy } from '../drift/traffic/disguise.ts';
import { openRecording, type Recording } from '../drift/traffic/har-file.ts';
import { startRecorder } from '../drift/traffic/recording-proxy.ts';
import { sanitizerFor } from '../drift/traffic/sanitize.ts';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { systemFault } from './faults.ts';
import { comparisonMessages } from './messages/comparisons.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';
import { describedTraffic } from './traffic.ts';

export interface RecordOptions {
  readonly lang: Language;
  readonly target: string;
  readonly port: number;
  readonly out: string;
}

/**
 * Records what passes through a proxy, until the process is ended. Nothing but what was cleaned reaches the disk; the
 * key that names are replaced by is in memory only.
 *
 * @returns once the recording has ended
 * @throws {Refusal} where it cannot listen, the target is no address, or the file is there already
 */
export async function record(
  { lang, target, port, out }: RecordOptions,
  terminal: Terminal,
  ended: Promise<unknown>,
): Promise<void> {
  const label = messagesIn(comparisonMessages, lang);
  const description = describedTraffic(terminal, lang);
  const clean = sanitizerFor(description, matcher(description.document), disguiseBy(randomBytes(32)));
  const origin = originOf(target, lang);
  const recording = openFile(out, lang);
  let count = 0;
  const recorder = await startRecorder({
    target: origin,
    port,
    onExchange: (exchange) => {
      const entry = clean(exchange);
      recording.add(entry);
      count++;
      const { pathname } = new URL((entry.request as { url: string }).url);
      terminal.out(`${exchange.status} ${exchange.method} ${pathname}`);
    },
    onFailure: (method, _, why) =>
      terminal.err(fill(label.notRecorded, { method, why: systemFault({ code: why }, lang) })),
  }).catch((error: Error) => {
    recording.close();
    throw new Refusal(fill(label.cannotRecord, { why: systemFault(error, lang) }), exit.wrong);
  });
  terminal.out(fill(label.recording, { url: recorder.url, target: origin.origin, out }));
  await ended;
  await recorder.close();
  recording.close();
  terminal.out(fill(label.recorded, { count, out }));
}

function originOf(target: string, lang: Language): URL {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.username !== ''
  )
    throw new Refusal(comparisonMessages.targetWanted[lang]);
  return url;
}

function openFile(out: string, lang: Language): Recording {
  try {
    return openRecording(out, { name: 'modelarts-pools-openapi record', version: '1' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Refusal(
      fill(comparisonMessages[code === 'EEXIST' ? 'fileThere' : 'cannotWrite'][lang], {
        file: out,
        why: systemFault(error, lang),
      }),
    );
  }
}
