import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { repository, run } from '../support/project.ts';

const timeout = 900_000;

/** Everything that is committed, as it is now, under a version control of its own. */
function cloneProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'pools-operation-'));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8' }).split('\0');
  for (const file of files.filter(Boolean)) cpSync(join(repository, file), join(project, file));
  symlinkSync(join(repository, 'node_modules'), join(project, 'node_modules'));
  git(project, 'init', '--quiet');
  git(project, 'add', '--all');
  git(project, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', 'As it is');
  return project;
}

function git(project: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: project, encoding: 'utf8' });
}

/** What a person writes in the place of each TODO. */
const written: readonly [RegExp, string][] = [
  [/tags: \[TODO\]/, 'tags: [Pool]'],
  [/x-(summary|description)-zh: TODO.*/g, 'x-$1-zh: 查询一个工作空间的信息。'],
  [/(summary|description): TODO 待补充/g, '$1: 查询一个工作空间'],
  [/(summary|description): TODO/g, '$1: Shows one workspace.'],
  [/examples: \[TODO\]/, 'examples: [workspace-1]'],
  [/\[TODO\]/g, '[AUTH2]'],
  [/\btodo:/g, 'displayName:'],
];

it('an operation is only data: nothing outside spec/ is written by hand for it', { timeout }, () => {
  const project = cloneProject();
  const path = '/v2/{project_id}/workspaces/{workspace_id}';
  expect(run(project, 'new-operation', ['showWorkspace', 'get', path])).toMatchObject({ status: 0, stderr: '' });
  const unfinished = run(project, 'build');
  expect(unfinished).toMatchObject({ status: 1, stderr: expect.stringContaining('pools/to-be-written') });

  for (const name of git(project, 'ls-files', '--others', '--modified', '--exclude-standard').trim().split('\n')) {
    const file = join(project, name);
    if (!statSync(file).isFile()) continue;
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      written.reduce((before, [todo, done]) => before.replace(todo, done), text),
    );
  }
  const sdk = join(project, 'spec/sdk-properties.yaml');
  writeFileSync(sdk, readFileSync(sdk, 'utf8').replace('  operations:\n', '$&    - ShowWorkspace\n'));
  expect(run(project, 'build')).toMatchObject({ status: 0, stderr: '' });

  const changed = git(project, 'status', '--porcelain', '--untracked-files=all').trimEnd().split('\n');
  const places = changed.map((line) => line.slice(3)).filter((name) => !/^(spec|generated)\//.test(name));
  expect(places, 'tables written by the build; nothing else is touched.').toEqual(['README.md', 'README.zh.md']);
  expect(readFileSync(join(project, 'README.md'), 'utf8')).toContain(`| \`showWorkspace\` | \`GET ${path}\` |`);

  const bin = (name: string) => join(repository, 'node_modules/.bin', name);
  const tool = (name: string, args: string[]) => {
    const { status, stdout } = spawnSync(bin(name), args, { cwd: project, encoding: 'utf8' });
    return { status, stdout: status === 0 ? '' : stdout };
  };
  expect(tool('tsc', ['--noEmit'])).toEqual({ status: 0, stdout: '' });
  const tests = readdirSync(join(project, 'test')).filter((name) => /^(client|mock|spec)$/.test(name));
  const more = ['test/scripts/artifacts.test.ts', 'test/scripts/steps', 'test/scripts/docs', 'test/scripts/lint'];
  const filters = [...tests.map((name) => `test/${name}`), ...more];
  const vitest = ['run', ...filters, '--exclude', '**/*.long.test.ts', '--testTimeout', '120000'];
  expect(tool('vitest', vitest)).toEqual({ status: 0, stdout: '' });
});
