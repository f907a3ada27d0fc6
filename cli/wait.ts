import {
  type Client,
  isClientError,
  type OperationId,
  operations,
  waitForNodePool,
  waitForPool,
  type WaitProgress,
} from '../client/index.ts';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { explain } from './explain.ts';
import { serviceMessages } from './messages/service.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** The change that was made, and how it is looked at. */
export interface WaitFor {
  readonly id: OperationId;
  /** The arguments of the operation. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Milliseconds before the first look and between looks; missing for the usual ones of the client. */
  readonly interval?: number;
}

/** @throws {Refusal} where an operation changes nothing */
export function checkWait(id: OperationId, language: Language): void {
  if (operations[id].method === 'GET')
    throw new Refusal(fill(serviceMessages.nothingToWaitFor[language], { name: id }));
}

/**
 * Waits until a change is done; a person sees its progress.
 *
 * @returns what was created or changed, as it is read at last; nothing when it was deleted
 * @throws {WaitError} when the change failed or takes too long
 * @throws {Refusal} when Ctrl-C ends it, or the state cannot be read
 */
export async function waitFor(client: Client, { id, args, interval }: WaitFor, terminal: Terminal, lang: Language) {
  const until = operations[id].method === 'DELETE' ? 'deleted' : 'ready';
  const label = messagesIn(serviceMessages, lang);
  const options = {
    until,
    ...(interval !== undefined && { firstLook: interval, interval }),
    onProgress: (progress: WaitProgress) => terminal.progress(firstLine(progressText(progress, lang), terminal)),
  } as const;
  const inPool = {
    pool_name: String(args.pool_name),
    ...(args.project_id !== undefined && { project_id: String(args.project_id) }),
  };
  const nodePool = args.nodepool_name ?? nameIn(args.body);
  const interrupted = [label.interrupted, label.changeContinues].join(lang === 'zh' ? '' : ' ');
  terminal.progress(label.waiting);
  try {
    return await terminal.interruptible(new Refusal(interrupted, exit.interrupted), async (signal) =>
      nodePool === undefined
        ? waitForPool(client, inPool, { ...options, signal })
        : waitForNodePool(client, { ...inPool, nodepool_name: String(nodePool) }, { ...options, signal }),
    );
  } catch (error) {
    if (!isClientError(error)) throw error;
    throw new Refusal(`${explain(error, lang, terminal)}\n${label.changeContinues}`, exit.wrong);
  } finally {
    terminal.progress('');
  }
}

function nameIn(body: unknown): unknown {
  return (body as { metadata?: { name?: unknown } } | undefined)?.metadata?.name;
}

/** As much as fits on a line: what goes over it could not be overwritten. */
function firstLine(text: string, { columns = 80 }: Terminal): string {
  return wrap(text, columns - 1)
    .split('\n', 1)
    .join();
}

function progressText({ counts, phase, milliseconds, error, state }: WaitProgress, lang: Language): string {
  const label = messagesIn(serviceMessages, lang);
  const unseen = error ? label.notRead : label.isMissing;
  const other = phase ?? (state === 'going on' ? unseen : '');
  const facts = counts
    ? [
        `${label.columnWanted} ${counts.wanted ?? '-'}`,
        `${label.columnAvailable} ${counts.available}`,
        `${label.columnCreating} ${counts.creating}`,
        `${label.columnDeleting} ${counts.deleting}`,
      ]
    : [other];
  return [fill(label.seconds, { count: Math.round(milliseconds / 1000) }), ...facts].join('  ');
}
