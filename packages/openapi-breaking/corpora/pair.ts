/** The verdict of a corpus; `arguable` counts neither as breaking nor as compatible. */
export type Label = 'breaking' | 'safe' | 'arguable' | 'no-verdict';

/** Two versions of a document with the verdict of the corpus that they come from. */
export interface Pair {
  readonly name: string;
  readonly label: Label;
  readonly texts: readonly [base: string, revision: string];
}
