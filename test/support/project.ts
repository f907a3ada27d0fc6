import { spawn, type SpawnOptions, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { build } from '../../scripts/build.ts';
import { types } from '../../scripts/steps/types.ts';

export const repository = resolve(import.meta.dirname, '../..');

/** A copy of everything that the build reads, with the committed output, in a folder that goes with the test. */
export function copyProject(): string {
  const project = makeProject();
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  return project;
}

/** The same, to be removed by whoever asks for it. */
export function makeProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'pools-'));
  for (const part of [
    'spec',
    'generated',
    'docs/guides',
    'scripts/docs',
    'packages/openapi-document/src',
    'tsconfig.json',
    'CHANGELOG.md',
    'scripts/lint',
    'redocly.yaml',
    'package.json',
    'README.md',
    'README.zh.md',
    'docs/files.en.md',
    'docs/files.zh.md',
  ]) {
    cpSync(join(repository, part), join(project, part), {
      recursive: true,
      filter: (path) => path !== join(repository, 'generated/docs'),
    });
  }
  symlinkSync(join(repository, 'node_modules'), join(project, 'node_modules'));
  return project;
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

/** The build without the TypeScript compiler, for tests of everything but the types. */
export function buildWithoutTypes(project: string): ReturnType<typeof build> {
  const committed = generated(repository);
  return build(
    project,
    () => undefined,
    async () => [committed['types.en.ts'] ?? '', committed['types.zh.ts'] ?? ''],
  );
}

/** The whole build, in this process. */
export function buildWithTypes(project: string): ReturnType<typeof build> {
  return build(
    project,
    () => undefined,
    (documents) => Promise.all(documents.map(types)),
  );
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
