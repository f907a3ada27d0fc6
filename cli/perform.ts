import type { Language } from '../shapes/text.ts';
import { explain } from './explain.ts';
import { exit, type Terminal } from './terminal.ts';

/**
 * Prints the output of calls of the service, or why one failed.
 *
 * @returns the exit code
 */
export async function perform(output: () => Promise<string>, terminal: Terminal, lang: Language): Promise<number> {
  try {
    terminal.out(await output());
    return exit.ok;
  } catch (error) {
    const failed = explain(error, lang, terminal);
    if (failed === undefined) throw error;
    terminal.err(failed);
    return exit.wrong;
  }
}
