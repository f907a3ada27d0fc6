/** Own code: files of one build belong together, and no package writes several so that all are there or none. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const folder = 'generated';
/** What a process is going to write. */
const staged = `.next.${process.pid}`;
/** What is whole, and has only to be moved to its places. */
const whole = `.whole.${process.pid}`;

/**
 * Writes files so that a killed process or a full disk leaves what was there: all of them are written beside their
 * places first. Once all are, a build that ends while it moves them is finished by the next one.
 *
 * @param root - absolute path of the project
 * @param files - contents by path below it
 * @returns paths of the files that changed
 */
export async function writeWhole(root: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, content] of files) {
    const bytes = Buffer.from(content);
    if ((await readFile(join(root, path)).catch(() => undefined))?.equals(bytes)) continue;
    const place = join(root, folder, staged, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
    changed.push(path);
  }
  if (changed.length === 0) return changed;
  await rename(join(root, folder, staged), join(root, folder, whole));
  await moveAll(root, whole);
  return changed;
}

/**
 * Finishes or removes what builds left behind that were ended while they wrote.
 *
 * @param report - receives what was finished
 */
export async function finishInterrupted(root: string, report: (line: string) => void): Promise<void> {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  for (const name of names) {
    const [, kind, process] = /^\.(next|whole)\.(\d+)$/.exec(name) ?? [];
    if (kind === undefined || isRunning(Number(process))) continue;
    if (kind === 'next') await rm(join(root, folder, name), { recursive: true, force: true });
    else {
      await moveAll(root, name);
      report('The last build was ended while it moved its files. They are in their places now.');
    }
  }
}

async function moveAll(root: string, name: string): Promise<void> {
  const from = join(root, folder, name);
  const found = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name: file } of found) {
    const path = join(parentPath, file);
    const place = join(root, path.slice(from.length));
    await mkdir(dirname(place), { recursive: true });
    await rename(path, place);
  }
  await rm(from, { recursive: true, force: true });
}

/** Another build of this project, which finishes itself. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
