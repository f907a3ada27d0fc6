import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/program.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { repository } from './project.ts';

/** A terminal of a test, without a user. */
export function terminalFor(world: Partial<Terminal> = {}): Terminal {
  return {
    out: () => undefined,
    err: () => undefined,
    input: () => new Uint8Array(),
    env: { XDG_CONFIG_HOME: join(repository, 'none') },
    columns: undefined,
    isInteractive: false,
    progress: () => undefined,
    bold: (text) => text,
    ask: () => Promise.reject(new Error('there is no user to ask')),
    interruptible: (_reason, work) => work(new AbortController().signal),
    interrupted: () => Promise.resolve(),
    published: (name) => readFileSync(join(repository, 'generated', name), 'utf8'),
    ...world,
  };
}

/** Runs a command line in this process, and keeps what it prints. What stands in quotes is one argument. */
export async function runCommand(
  args: string | readonly string[],
  input: string | Uint8Array = '',
  world: Partial<Terminal> = {},
) {
  const printed = { out: '', err: '' };
  const terminal = terminalFor({
    out: (line) => void (printed.out += `${line}\n`),
    err: (line) => void (printed.err += `${line}\n`),
    input: () => Buffer.from(input),
    ...world,
  });
  const list =
    typeof args === 'string' ? [...args.matchAll(/"([^"]*)"|\S+/g)].map(([all, quoted]) => quoted ?? all) : args;
  const code = await runCommandLine(list, terminal, '1.2.3');
  return { code, ...printed };
}
