import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bump, type Input, readDocument, type Verdict } from 'openapi-breaking';

/** Where the published description stands in every commit. */
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

/** @returns the version after this one; the same where nothing changed */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
    none: version,
  }[bump];
}

/** Facts about a release that programs read. */
export function changesFile(from: string | null, to: string, { bump, changes }: Verdict): string {
  return `${JSON.stringify({ from, to, bump, changes }, null, 2)}\n`;
}
