/** Text of an unexpected failure: one sentence, and where it came from only when they ask for it. */

const reasons = /** @type {Readonly<Record<string, string>>} */ ({
  EACCES: 'permission is denied. Allow it',
  EPERM: 'permission is denied. Allow it',
  EROFS: 'the disk can only be read. Work in a copy that can be written',
  ENOSPC: 'the disk is full. Make room, and run it again: what is half written is written again',
  EDQUOT: 'the disk is full. Make room, and run it again: what is half written is written again',
  ENOENT: 'it is not there. Restore it',
  EISDIR: 'it is a folder. Put a file in its place',
  ENOTDIR: 'part of the path is a file. Put a folder in its place',
  ELOOP: 'its links lead round in a circle. Remove one',
  EMFILE: 'too many files are open. Allow more, or close other programs',
});

/**
 * @param {unknown} error
 * @param {string} [root] - absolute path that file names are relative to
 * @returns {string} with `DEBUG` set, where it came from
 */
export function sentenceOf(error, root = process.cwd()) {
  if (process.env.DEBUG) return String(Object(error).stack ?? error);
  const { code, path, syscall, message } = /** @type {Partial<NodeJS.ErrnoException>} */ (Object(error));
  const reason = reasons[code ?? ''];
  if (!reason) return `${message || String(error)} (set DEBUG=1 to see where this comes from)`;
  const name = path ? String(path).replace(`${root}/`, '') : 'A file';
  const act = /write|rename|mkdir|unlink|rm|copy/.test(syscall ?? '') || code === 'ENOSPC' ? 'written' : 'opened';
  return `${name} cannot be ${act}: ${reason}.`;
}
