import { spawnSync } from 'node:child_process';

/** Two consecutive versions of one file, without labels. */
export interface Step {
  readonly name: string;
  readonly texts: readonly [base: string, revision: string];
}

/**
 * The last versions of a file in a repository, each with the one before it; a version that does not differ is left out.
 *
 * @param repository - a checkout, or a bare repository
 * @param file - path in it
 * @param count - how many pairs at most, the newest
 */
export function* steps(repository: string, file: string, count: number): Generator<Step> {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    return status === 0 ? stdout : undefined;
  };
  const commits = (git('log', '--format=%h', '--', file) ?? '').trim().split('\n').filter(Boolean);
  let [made, newer] = [0, undefined as string | undefined];
  for (const commit of commits) {
    const text = git('show', `${commit}:${file}`);
    if (text === undefined || text === newer) continue;
    if (newer !== undefined) {
      yield { name: `${file} after ${commit}`, texts: [text, newer] };
      if (++made === count) return;
    }
    newer = text;
  }
}
