import type { ErrorEntry } from './registries.ts';

/** Names every operation where the registry says `all`, so that readers of the files need not know the word. */
export function withOperations(errors: readonly ErrorEntry[], operationIds: string[]) {
  return errors.map(({ operations, ...error }) => ({
    ...error,
    operations: operations === 'all' ? operationIds : operations,
  }));
}

/**
 * Writes what is known of errors as a table for a client, as TypeScript.
 *
 * @param errors - the registry of errors
 */
export function catalogueSource(errors: readonly ErrorEntry[], operationIds: string[]): string {
  const entries = errors.map((known) => ({
    code: known.code,
    ...(known.alias === undefined ? {} : { alias: known.alias }),
    messages: known.code === null ? known.messages : [],
    status: known.status,
    operations: known.operations,
    en: { meaning: known.meaning, action: known.action },
    zh: { meaning: known['x-meaning-zh'], action: known['x-action-zh'] },
  }));
  const table = JSON.stringify(entries, null, 2).replaceAll('"operations": "all"', '"operations": all');
  return `// Made by \`npm run build\` from spec/. Do not edit.

import type { KnownError } from '../shapes/known-error.ts';

export type { KnownError };

/** Every operation. */
const all: readonly string[] = ${JSON.stringify(operationIds)};

export const catalogue: readonly KnownError[] = ${table};
`;
}
