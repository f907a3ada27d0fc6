/** An error that the service or its gateway may respond with. */
export interface KnownError {
  /** `null`: it is known by its message only. */
  readonly code: string | null;
  /** The same error as another gateway writes it. */
  readonly alias?: string;
  /** Of an error without a code; `{…}` stands for any text. */
  readonly messages: readonly string[];
  /** None: it is not known. */
  readonly status: readonly number[];
  readonly operations: readonly string[];
  readonly en: ErrorExplanation;
  readonly zh: ErrorExplanation;
}

/** Meaning of an error and what to do about it, in one language. */
export interface ErrorExplanation {
  readonly meaning: string;
  readonly action: string;
}
