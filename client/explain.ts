import { catalogue } from '../generated/catalogue.ts';
import type { Advice, ErrorBody } from './errors.ts';

/**
 * Looks an error up in the catalogue: by its message where that alone is known, then by its code.
 *
 * @returns nothing when the catalogue does not know the error for this operation and status
 */
export function explain(said: ErrorBody, status: number, operation: string, language: 'en' | 'zh'): Advice | undefined {
  const possible = catalogue.filter(
    (entry) => entry.operations.includes(operation) && (entry.status.length === 0 || entry.status.includes(status)),
  );
  const byMessage = possible.find(({ messages }) => messages.some((message) => said.error_msg?.includes(message)));
  return (byMessage ?? possible.find(({ code }) => code !== null && code === said.error_code))?.[language];
}
