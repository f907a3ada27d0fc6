import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildWithoutTypes, copyProject, edit, repository } from './project.ts';

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};
Object.assign(process.env, identity);

/** Runs git to its end. */
export function git(folder: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trimEnd();
}

/** Commits everything. */
export function commit(project: string, message = 'Change'): void {
  git(project, 'add', '--all');
  git(project, 'commit', '--quiet', '--message', message);
}

/**
 * A project under git whose last release, 1.0.0, is the description as it is, with a bare repository as its origin.
 *
 * @returns absolute paths
 */
export async function releasedProject(): Promise<{ project: string; origin: string }> {
  const project = copyProject();
  const origin = mkdtempSync(join(tmpdir(), 'origin-'));
  onTestFinished(() => rmSync(origin, { recursive: true, force: true }));
  for (const part of ['package-lock.json', 'scripts/release/consumers'])
    cpSync(join(repository, part), join(project, part), { recursive: true });
  edit(project, 'spec/openapi.yaml', (text) => text.replace(/^  version: .*$/m, '  version: 1.0.0'));
  edit(project, 'package.json', (text) => text.replace(/"version": ".*"/, '"version": "1.0.0"'));
  await buildWithoutTypes(project);
  rmSync(join(project, 'spec/releases'), { recursive: true });
  cpSync(join(project, 'generated/openapi.en.yaml'), join(project, 'spec/releases/1.0.0.yaml'));
  writeFileSync(join(project, 'spec/releases/anchors.txt'), '/\n');
  writeFileSync(join(project, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n- Written by people.\n');
  writeFileSync(join(project, 'spec/releases/1.0.0.changes.json'), '{ "from": null, "to": "1.0.0", "changes": [] }\n');
  const { digestsOf } = await import('../../scripts/release/history.ts');
  writeFileSync(join(project, 'spec/releases/digests.txt'), digestsOf(project));
  git(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
  git(project, 'init', '--quiet', '--initial-branch=main');
  appendFileSync(join(project, '.git/info/exclude'), 'node_modules\n');
  git(project, 'remote', 'add', 'origin', origin);
  commit(project, 'First');
  git(project, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  return { project, origin };
}

/** Reads a file of a project. */
export function read(project: string, path: string): string {
  return readFileSync(join(project, path), 'utf8');
}
