import { readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareText } from 'openapi-document';
import { FileError, readRegular } from 'openapi-document/node';
import { ProblemsError } from './problems.ts';

/** What is known of a file before it is parsed: its bytes, or why they are not read. */
export type FileTree = ReadonlyMap<string, Buffer | FileError>;

/** Larger files are no part of a description. */
const maximumBytes = 256 * 1024;

/**
 * Reads every YAML and JSON file below a folder, but for those of `releases/`, which are history, and for hidden ones,
 * which editors keep beside what they edit.
 *
 * @param root - absolute path of the project
 * @param folder - folder below it, such as `spec`
 * @returns by path relative to the project
 * @throws {ProblemsError} when a folder cannot be read
 */
export async function readTree(root: string, folder: string): Promise<FileTree> {
  const found = filesBelow(root, folder).toSorted(compareText);
  return new Map(found.map((path) => [path, read(join(root, path))]));
}

function filesBelow(root: string, folder: string): string[] {
  return entriesOf(root, folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    const isSource = /\.(ya?ml|json)$/.test(entry.name);
    if (entry.name.startsWith('.') || (entry.isDirectory() && entry.name === 'releases')) return [];
    if (isSource || !(entry.isDirectory() || entry.isSymbolicLink())) return isSource ? [path] : [];
    return entry.isDirectory() ? filesBelow(root, path) : [path]; // a link may be a folder: reading it is refused
  });
}

function entriesOf(root: string, folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const message = `The folder cannot be read (${code}). Restore it, and allow to read it.`;
    throw new ProblemsError([{ file: folder, line: 1, column: 1, pointer: '#', rule: 'source-file', message }]);
  }
}

function read(path: string): Buffer | FileError {
  try {
    return readRegular(path, maximumBytes);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

/**
 * Writes files so that a reader never sees half of one: each is written beside its place and renamed into it.
 * A file whose content is already right is left alone, and what a killed run left behind is removed.
 *
 * @param folder - absolute path of the folder that receives the files
 * @param files - texts by path in the folder
 * @returns names of the files that changed
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<string[]> {
  for (const below of new Set([...files.keys()].map((name) => dirname(join(folder, name))))) {
    await mkdir(below, { recursive: true });
    const leftovers = (await readdir(below)).filter((name) => name.endsWith('.tmp'));
    await Promise.all(leftovers.map((name) => rm(join(below, name), { force: true })));
  }
  const changed: string[] = [];
  for (const [name, content] of files) {
    const path = join(folder, name);
    const bytes = Buffer.from(content);
    if ((await readFile(path).catch(() => undefined))?.equals(bytes)) continue;
    await writeFile(`${path}.tmp`, bytes);
    await rename(`${path}.tmp`, path);
    changed.push(name);
  }
  return changed;
}

/** Writes files into a folder that has nothing else in it. */
export async function writeSite(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  await writeFiles(folder, files);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const stale = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const known = new Set([...files.keys()].map((name) => join(folder, name)));
  await Promise.all(stale.filter((path) => !known.has(path)).map((path) => rm(path)));
}

/**
 * Reads the Markdown files of a folder.
 *
 * @param folder - below the project, such as `docs/guides`
 * @returns their texts by file name, sorted
 */
export async function readMarkdown(root: string, folder: string): Promise<Map<string, string>> {
  const names = (await readdir(join(root, folder))).filter((name) => /^[^.].*\.md$/.test(name)).toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [name, await readFile(join(root, folder, name), 'utf8')]),
    ),
  );
}
