import type { OperationId } from '../generated/operations.ts';
import { type Validator, validators } from '../generated/validators.js';

/** @returns the fault of the query parameters of an operation; nothing where each has one value, a valid one */
export function queryRefusal(id: OperationId, query: URLSearchParams): string | undefined {
  const check = validators[id].query as Validator | null;
  const given = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
  const [violation] = check?.(given) ?? [];
  return violation && `Bad request. invalid ${violation.pointer.slice(1)}`;
}
