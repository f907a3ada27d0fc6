import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import colors from 'picocolors';
import { createInterface } from 'node:readline/promises';
import { readStart } from './read-start.ts';

/** Everything outside the process that a command uses, so that tests can replace it. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Standard input: everything, or a little more than `most` bytes. */
  input(most?: number): Uint8Array;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal that shows the output; nothing in a pipe. */
  readonly columns: number | undefined;
  /** Whether a person sees what is printed and can be asked. */
  readonly isInteractive: boolean;
  /** Shows a person the progress of something, in place of what was shown before; silent in a pipe. */
  progress(text: string): void;
  /** Makes a text bold, where the output shows that. */
  bold(text: string): string;
  /** Asks a question, and waits for the line that is typed; nothing where Ctrl-C or Ctrl-D is. */
  ask(question: string): Promise<string | undefined>;
  /** Does what may take long; its signal is aborted for that reason where Ctrl-C is typed. */
  interruptible<Result>(reason: Refusal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Resolves when somebody ends the process, as Ctrl-C does. */
  interrupted(): Promise<unknown>;
  /** A published file, by its name in `generated/`. */
  published(name: string): string;
}

/** The library itself would put colors into a pipe of a CI system too. */
const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
const inColor = colors.createColors(!NO_COLOR && (!!FORCE_COLOR || (process.stdout.isTTY && TERM !== 'dumb')));

/** The terminal of this process. */
export const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  input: (most) => readStart(0, most),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  isInteractive: process.stdin.isTTY && process.stderr.isTTY,
  progress: (text) => void (process.stderr.isTTY && process.stderr.write(`\r\u001B[K${text}`)),
  bold: inColor.bold,
  ask,
  interruptible,
  interrupted: () => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]),
  published: (name) => readFileSync(new URL(`../generated/${name}`, import.meta.url), 'utf8'),
};

async function ask(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
    process.stderr.write('\n');
    return undefined;
  } finally {
    lines.close();
  }
}

async function interruptible<Result>(reason: Refusal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const stop = () => controller.abort(reason);
  process.once('SIGINT', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}

/** The columns that text is broken at: those of the terminal, but lines of more than 100 are hard to read. */
export function textWidth({ columns = 80 }: Terminal): number {
  return Math.min(columns, 100);
}

/** Exit codes: success, something found wrong, a question that cannot be decided, or Ctrl-C. */
export const exit = { ok: 0, wrong: 1, unable: 2, interrupted: 130 } as const;

/** Ends a command: a sentence for people, and the exit code. */
export class Refusal extends Error {
  readonly code: number;

  constructor(message: string, code: number = exit.unable) {
    super(message);
    this.code = code;
  }
}
