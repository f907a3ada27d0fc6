import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from 'openapi-document';
import { onTestFinished } from 'vitest';
import { repository } from '../support/project.ts';

/** Absolute path of a published file. */
export const published = (name: string) => join(repository, 'generated', name);

/** A published document, read anew, for tools that change what they are given. */
export const readPublished = (name: string) => JSON.parse(readFileSync(published(name), 'utf8')) as JsonObject;

/** A folder that goes with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'outside-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs a program that `test/outside/package.json` installs, in a folder. */
export function runTool(name: string, args: readonly string[], cwd: string) {
  const program = join(import.meta.dirname, 'node_modules/.bin', name);
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}
