import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { repository } from '../support/project.ts';

/** Runs the script with a `gh` that notes what it is asked, knows an open issue or none, and may fail. */
function issueFor(status: string, open: string, ghCode = 0): { asked: string; code: number | null; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'drift-issue-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'status'), `${status}\n`);
  writeFileSync(join(folder, 'report.md'), 'A field is new.\n');
  writeFileSync(
    join(folder, 'gh'),
    `#!/bin/sh\necho "$1 $2 $3" >> "${folder}/asked"\n[ "$2" != list ] || echo "${open}"\nexit ${ghCode}\n`,
  );
  chmodSync(join(folder, 'gh'), 0o755);
  const env = { PATH: `${folder}:${process.env.PATH}` };
  const {
    status: code,
    stdout: out,
    stderr,
  } = spawnSync(join(repository, 'scripts/drift/issue.sh'), [folder], {
    env,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return { code, out, asked: existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8') : '' };
}

it.each([
  ['nothing is asked where nothing is new', '0', '', 0, ''],
  ['an issue is opened, and the run fails', '1', '', 1, 'issue list --state\nissue create --title\n'],
  ['the open issue is updated, and the run fails', '1', '12', 1, 'issue list --state\nissue edit 12\n'],
  ['what could not be read fails the run as well', '2', '12', 1, 'issue list --state\nissue edit 12\n'],
])('%s', (_, status, open, code, asked) => {
  const result = issueFor(status, open);
  expect(result).toMatchObject({ code, asked });
  expect(result.out.includes('::error::Something is new')).toBe(code === 1);
});

it('fails where the issue cannot be opened', () => {
  expect(issueFor('1', '', 4)).toMatchObject({ code: 4, asked: 'issue list --state\n' });
});
