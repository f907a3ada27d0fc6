/** What somebody else says of a pair: `arguable` is neither counted as a break nor as safe. */
export type Label = 'breaking' | 'safe' | 'arguable' | 'no-verdict';

/** Two versions of a document with the verdict of the corpus that they come from. */
export interface Pair {
  readonly name: string;
  readonly label: Label;
  readonly texts: readonly [base: string, revision: string];
}
