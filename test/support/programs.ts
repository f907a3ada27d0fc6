import { spawn, spawnSync } from 'node:child_process';

/** What a program did. */
export interface Ran {
  readonly status: number | null;
  /** What it wrote, errors included. */
  readonly output: string;
}

/** Runs a program to its end with nothing in its environment but the settings and what programs need to start. */
export function runProgram(
  [command = '', ...args]: readonly string[],
  cwd: string,
  settings: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, { cwd, env: { PATH, HOME, GOPROXY: 'off', LC_ALL: 'C.UTF-8', ...settings } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

/**
 * Finds a tool on this machine.
 *
 * @param commands - that run it, each with arguments that make it say that it is there
 * @returns the name of the first that does
 * @throws with what to do, when none does
 */
export function toolchain(...commands: readonly (readonly [name: string, ...args: string[]])[]): string {
  const found = commands.find(([name, ...args]) => spawnSync(name, args).status === 0);
  if (found) return found[0];
  const tried = commands.map((command) => `\`${command.join(' ')}\``).join(' and ');
  throw new Error(`${tried} failed, which the code samples need: run scripts/docs/samples/toolchains.sh`);
}
