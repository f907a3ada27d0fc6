/** The result of a comparison, as it is exported and written to reports. */
import type { Json } from 'openapi-document';
import type { RuleId } from './rules/registry.ts';
import type { Direction, Level } from './rules/rule.ts';

export type { Direction, Level } from './rules/rule.ts';

/** A text in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** A position in a file. */
export interface Place {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** One of the two documents. */
export type Side = 'base' | 'revision';

/** A value that one document allows and the other does not. */
export interface Witness {
  readonly value: Json;
  readonly validIn: Side;
}

/** One difference between two documents. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly direction: Direction;
  /** Sorted `operationId`s of the operations it affects. */
  readonly operations: readonly string[];
  /** JSON Pointer into the revision, or into the base for something that was removed. */
  readonly pointer: string;
  /** Path of the file the pointer applies to, relative to the document; absent for the document itself. */
  readonly file?: string;
  readonly message: Text;
  readonly base: Place | null;
  readonly revision: Place | null;
  /** For schemas whose valid values differ: a value that proves it, or `null` if none was found. */
  readonly witness?: Witness | null;
  /** Stays equal for the same difference when other parts of the files change. */
  readonly fingerprint: string;
}

/** The increment of the next version, by Semantic Versioning. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** The result of a comparison. */
export interface Verdict {
  readonly bump: Bump;
  readonly changes: readonly Finding[];
}
