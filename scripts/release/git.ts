import { execFileSync } from 'node:child_process';

/** Runs git and returns what it printed, without the line end. */
export type Git = (...args: string[]) => string;

/** git refused; the message is its own. */
export class GitError extends Error {}

/** @param folder - absolute path of the checkout that git works in */
export function gitIn(folder: string): Git {
  return (...args) => {
    try {
      return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
    } catch (error) {
      const { stderr = '' } = error as { stderr?: string };
      throw new GitError(`git ${args[0]}: ${stderr.trim() || (error as Error).message}`);
    }
  };
}
