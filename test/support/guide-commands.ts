import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from './guide.ts';
import { repository } from './project.ts';

/**
 * What stands behind the fence of commands: `server` keeps running in a shell of its own, `mock` and `service` are the
 * two ways through the first call, and `elsewhere` needs something that the other tests have, or that nobody has here.
 */
type About = '' | 'server' | 'mock' | 'service' | 'elsewhere';

/** @returns the commands of a guide, in order, as one script */
export function commandsOf(guide: string, about: readonly About[]): string {
  const text = readFileSync(join(repository, `docs/guides/${guide}.md`), 'utf8');
  return blocksOf(text, 'sh')
    .filter((block) => (about as readonly string[]).includes(block.about))
    .map((block) => block.text)
    .join('');
}

/** Lets the time of a guide pass at once: waiting and the speed of the mock, and nothing else of what is written. */
export function hastily(commands: string): string {
  return commands
    .replaceAll('sleep 5', 'sleep 0.1')
    .replaceAll('--interval 5', '--interval 1')
    .replaceAll('--speed 60', '--speed 6000');
}

/** Starts a `server` block on a port that is free, in the shell that a reader would keep open. */
export function startServer(
  commands: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<[url: string, ChildProcess]> {
  const child = spawn('sh', ['-euc', `${hastily(commands).replace('npx', 'exec npx').replace('4010', '0')}`], {
    cwd,
    env,
  });
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
        if (url !== undefined) resolve([url, child]);
      });
    }
    child.on('close', () => reject(new Error(`The server of the guide ended: ${output}`)));
  });
}
