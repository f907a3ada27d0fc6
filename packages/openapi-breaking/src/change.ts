/** A text in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Level = 'breaking' | 'warning' | 'info';

/** Where something stands. */
export interface Place {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** One difference between two documents. */
export interface Change {
  /** Id of the rule; each has a page in docs/breaking/. */
  readonly rule: string;
  readonly level: Level;
  /** What it touches: what clients send, what they receive, or both. */
  readonly direction: 'request' | 'response' | 'both';
  /** `operationId`s it reaches, in order. */
  readonly operations: readonly string[];
  /** JSON Pointer into the revision, or into the base where the thing is gone. */
  readonly pointer: string;
  readonly message: Text;
  readonly base: Place | null;
  readonly revision: Place | null;
}

/** What the next version is, by Semantic Versioning. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';
