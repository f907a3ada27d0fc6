/** Safe reading of files that no user has named: regular files of limited size, in UTF-8. */
import { lstatSync, readFileSync } from 'node:fs';

/** A file cannot be read; the message says what to do, without the name of the file. */
export class FileError extends Error {}

/**
 * Reads a file that was found in a folder or by a reference. A named pipe or a device would never end, and a symbolic
 * link may be circular or point out of the project.
 *
 * @param path - absolute
 * @param maximumBytes - maximum size of the file
 * @throws {FileError}
 */
export function readRegular(path: string, maximumBytes: number): Buffer {
  try {
    const found = lstatSync(path);
    if (!found.isFile()) throw new FileError(aboutKind(found));
    if (found.size > maximumBytes) {
      const size = Math.round(found.size / 1024);
      const limit = Math.round(maximumBytes / 1024);
      throw new FileError(`The file has ${size} KiB; at most ${limit} KiB are read. Split or shorten it.`);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(aboutFailure((error as NodeJS.ErrnoException).code ?? ''));
  }
}

/**
 * @throws {FileError} when the bytes are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError('The file is not valid UTF-8. Save it as UTF-8.');
  }
}

function aboutKind(found: ReturnType<typeof lstatSync> & object): string {
  if (found.isDirectory()) return 'This is a folder, named like a file. Rename it, or put a file in its place.';
  if (found.isSymbolicLink()) return 'This is a symbolic link. Put the file itself in its place.';
  return 'This is no regular file. Put one in its place, or delete it.';
}

function aboutFailure(code: string): string {
  if (code === 'ENOENT') return 'The file is not there. Restore it.';
  if (code === 'EACCES' || code === 'EPERM') return 'The file cannot be read: permission is denied. Allow it.';
  return `The file cannot be read (${code}). Look at the disk.`;
}
