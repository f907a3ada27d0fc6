import type { Command } from 'commander';
import { operations } from '../generated/operations.ts';
import { commandName } from './operation.ts';
import type { Terminal } from './terminal.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'];

/**
 * Whether a command line asks for a shell's completion: for its script, or, from that script, for what could follow.
 */
export function asksForCompletion([first, second = '']: readonly string[]): boolean {
  return first === 'complete' && (second === '--' || shells.includes(second));
}

/** The library's script for bash takes this function for granted, which only the package bash-completion brings. */
const forBash = `type _get_comp_words_by_ref >/dev/null 2>&1 || _get_comp_words_by_ref() {
  cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} cword=$COMP_CWORD
  words=("\${COMP_WORDS[@]}")
}`;

/**
 * Prints the script that makes a shell complete commands, options and the names of operations; or what could follow.
 */
export async function complete(program: Command, args: readonly string[], terminal: Terminal): Promise<void> {
  if (args[1] === 'bash') terminal.out(forBash);
  const { default: tab } = await import('@bomb.sh/tab/commander');
  const root = tab(program);
  for (const name of ['call', 'validate']) {
    const operation = root.commands.get(name)?.arguments.get('operation');
    if (operation)
      operation.handler = (suggest) => Object.keys(operations).forEach((id) => suggest(commandName(id), ''));
  }
  await program.parseAsync([process.argv[0] ?? '', process.argv[1] ?? '', ...args]);
}
