import type { OperationId } from '../generated/operations.ts';
import { type Validator, validators, type Violation } from '../generated/validators.js';

/** The checks of bodies against the description; loaded when first needed. */

/** @returns what does not fit, by JSON Pointers into the arguments of the operation */
export function ofRequest(id: OperationId, body: unknown, language: 'en' | 'zh'): Violation[] {
  const validator: Validator | null = validators[id].request;
  const violations = validator?.(body, language) ?? [];
  return violations.map((one) => ({ ...one, pointer: `/body${one.pointer}` }));
}

/** @returns what does not fit, by JSON Pointers into the body */
export function ofResponse(
  id: OperationId,
  status: number,
  body: unknown,
  language: 'en' | 'zh',
): readonly Violation[] {
  const responses: Readonly<Record<string, Validator>> = validators[id].responses;
  const validator = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses.default;
  return validator?.(body, language) ?? [];
}
