import type { Language } from './text.ts';

/** One way in which a value is not valid. */
export interface Violation {
  /** JSON Pointer into the value; empty for the value itself. */
  readonly pointer: string;
  /** Keyword of JSON Schema that the value violates. */
  readonly keyword: string;
  /** The demand on the value; it never repeats the value. */
  readonly message: string;
}

/** Lists every way in which a value is not valid; none for a valid one. */
export type Validator = (value: unknown, language?: Language) => readonly Violation[];
