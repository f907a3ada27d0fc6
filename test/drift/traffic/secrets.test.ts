import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from '../../support/command-line.ts';
import { secrets, secretsIn, withSecrets } from '../../support/secrets.ts';
import { har } from '../../support/traffic.ts';

const folder = mkdtempSync(join(tmpdir(), 'traffic-'));
afterAll(() => rmSync(folder, { recursive: true }));

const outputs = ['--share', '--format text', '--format json', '--format markdown', '--format github --lang zh'];

it.each(outputs)('shows none of 400 secrets with %s', async (args) => {
  const all = secrets(400);
  const file = join(folder, 'secrets.har');
  writeFileSync(file, har(withSecrets(all)));
  const { out, err } = await runCommand(['traffic', file, ...args.split(' ')]);
  expect(out.length).toBeGreaterThan(300);
  expect(secretsIn(out + err, all)).toEqual([]);
});
