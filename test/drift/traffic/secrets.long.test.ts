import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { matcher } from '../../../drift/traffic/description.ts';
import { disguiseBy } from '../../../drift/traffic/disguise.ts';
import { sanitizerFor } from '../../../drift/traffic/sanitize.ts';
import { runCommand } from '../../support/command-line.ts';
import { secrets, secretsIn, withSecrets } from '../../support/secrets.ts';
import { rawOf } from '../../support/raw-exchange.ts';
import { description, type entry, har } from '../../support/traffic.ts';

const folder = mkdtempSync(join(tmpdir(), 'traffic-'));
afterAll(() => rmSync(folder, { recursive: true }));

const outputs = ['--share', '--format text', '--format json', '--format markdown', '--format github --lang zh'];

it.each(outputs)('shows none of 10,000 secrets with %s', async (args) => {
  const all = secrets(10_000);
  const file = join(folder, 'secrets.har');
  writeFileSync(file, har(withSecrets(all)));
  const { out, err } = await runCommand(['traffic', file, ...args.split(' ')]);
  expect(out.length).toBeGreaterThan(300);
  expect(secretsIn(out + err, all)).toEqual([]);
});

it('records none of 10,000 secrets', () => {
  const all = secrets(10_000);
  const clean = sanitizerFor(description, matcher(description.document), disguiseBy(Buffer.alloc(32, 7)));
  const written = (withSecrets(all) as ReturnType<typeof entry>[]).map((one) => JSON.stringify(clean(rawOf(one))));
  expect(secretsIn(written.join('\n'), all)).toEqual([]);
});
