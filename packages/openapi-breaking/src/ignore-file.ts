/** The file of intended changes. */
import { load } from 'js-yaml';
import { isObject } from 'openapi-document';
import { UnreadableError } from './document/parse.ts';
import type { IgnoredChange } from './policy.ts';

/**
 * Reads a list of `{ rule, pointer, reason, expires }`, some with a `file`, from YAML or JSON.
 *
 * @param file - its name in messages
 * @throws {UnreadableError} that names the entry and the missing key
 */
export function parseIgnoreFile(file: string, text: string): IgnoredChange[] {
  let entries: unknown;
  try {
    entries = load(text);
  } catch (error) {
    throw new UnreadableError(`${file} is neither YAML nor JSON: ${(error as Error).message.split('\n')[0]}`);
  }
  if (!Array.isArray(entries)) throw new UnreadableError(`${file} holds no list of ignored changes.`);
  return entries.map((entry: unknown, index) => {
    const { rule, pointer, reason, expires, file: within } = isObject(entry) ? entry : {};
    const read = { rule, pointer, reason, expires };
    for (const [name, value] of Object.entries(read))
      if (typeof value !== 'string' || value === '')
        throw new UnreadableError(
          `Entry ${index + 1} of ${file} has no ${name}. Write rule, pointer, reason and expires.`,
        );
    if (!/^\d{4}-\d\d-\d\d$/.test(String(expires)))
      throw new UnreadableError(`Entry ${index + 1} of ${file} expires on no day. Write it as 2027-01-31.`);
    return { ...read, ...(typeof within === 'string' && { file: within }) } as unknown as IgnoredChange;
  });
}
