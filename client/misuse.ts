import type { Violation } from '../generated/validators.js';

export const headerMisuse = 'must be a string that is valid in a header';

/** A fault of an argument or an option, in English; `in-chinese.ts` has its translation. */
export type Wrong =
  | typeof headerMisuse
  | 'must be headers'
  | 'must be an object'
  | 'must be a function'
  | 'must be true or false'
  | 'must be "en" or "zh"'
  | 'must be an AbortSignal'
  | 'must be a non-empty string or a number'
  | 'must not be "." or "..", which would change the path'
  | 'must be a string, a number, true or false, or a list of them'
  | 'must be something that JSON can express'
  | 'is not a parameter of this operation'
  | `must be a number from ${number} to ${number}`
  | 'is no option'
  | `is no option; did you mean "${string}"?`;

/** An argument or option that cannot be used. */
export interface Misuse extends Violation {
  readonly message: Wrong;
}

/** @param keyword - that of JSON Schema which says the same */
export function misuse(pointer: string, message: Wrong, keyword = 'type'): Misuse {
  return { pointer, keyword, message };
}

/** As a token of a JSON Pointer. */
export function token(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
