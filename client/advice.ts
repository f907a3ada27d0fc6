import { catalogue } from '../generated/catalogue.ts';
import type { Advice, ErrorBody } from './errors.ts';

/**
 * Looks up what to do about an error: by its message where that alone is known, then by its code.
 *
 * @returns nothing when the error is not known for this operation and status
 */
export function adviceOn(
  error: ErrorBody,
  status: number,
  operation: string,
  language: 'en' | 'zh',
): Advice | undefined {
  const possible = catalogue.filter(
    (entry) => entry.operations.includes(operation) && (entry.status.length === 0 || entry.status.includes(status)),
  );
  const byMessage = possible.find(({ messages }) => messages.some((message) => error.error_msg?.includes(message)));
  return (byMessage ?? possible.find(({ code }) => code !== null && code === error.error_code))?.[language];
}
