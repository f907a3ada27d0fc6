import { spawn } from 'node:child_process';

export interface Ended {
  readonly ok: boolean;
  readonly stdout: string;
  /** Both streams, as they came. */
  readonly output: string;
}

const longest = 30 * 60 * 1000;

/** Runs a line in bash to its end; a line that takes half an hour is ended. */
export function shell(line: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, LC_ALL: 'C.UTF-8', ...env }, timeout: longest } as const;
    const child = spawn('bash', ['-euo', 'pipefail', '-c', line], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, output] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', (error) => resolve({ ok: false, stdout, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, stdout, output }));
  });
}
