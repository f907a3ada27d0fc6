import { readFileSync } from 'node:fs';
import colors from 'picocolors';
import { createInterface } from 'node:readline/promises';

/** What a command may touch of the world, so that tests can stand in for it. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Everything that is piped in. */
  input(): Uint8Array;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person sees what is printed and can be asked. */
  readonly isInteractive: boolean;
  /** Shows a person how something goes on, in place of what was shown before; silent in a pipe. */
  progress(text: string): void;
  /** Makes a text bold, where the output shows that. */
  bold(text: string): string;
  /** Asks a question, and waits for the line that is typed. */
  ask(question: string): Promise<string>;
  /** A published file, by its name in `generated/`. */
  published(name: string): string;
}

/** The terminal of this process. */
export const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  input: () => readFileSync(0),
  env: process.env,
  isInteractive: process.stdin.isTTY && process.stderr.isTTY,
  progress: (text) => void (process.stderr.isTTY && process.stderr.write(`\r\u001B[K${text}`)),
  bold: colors.bold,
  ask,
  published: (name) => readFileSync(new URL(`../generated/${name}`, import.meta.url), 'utf8'),
};

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

/** How a command ended: success, something found wrong, or a question that cannot be decided. */
export const exit = { ok: 0, wrong: 1, unable: 2 } as const;

/** Ends a command: a sentence for people, and the exit code. */
export class Refusal extends Error {
  readonly code: number;

  constructor(message: string, code: number = exit.unable) {
    super(message);
    this.code = code;
  }
}
