import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextVersion, withRelease } from '../../../scripts/release/release.ts';
import { buildWithTypes, copyProject, edit, repository, run } from '../../support/project.ts';

const today = new Date().toISOString().slice(0, 10);

/** A project under git, just released. */
function projectInGit(): string {
  const project = copyProject();
  for (const file of ['spec/openapi.yaml', 'generated/openapi.en.yaml'])
    edit(project, file, (text) => text.replace(/^  version: .*$/m, '  version: 1.0.0'));
  edit(project, 'package.json', (text) => text.replace(/"version": ".*"/, '"version": "1.0.0"'));
  cpSync(join(project, 'generated/openapi.en.yaml'), join(project, 'spec/releases/1.0.0.yaml'));
  for (const part of ['CHANGELOG.md', 'package-lock.json', 'scripts/release/consumers'])
    cpSync(join(repository, part), join(project, part), { recursive: true });
  git(project, 'init', '-q');
  appendFileSync(join(project, '.git/info/exclude'), 'node_modules\n');
  git(project, 'config', 'user.name', 'a');
  git(project, 'config', 'user.email', 'a@example.com');
  commit(project);
  return project;
}

const git = (project: string, ...args: string[]) => spawnSync('git', args, { cwd: project, encoding: 'utf8' }).stdout;
const commit = (project: string) => {
  git(project, 'add', '--all');
  git(project, 'commit', '-qm', 'c');
};
const addField = (project: string) =>
  edit(
    project,
    'spec/components/schemas/Taint.yaml',
    (text) =>
      `${text}  note:\n    type: string\n    description: Note for people.\n    x-description-zh: 备注。\n    examples: [urgent]\n    x-sources: [S2]\n`,
  );

describe('npm run release', () => {
  it('finds nothing to release where nothing changed', () => {
    const project = projectInGit();
    run(project, 'release', ['--write']); // what has changed here since
    expect(run(project, 'release')).toMatchObject({ status: 1, stderr: 'Nothing changed since the last release.\n' });
  });

  it('makes a minor release of a new field: files, changelog in both languages, commit and tag', async () => {
    const project = projectInGit();
    addField(project);
    await buildWithTypes(project);
    commit(project);
    const dry = run(project, 'release');
    expect(dry.stdout).toContain('1.0.0 → 1.1.0\nNothing was written.');
    expect(dry.status).toBe(0);
    expect(existsSync(join(project, 'spec/releases/1.1.0.yaml'))).toBe(false);

    const { status, stdout, stderr } = run(project, 'release', ['--write']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Made the release 1.1.0.');
    expect(git(project, 'tag')).toBe('v1.1.0\n');
    const released = readFileSync(join(project, 'spec/releases/1.1.0.yaml'), 'utf8');
    expect(released).toContain('  version: 1.1.0\n');
    expect(released).toBe(readFileSync(join(project, 'generated/openapi.en.yaml'), 'utf8'));
    expect(JSON.parse(readFileSync(join(project, 'spec/releases/1.1.0.changes.json'), 'utf8'))).toMatchObject({
      from: '1.0.0',
      to: '1.1.0',
      bump: 'minor',
      changes: [{ rule: 'request-property-added' }],
    });
    const changelog = readFileSync(join(project, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(/## Unreleased\n\n## 1\.1\.0 · \d{4}-\d\d-\d\d\n/);
    expect(changelog).toContain(
      '- The optional field note of Taint is new. Taint 新增可选字段 note。 (`request-property-added`)',
    );
    expect(run(project, 'release')).toMatchObject({ status: 1, stderr: 'Nothing changed since the last release.\n' });
  });

  it('lets a break through only as a new major version, or with a reason', () => {
    const project = projectInGit();
    edit(project, 'generated/openapi.en.yaml', (text) =>
      text.replace('required:\n        - flavor', 'required:\n        - azs\n        - flavor'),
    );
    const refused = run(project, 'breaking');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('Next version: major.');
    edit(
      project,
      'spec/accepted-changes.yaml',
      () => `accepted:
  - rule: request-required-narrowed
    pointer: '#/components/schemas/PoolResource/required'
    version: 2.0.0
    reason: The service demands it.
    x-reason-zh: 服务要求必填。
    approver: AB
    expires: '2999-01-01'
`,
    );
    expect(run(project, 'breaking')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('scripts/release/consumers/create.ts:'),
      stdout: expect.stringMatching(/^warning {2}The field azs/),
    });
    edit(project, 'generated/openapi.en.yaml', (text) =>
      text.replace('required:\n        - key\n', 'required:\n        - key\n        - value\n'),
    );
    expect(run(project, 'breaking').status).toBe(1);
    edit(project, 'generated/openapi.en.yaml', (text) =>
      text.replace('        - key\n        - value\n', '        - key\n'),
    );
    edit(project, 'spec/accepted-changes.yaml', (text) => text.replace('/PoolResource/', '/Taint/'));
    expect(run(project, 'breaking')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('spec/accepted-changes.yaml:2:'),
    });
    edit(project, 'spec/accepted-changes.yaml', () => 'accepted: []\n');
    edit(project, 'generated/openapi.en.yaml', (text) => text.replace('version: 1.0.0', 'version: 2.0.0'));
    expect(run(project, 'breaking').status).toBe(0);
  });

  it('refuses versions that disagree, a tree with changes, and a description with mistakes', async () => {
    const project = projectInGit();
    edit(project, 'package.json', (text) => text.replace('"version": "1.0.0"', '"version": "1.0.1"'));
    expect(run(project, 'release')).toMatchObject({
      status: 1,
      stderr: 'spec/openapi.yaml says 1.0.0 and package.json says 1.0.1. Make them agree.\n',
    });
    edit(project, 'package.json', (text) => text.replace('"version": "1.0.1"', '"version": "1.0.0"'));
    addField(project);
    await buildWithTypes(project);
    expect(run(project, 'release', ['--write'])).toMatchObject({
      status: 1,
      stderr: 'There are changes that are not committed. Commit them first.\n',
    });
    edit(project, 'spec/components/schemas/Taint.yaml', (text) =>
      text.replace('x-description-zh: 备注。', 'x-description-zh: note'),
    );
    expect(run(project, 'release')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('spec/components/schemas/Taint.yaml'),
    });
  });

  it('has no verdict without a last release', () => {
    const project = projectInGit();
    rmSync(join(project, 'spec/releases'), { recursive: true });
    expect(run(project, 'breaking')).toMatchObject({ status: 2, stdout: '' });
    expect(run(project, 'release')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('The first release: 1.0.0'),
    });
  });

  it('ends with 2 where the last release cannot be read', () => {
    const project = projectInGit();
    edit(project, 'spec/releases/1.0.0.yaml', () => '');
    expect(run(project, 'breaking')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('spec/releases/1.0.0.yaml is empty.'),
    });
    unlinkSync(join(project, 'spec/releases/1.0.0.yaml'));
    expect(run(project, 'breaking').status).toBe(2);
  });
});

describe('the parts of a release', () => {
  it('number it', () => {
    expect((['major', 'minor', 'patch', 'none'] as const).map((bump) => nextVersion('1.2.3', bump))).toEqual([
      '2.0.0',
      '1.3.0',
      '1.2.4',
      '1.2.3',
    ]);
  });

  it('need a section for what is not released', () => {
    expect(() => withRelease('# Changelog\n', '1.0.0', today, [])).toThrow(
      'CHANGELOG.md has no section `## Unreleased`. Add it.',
    );
    expect(withRelease('# C\n\n## Unreleased\n\n- a\n\n## 1.0.0 · x\n\n- b\n', '1.1.0', '2026-11-21', [])).toBe(
      '# C\n\n## Unreleased\n\n## 1.1.0 · 2026-11-21\n\n- a\n\n## 1.0.0 · x\n\n- b\n',
    );
  });
});
