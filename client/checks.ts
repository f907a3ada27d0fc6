import type { OperationId } from '../generated/operations.ts';
import { type RuleCheck, rules } from '../generated/rules.js';
import { type Validator, validators, type Violation } from '../generated/validators.js';
import type { Language } from '../shapes/text.ts';
import type { DoubtfulRequest, InvalidResponse } from './options.ts';
import type { Arguments } from './request.ts';

/** The checks of requests and responses against the description; loaded when first needed. */

/**
 * @param args - parameters and body of the operation
 * @returns violations of its schema, with unknown fields, which are often why others are missing; where all fits,
 *   the rules that are broken. Pointers lead into the arguments
 */
export function ofRequest(id: OperationId, args: Arguments, language: Language): readonly Violation[] {
  const { request, query } = validators[id] as Record<'request' | 'query', Validator | null>;
  const inQuery = query?.(args, language) ?? [];
  const inBody = request?.(args.body, language) ?? [];
  if (inBody.length > 0) {
    const unknown = broken(rules[id].warnings, args, language).filter(({ keyword }) => keyword === 'unknown-property');
    return [...inQuery, ...inBody.map((one) => ({ ...one, pointer: `/body${one.pointer}` })), ...unknown];
  }
  return inQuery.length > 0 ? inQuery : broken(rules[id].violations, args, language);
}

/** Hands over the rules that the service may hold against a request. */
export function warn(
  id: OperationId,
  args: Arguments,
  language: Language,
  onWarning: (found: DoubtfulRequest) => void,
): void {
  const warnings = broken(rules[id].warnings, args, language);
  if (warnings.length > 0) onWarning({ operation: id, warnings });
}

function broken(check: RuleCheck, { body, ...parameters }: Arguments, language: Language): readonly Violation[] {
  return check(body, parameters).map(({ rule, in: place, pointer, text }) => ({
    pointer: place === 'body' ? `/body${pointer}` : pointer,
    keyword: rule,
    message: text[language],
  }));
}

/** Hands over a response that does not fit the description. */
export function reportResponse(
  { operation, status, body }: { readonly operation: OperationId; readonly status: number; readonly body: unknown },
  language: Language,
  onInvalidResponse: (found: InvalidResponse) => void,
): void {
  const responses: Readonly<Record<string, Validator>> = validators[operation].responses;
  const validator = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses.default;
  const violations = validator?.(body, language) ?? [];
  if (violations.length > 0) onInvalidResponse({ operation, status, violations });
}
