import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { digestsOf } from '../../scripts/release/history.ts';
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
  const origin = folder('origin-');
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

/**
 * A checkout of the whole project with everything installed, as it is here and now, and a bare repository as its
 * origin.
 *
 * @returns absolute paths
 */
export function wholeProject(): { project: string; origin: string } {
  const [project, origin] = [folder('whole-'), folder('origin-')];
  const isLeftOut = /^(node_modules|\.git|generated\/docs|dist|packages\/[^/]+\/dist|coverage|.*\/node_modules)$/;
  cpSync(repository, project, {
    recursive: true,
    filter: (path) => !isLeftOut.test(relative(repository, path).replaceAll('\\', '/')),
  });
  git(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
  git(project, 'init', '--quiet', '--initial-branch=main');
  git(project, 'remote', 'add', 'origin', origin);
  install(project);
  commit(project, 'First');
  git(project, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  return { project, origin };
}

/** What `npm ci` does: links every installed package, and the packages of the checkout itself. */
export function install(checkout: string): void {
  const own = readdirSync(join(checkout, 'packages'));
  mkdirSync(join(checkout, 'node_modules'));
  for (const name of readdirSync(join(repository, 'node_modules')))
    if (!own.includes(name) && name !== '.cache')
      symlinkSync(join(repository, 'node_modules', name), join(checkout, 'node_modules', name));
  for (const name of own) symlinkSync(join(checkout, 'packages', name), join(checkout, 'node_modules', name));
}

/** An empty folder that goes with the test. */
export function folder(prefix: string): string {
  const made = mkdtempSync(join(tmpdir(), prefix));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
