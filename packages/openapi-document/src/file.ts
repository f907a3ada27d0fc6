/** The door for files: what is read without anyone having named it is a regular file of a bearable size, in UTF-8. */
import { lstatSync, readFileSync } from 'node:fs';

/** A file is not read; the message is a sentence without its name, and says what to do. */
export class FileError extends Error {}

/**
 * Reads a file that was found in a folder or through a reference. A named pipe or a device would never end, and a
 * symbolic link may lead out of the project or in a circle.
 *
 * @param path - absolute
 * @param maximumBytes - at most so many are read
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
 * @throws {FileError} where the bytes are no UTF-8
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
