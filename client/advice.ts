import { catalogue, type KnownError } from '../generated/catalogue.ts';
import type { Language } from '../shapes/text.ts';
import type { Advice, ErrorBody } from './errors.ts';

/**
 * Looks up what to do about an error: by its message where that alone is known, then by its code.
 *
 * @returns nothing when the error is not known for this operation and status
 */
export function adviceOn(error: ErrorBody, status: number, operation: string, language: Language): Advice | undefined {
  const possible = catalogue.filter(
    (entry) => entry.operations.includes(operation) && (entry.status.length === 0 || entry.status.includes(status)),
  );
  const byMessage = possible.find(({ messages }) =>
    messages.some((message) => matchesMessage(message, error.error_msg ?? '')),
  );
  const byCode = ({ code, alias }: KnownError) => code !== null && [code, alias].includes(error.error_code);
  return (byMessage ?? possible.find(byCode))?.[language];
}

/** Whether a text has all parts of a message in their order; `{…}` stands for any text between them. */
export function matchesMessage(message: string, text: string): boolean {
  let from = 0;
  return message.split(/\{\w+\}/).every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}
