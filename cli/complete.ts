import type { Command } from 'commander';
import { operations } from '../generated/operations.ts';
import { commandName } from './operation.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'];

/**
 * Whether a command line asks for a shell's completion: for its script, or, from that script, for what could follow.
 */
export function asksForCompletion([first, second = '']: readonly string[]): boolean {
  return first === 'complete' && (second === '--' || shells.includes(second));
}

/**
 * Prints the script that makes a shell complete commands, options and the names of operations; or what could follow.
 */
export async function complete(program: Command, args: readonly string[]): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  const root = tab(program);
  for (const name of ['call', 'validate']) {
    const operation = root.commands.get(name)?.arguments.get('operation');
    if (operation)
      operation.handler = (suggest) => Object.keys(operations).forEach((id) => suggest(commandName(id), ''));
  }
  await program.parseAsync([process.argv[0] ?? '', process.argv[1] ?? '', ...args]);
}
