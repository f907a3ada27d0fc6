import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { artifacts } from '../artifacts.ts';
import { readTree } from '../files.ts';
import { packages } from '../packages.ts';
import { notesOf } from '../release/changelog.ts';
import { load } from '../steps/load.ts';

/**
 * `npm run release-files -- FOLDER`: everything that a release publishes, for other jobs to publish as it is: packed
 * packages in `npm/`, the files of the release on GitHub in `assets/`, its notes, and the site in `docs/`.
 */
const [folder] = process.argv.slice(2);
const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

function pack(target: string): void {
  mkdirSync(target, { recursive: true });
  for (const [index, one] of packages.entries()) {
    const options = one.folder === '.' ? [] : ['--workspace', one.folder];
    const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', target, ...options];
    const name = execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim();
    renameSync(join(target, name), join(target, `${index + 1}-${name}`));
  }
}

async function write(target: string): Promise<void> {
  const notes = notesOf(read('CHANGELOG.md'), version);
  if (notes === undefined)
    throw new Error(`CHANGELOG.md has no section ${version}. Make releases with npm run release.`);
  if (!read('generated/docs/en/releases.json').includes(`"title": "${version}"`))
    throw new Error(`The feed of the docs does not have ${version}. Run npm run build.`);
  rmSync(target, { recursive: true, force: true });
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: 'inherit' });
  pack(join(target, 'npm'));
  mkdirSync(join(target, 'assets'));
  const uploaded = artifacts(load(await readTree(root, 'spec'))).filter(({ isUploaded }) => isUploaded);
  for (const { name } of uploaded) cpSync(join(root, 'generated', name), join(target, 'assets', basename(name)));
  cpSync(join(root, `spec/releases/${version}.changes.json`), join(target, 'assets', `${version}.changes.json`));
  cpSync(join(root, 'generated/docs'), join(target, 'docs'), { recursive: true });
  writeFileSync(join(target, 'notes.md'), `${notes}\n`);
}

if (folder === undefined) {
  console.error('Usage: npm run release-files -- FOLDER');
  process.exitCode = 2;
} else {
  try {
    await write(join(root, folder));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
