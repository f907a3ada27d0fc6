import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Raw bytes of every file, by path relative to the project root; `null` stands for a folder named like a file. */
export type FileTree = ReadonlyMap<string, Buffer | null>;

/**
 * Reads every YAML and JSON file below a folder, but for hidden ones, which are locks of editors, and those of
 * `releases/`, which are history.
 *
 * @param root - absolute path of the project
 * @param folder - folder below it, such as `spec`
 * @throws when the folder cannot be read
 */
export async function readTree(root: string, folder: string): Promise<FileTree> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const sources = entries.filter(
    (entry) => /^[^.].*\.(ya?ml|json)$/.test(entry.name) && !/[/\\]releases$/.test(entry.parentPath),
  );
  const read = sources.map(async (entry): Promise<[string, Buffer | null]> => {
    const path = join(entry.parentPath, entry.name);
    return [relative(root, path).split(sep).join('/'), entry.isDirectory() ? null : await readFile(path)];
  });
  return new Map((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
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
