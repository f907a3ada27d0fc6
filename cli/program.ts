import { type Command, CommanderError } from 'commander';
import type { Language } from '../shapes/text.ts';
import { newProgram } from './commands.ts';
import { usageError } from './complaint.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';

/**
 * Runs the command line of the package.
 *
 * @param args - what stands behind the program's name
 * @returns the exit code: 0 success, 1 invalid or refused, 2 a usage error, 130 ended by Ctrl-C
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const language = languageOf(args, terminal.env);
  let code: number = exit.ok;
  const program = newProgram(language, terminal, version, (ended) => (code = ended));
  try {
    if (args[0] === 'complete') {
      const { asksForCompletion, complete } = await import('./complete.ts');
      if (asksForCompletion(args)) return (await complete(program, args, terminal), exit.ok);
    }
    await program.parseAsync(asked(args, program), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.ok;
      if (error.code !== 'commander.help') terminal.err(usageError(error, language));
      return exit.unable;
    }
    if (!(error instanceof Refusal)) throw error;
    terminal.err(error.message);
    return error.code;
  }
}

/** Help on a command that there is not is that command, which is then refused by its name. */
function asked(args: readonly string[], program: Command): readonly string[] {
  const [first, name] = args;
  const isKnown = !name || name.startsWith('-') || program.commands.some((command) => command.name() === name);
  return first === 'help' && !isKnown ? args.slice(1) : args;
}

/** The language that is asked for, or that of the terminal. */
function languageOf(args: readonly string[], env: Terminal['env']): Language {
  const given = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  if (given !== undefined) return given.endsWith('zh') ? 'zh' : 'en';
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en';
}
