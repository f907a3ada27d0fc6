import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../cli/program.ts';
import type { Terminal } from '../../cli/terminal.ts';
import { repository } from './project.ts';

/** Runs a command line in this process, and keeps what it prints. */
export async function runCommand(args: string | readonly string[], input: string | Uint8Array = '') {
  const printed = { out: '', err: '' };
  const terminal: Terminal = {
    out: (line) => void (printed.out += `${line}\n`),
    err: (line) => void (printed.err += `${line}\n`),
    input: () => Buffer.from(input),
    published: (name) => readFileSync(join(repository, 'generated', name), 'utf8'),
  };
  const list = typeof args === 'string' ? args.split(' ').filter(Boolean) : args;
  const code = await main(list, terminal, '1.2.3');
  return { code, ...printed };
}
