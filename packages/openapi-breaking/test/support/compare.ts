import type { JsonObject } from 'openapi-document';
import { compareDocuments, type Finding, type Input, UnreadableError, UnresolvedError } from '../../src/index.ts';

const input = (document: JsonObject): Input => ({
  document,
  locate: () => ({ file: 'document.yaml', line: 1, column: 1 }),
});

/** Compares two documents that are in no file. */
export function compare(base: JsonObject, revision: JsonObject): Finding[] {
  return compareDocuments(input(base), input(revision));
}

/** The result of a comparison: the number of findings, or an error message. */
export function outcome(base: JsonObject, revision: JsonObject): string {
  try {
    return `${compare(base, revision).length} findings`;
  } catch (error) {
    if (error instanceof UnresolvedError || error instanceof UnreadableError) return error.message;
    throw error;
  }
}
