import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readSettings } from '../../cli/settings.ts';
import { Refusal } from '../../cli/terminal.ts';
import { terminalFor } from '../support/command-line.ts';

/** What is read where the usual profile is made in a way. */
async function settingsWith(make: (profile: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const profile = join(folder, 'modelarts-pools-openapi/profile.yaml');
  mkdirSync(dirname(profile));
  make(profile);
  return readSettings({ lang: 'en' }, terminalFor({ env: { XDG_CONFIG_HOME: folder } })).catch(
    (error: unknown) => error,
  );
}
const text =
  (content: string, mode = 0o600) =>
  (profile: string) => {
    writeFileSync(profile, content);
    chmodSync(profile, mode);
  };

it('the usual profile may be missing', async () => {
  expect(await settingsWith(() => undefined)).toEqual({});
  expect(await settingsWith(text('region: cn-north-4\ntoken: t\n'))).toEqual({ region: 'cn-north-4', token: 't' });
});

it.each<[name: string, make: (profile: string) => void]>([
  ['a folder', (profile) => mkdirSync(profile, { mode: 0o700 })],
  ['open to others', text('token: t\n', 0o644)],
  ['open to a group', text('token: t\n', 0o620)],
  ['no YAML', text('token: [\n')],
  ['a list', text('- token\n')],
])('the usual profile is refused where it is %s', async (_name, make) => {
  const refusal = await settingsWith(make);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).message).toContain('profile.yaml');
});
