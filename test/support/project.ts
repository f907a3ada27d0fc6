import { spawn, type SpawnOptions, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { JsonObject } from 'openapi-document';
import { onTestFinished } from 'vitest';
import { build } from '../../scripts/build.ts';
import { sourceFiles } from './document.ts';

export const repository = resolve(import.meta.dirname, '../..');

/** Parts that no test changes; lint rules that stand in one place are loaded once. */
const linked = ['node_modules', 'scripts/docs', 'scripts/lint', 'packages/openapi-document/src'];

/** A copy of everything that the build reads, with the committed output, in a folder that goes with the test. */
export function copyProject(): string {
  const project = makeProject();
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  return project;
}

/** The same, to be removed by the caller. */
export function makeProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'pools-'));
  for (const part of [
    'spec',
    'generated',
    'docs/guides',
    'tsconfig.json',
    'CHANGELOG.md',
    'redocly.yaml',
    'package.json',
    'README.md',
    'README.zh.md',
    'docs/words.yaml',
    'docs/files.en.md',
    'docs/files.zh.md',
  ]) {
    cpSync(join(repository, part), join(project, part), {
      recursive: true,
      filter: (path) => path !== join(repository, 'generated/docs'),
    });
  }
  for (const part of linked) {
    mkdirSync(dirname(join(project, part)), { recursive: true });
    symlinkSync(join(repository, part), join(project, part));
  }
  return project;
}

/** Makes `spec/` of a project what it is here, for tests that change a file or two of a copy that they share. */
export function restoreSources(project: string): void {
  const filesBelow = (root: string) => readdirSync(join(root, 'spec'), { recursive: true, encoding: 'utf8' });
  const [own, all] = [filesBelow(project), new Set(filesBelow(repository))];
  for (const name of own) if (!all.has(name)) rmSync(join(project, 'spec', name), { recursive: true, force: true });
  for (const name of all) {
    const [from, to] = [join(repository, 'spec', name), join(project, 'spec', name)];
    if (statSync(from).isDirectory() || contentOf(to)?.equals(readFileSync(from))) continue;
    rmSync(to, { recursive: true, force: true });
    copyFileSync(from, to);
  }
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // it is gone, or is no file
  }
}

/** Rewrites one file of a project. */
export function edit(project: string, file: string, change: (text: string) => string): void {
  const path = join(project, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The edit of ${file} changed nothing`);
  writeFileSync(path, after);
}

/** Every file of `generated/`, or of a folder in it, by name. */
export function generated(project: string, inside = ''): Record<string, string> {
  const folder = join(project, 'generated', inside);
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The build without the TypeScript compiler, for all tests but those of types; it parses what the copy changed. */
export async function buildWithoutTypes(project: string): ReturnType<typeof build> {
  const committed = async () =>
    ['en', 'zh'].map((language) => readFileSync(join(repository, `generated/types.${language}.ts`), 'utf8'));
  return build(project, () => undefined, committed, await sourceFiles());
}

/** The whole build, in this process. */
export async function buildWithTypes(project: string): ReturnType<typeof build> {
  const { types } = await import('../../scripts/steps/types.ts'); // with the compiler, which few tests need
  const typesOf = (documents: JsonObject[]) => Promise.all(documents.map(types));
  return build(project, () => undefined, typesOf, await sourceFiles());
}

const program = (command: string) => [
  join(repository, 'scripts/run.mjs'),
  join(repository, `scripts/commands/${command}.ts`),
];

/** Runs an npm script's program to its end. */
export function run(project: string, command: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const options = { cwd: project, encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '', ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program(command), ...args], options);
  return { status, stdout, stderr };
}

/** Starts an npm script's program. */
export function start(project: string, command: string, options: SpawnOptions = {}, args: string[] = []) {
  return spawn(process.execPath, [...program(command), ...args], { cwd: project, ...options });
}
