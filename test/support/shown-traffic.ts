import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommand } from './command-line.ts';
import { withSecrets } from './secrets.ts';
import { har } from './traffic.ts';

/** The options that `traffic` writes its outputs with. */
export const outputs = ['--share', '--format text', '--format json', '--format markdown', '--format github --lang zh'];

/** @returns what `traffic` writes of exchanges that hold secrets wherever a text can stand */
export async function shownOf(secrets: readonly string[], options: string): Promise<{ out: string; err: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'traffic-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'secrets.har');
  writeFileSync(file, har(withSecrets(secrets)));
  return runCommand(['traffic', file, ...options.split(' ')]);
}
