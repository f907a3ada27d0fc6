import type { Json } from 'openapi-document';
import type { RuleId } from './rules/registry.ts';
import type { Direction, Level } from './rules/rule.ts';

export type { Direction, Level } from './rules/rule.ts';

/** A text in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** Where something stands in a file. */
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
  /** `operationId`s it reaches, in order. */
  readonly operations: readonly string[];
  /** JSON Pointer into the revision, or into the base where the thing is gone. */
  readonly pointer: string;
  /** File that the pointer leads into, from the folder of the document; absent for the document itself. */
  readonly file?: string;
  readonly message: Text;
  readonly base: Place | null;
  readonly revision: Place | null;
  /** Of schemas whose valid values differ: one that shows it, or `null` where none was found. */
  readonly witness?: Witness | null;
  /** The same for the same difference, however the files around it change. */
  readonly fingerprint: string;
}

/** What the next version is, by Semantic Versioning. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** What a comparison came to. */
export interface Verdict {
  readonly bump: Bump;
  readonly changes: readonly Finding[];
}
