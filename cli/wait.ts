import {
  type Client,
  isWaitError,
  type OperationId,
  operations,
  waitForNodePool,
  waitForPool,
  type WaitProgress,
} from '../client/index.ts';
import { fill, type Language, messages } from './messages.ts';
import { Refusal, type Terminal } from './terminal.ts';

/** The change that was made, and how it is looked at. */
export interface WaitFor {
  readonly id: OperationId;
  /** What the operation was called with. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Milliseconds before the first look and between looks; missing for the usual ones of the client. */
  readonly interval?: number;
}

/** @throws {Refusal} where an operation changes nothing */
export function checkWait(id: OperationId, language: Language): void {
  if (operations[id].method === 'GET') throw new Refusal(fill(messages[language].nothingToWaitFor, { name: id }));
}

/**
 * Waits until a change is done; a person sees how it goes on.
 *
 * @returns what was created or changed, as it is read at last; nothing when it was deleted
 * @throws {WaitError} when the change failed or takes too long
 * @throws {ClientError} when the state cannot be read
 */
export async function waitFor(client: Client, { id, args, interval }: WaitFor, terminal: Terminal, lang: Language) {
  const until = operations[id].method === 'DELETE' ? 'deleted' : 'ready';
  const label = messages[lang];
  const options = {
    until,
    ...(interval !== undefined && { firstLook: interval, interval }),
    onProgress: (progress: WaitProgress) => terminal.progress(describe(progress, lang)),
  } as const;
  const inPool = {
    pool_name: String(args.pool_name),
    ...(args.project_id !== undefined && { project_id: String(args.project_id) }),
  };
  const nodePool = args.nodepool_name ?? nameIn(args.body);
  terminal.progress(label.waiting);
  try {
    return nodePool === undefined
      ? await waitForPool(client, inPool, options)
      : await waitForNodePool(client, { ...inPool, nodepool_name: String(nodePool) }, options);
  } finally {
    terminal.progress('');
  }
}

function nameIn(body: unknown): unknown {
  return (body as { metadata?: { name?: unknown } } | undefined)?.metadata?.name;
}

/** One line that fits a terminal of 80 columns. */
function describe({ counts, phase, milliseconds, message }: WaitProgress, lang: Language): string {
  const label = messages[lang];
  const facts = counts
    ? [
        `${label.columnWanted} ${counts.wanted ?? '-'}`,
        `${label.columnAvailable} ${counts.available}`,
        `${label.columnCreating} ${counts.creating}`,
        `${label.columnDeleting} ${counts.deleting}`,
      ]
    : [phase ?? message];
  return [fill(label.seconds, { count: Math.round(milliseconds / 1000) }), ...facts].join('  ');
}

/** @returns the sentence of a wait that failed; nothing for another error */
export function explainWait(error: unknown, lang: Language): string | undefined {
  if (!isWaitError(error)) return undefined;
  const label = messages[lang];
  return fill(error.reason === 'failed' ? label.changeFailed : label.changeGoesOn, { why: error.message });
}
