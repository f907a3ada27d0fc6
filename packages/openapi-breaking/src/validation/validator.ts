/** Validator of values for the schemas of one document and one direction. */
import type { Json } from 'openapi-document';
import { tagsIn } from '../document/discriminators.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import type { SchemaDirection } from '../rules/registry.ts';
import type { Schema } from '../schema/branch.ts';
import { SchemaVisitor } from './schema-visitor.ts';
import type { Work } from './visit.ts';

/** Validates values against schemas of one document. */
export interface Validator {
  /** @returns the keywords that a value fails; empty if it is valid. @throws {Undecided} */
  failedKeywords(schemas: readonly Schema[], value: Json): string[];
  /** @returns whether a value is valid; stops at the first failed keyword. @throws {Undecided} */
  isValid(schemas: readonly Schema[], value: Json): boolean;
}

/** @param direction - of the values: read-only properties are not in requests, write-only ones not in responses */
export function validatorOf(
  index: DocumentIndex,
  direction: SchemaDirection,
  work: Work,
  tags = tagsIn(index),
): Validator {
  const visitor = new SchemaVisitor({ index, tags, work, hiding: direction === 'request' ? 'readOnly' : 'writeOnly' });
  const failedKeywords = (schemas: readonly Schema[], value: Json, isBrief: boolean) => {
    const failed: string[] = [];
    visitor.begin(isBrief);
    for (const schema of schemas) visitor.visit({ schema, value, failed, evaluated: new Set(), depth: 0 });
    return failed;
  };
  return {
    failedKeywords: (schemas, value) => failedKeywords(schemas, value, false),
    isValid: (schemas, value) => failedKeywords(schemas, value, true).length === 0,
  };
}
