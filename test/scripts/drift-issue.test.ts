import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { repository } from '../support/project.ts';

/** Runs the script with a `gh` that notes what it is asked, and knows an open issue or none. */
function issueFor(status: string, open: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'drift-issue-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'status'), `${status}\n`);
  writeFileSync(join(folder, 'report.md'), 'A field is new.\n');
  writeFileSync(
    join(folder, 'gh'),
    `#!/bin/sh\necho "$1 $2 $3" >> ${folder}/asked\n[ "$2" != list ] || echo "${open}"\n`,
  );
  chmodSync(join(folder, 'gh'), 0o755);
  const env = { PATH: `${folder}:${process.env.PATH}` };
  const { status: code, stderr } = spawnSync(join(repository, 'scripts/drift/issue.sh'), [folder], {
    env,
    encoding: 'utf8',
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8') : '';
}

it.each([
  ['nothing is asked where nothing is new', '0', '', ''],
  ['an issue is opened', '1', '', 'issue list --state\nissue create --title\n'],
  ['the open issue is updated', '1', '12', 'issue list --state\nissue edit 12\n'],
])('%s', (_, status, open, asked) => {
  expect(issueFor(status, open)).toBe(asked);
});
