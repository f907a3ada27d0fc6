import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Input, readDocument } from 'openapi-breaking';

/** Where the published description stands, in this folder and in every commit. */
export const workingFile = 'generated/openapi.en.yaml';

/** @returns path of a released version, relative to the project */
function releaseFile(version: string): string {
  return join('spec/releases', `${version}.yaml`);
}

/**
 * Reads a version of a description.
 *
 * @param name - what `readDocument` takes; `git:REF` for our description at that commit; or the number of a released
 *   version
 * @param root - absolute path of the project, from which the last two are read
 * @throws {UnreadableError}
 */
export function readVersion(name: string, root: string): Promise<Input> {
  if (/^\d+\.\d+\.\d+$/.test(name)) return readDocument(releaseFile(name), { cwd: root });
  return readDocument(/^git:[^:]+$/.test(name) ? `${name}:${workingFile}` : name, { cwd: root });
}

/** The numbers of the released versions, oldest first. */
export function releasedVersions(root: string): string[] {
  const folder = dirname(join(root, releaseFile('0')));
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const numbers = names.flatMap((name) => {
    const parts = /^(\d+)\.(\d+)\.(\d+)\.yaml$/.exec(name)?.slice(1).map(Number);
    return parts ? [parts] : [];
  });
  const byNumber = (a: number[], b: number[]) =>
    a.map((part, index) => part - (b[index] ?? 0)).find((part) => part !== 0) ?? 0;
  return numbers.toSorted(byNumber).map((parts) => parts.join('.'));
}
