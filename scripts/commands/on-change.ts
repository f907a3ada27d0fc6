import { once } from 'node:events';
import { join, relative } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds to wait after a change: editors write a file in several steps. */
export const settle = 20;

/**
 * Calls a function with the path of each file below the folders that is written, made or removed. The folders may come
 * and go, and so may what editors put beside a file; nothing that the file system says ends the program.
 *
 * @param root - absolute path of the project
 * @param folders - below it, such as `docs/guides`
 * @returns when everything is watched
 */
export async function onChange(root: string, folders: readonly string[], then: (path: string) => void): Promise<void> {
  const isWatched = (path: string) => {
    const name = relative(root, path).replaceAll('\\', '/');
    return folders.some(
      (folder) => name === '' || `${folder}/`.startsWith(`${name}/`) || name.startsWith(`${folder}/`),
    );
  };
  const isInside = (path: string) => folders.some((folder) => path.startsWith(join(root, folder)));
  const watcher = watch(root, {
    ignored: (path) => !isWatched(path),
    ignoreInitial: true,
    ignorePermissionErrors: true,
    depth: 20,
  })
    .on('all', (_, path) => isInside(path) && then(relative(root, path).replaceAll('\\', '/')))
    .on('error', (error) => console.error(`Not everything can be watched: ${String(Object(error).message ?? error)}`));
  await once(watcher, 'ready');
}
