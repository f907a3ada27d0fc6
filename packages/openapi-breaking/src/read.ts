import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { bundle, createConfig, getLineColLocation, parseYaml, Source } from '@redocly/openapi-core';
import { isObject, type JsonObject } from 'openapi-document';
import type { Input } from './compare.ts';

/** A document cannot be read; the message says why, and nothing was compared. */
export class UnreadableError extends Error {}

/** Where the published description stands, in this folder and in every commit. */
const published = 'generated/openapi.en.yaml';

/**
 * Reads a document to compare.
 *
 * @param name - path of a file; `git:REF` for our description at that commit, `git:REF:PATH` for another file of it; or the
 *   number of a released version
 * @param root - absolute path of the project
 * @throws {UnreadableError}
 */
export async function readInput(name: string, root: string): Promise<Input> {
  const [, ref, path = published] = /^git:([^:]+)(?::(.+))?$/.exec(name) ?? [];
  if (ref) return parse(`${ref}:${path}`, fromGit(ref, path, root));
  const file = /^\d+\.\d+\.\d+$/.test(name)
    ? join(root, releaseFile(name))
    : join(process.cwd(), relative(process.cwd(), name));
  if (!existsSync(file))
    throw new UnreadableError(
      `${name} is not there. Give the path of a file, git:REF, or the number of a released version.`,
    );
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UnreadableError(`${name} cannot be read: ${(error as Error).message}`);
  }
  const input = parse(relative(process.cwd(), file), text);
  return /\$ref['"]?:\s*['"]?[^'"#\s]/.test(text) ? { ...input, document: await inOneFile(file) } : input;
}

/** @returns path of a released version, relative to the project */
export function releaseFile(version: string): string {
  return join('spec/releases', `${version}.yaml`);
}

/** The numbers of the released versions, oldest first. */
export function releasedVersions(root: string): string[] {
  const folder = dirname(join(root, releaseFile('0')));
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const numbers = names.flatMap((name) => /^(\d+)\.(\d+)\.(\d+)\.yaml$/.exec(name)?.slice(1).map(Number) ?? []);
  const versions = Array.from({ length: numbers.length / 3 }, (_, index) => numbers.slice(index * 3, index * 3 + 3));
  return versions
    .toSorted((a, b) => a.map((part, index) => part - (b[index] ?? 0)).find((part) => part !== 0) ?? 0)
    .map((parts) => parts.join('.'));
}

/**
 * @param file - what to call it
 * @throws {UnreadableError} when it is no OpenAPI document of version 3.0 or 3.1
 */
export function parse(file: string, text: string): Input {
  if (text.trim() === '') throw new UnreadableError(`${file} is empty.`);
  let value: unknown;
  try {
    value = /^\s*\{/.test(text) ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    throw new UnreadableError(`${file} is neither YAML nor JSON: ${(error as Error).message.split('\n')[0]}`);
  }
  if (!isObject(value) || !/^3\.[01]\./.test(String(value.openapi))) {
    throw new UnreadableError(`${file} is no OpenAPI document of version 3.0 or 3.1.`);
  }
  if (!isObject(value.paths) && !isObject(value.webhooks))
    throw new UnreadableError(`${file} has neither paths nor webhooks.`);
  const source = new Source(file, text);
  return {
    document: value,
    locate(pointer) {
      const { start } = getLineColLocation({ source, pointer: pointer === '#' ? '#/' : pointer, reportOnKey: true });
      return { file, line: start.line, column: start.col };
    },
  };
}

function fromGit(ref: string, path: string, root: string): string {
  try {
    return execFileSync('git', ['show', `${ref}:${path}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new UnreadableError(`git has no ${path} at ${ref}: ${stderr.trim() || (error as Error).message}`);
  }
}

async function inOneFile(file: string): Promise<JsonObject> {
  const { bundle: bundled, problems } = await bundle({ ref: file, config: await createConfig({}) });
  const [problem] = problems.filter(({ severity }) => severity === 'error');
  if (problem) throw new UnreadableError(`${file} refers to what is not there: ${problem.message}`);
  return JSON.parse(JSON.stringify(bundled.parsed)) as JsonObject;
}
