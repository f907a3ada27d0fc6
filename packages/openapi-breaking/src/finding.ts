import type { Schema } from './view.ts';

/** How the set of allowed values changed. `changed`: some are gone and others are new. */
export type Change = 'narrowed' | 'widened' | 'changed';

export type Direction = 'request' | 'response';

/** Something about a schema that changed, before it is known which operations it reaches. */
export interface Finding {
  readonly rule: string;
  readonly direction: Direction;
  /** Node of the base document and of the revision, with the keyword to point at. */
  readonly base: Spot;
  readonly revision: Spot;
  readonly before: string;
  readonly after: string;
}

export interface Spot {
  readonly node: object | undefined;
  readonly keys: readonly string[];
}

/** Two schemas and how they differ; recursive schemas have pairs that lead back to themselves. */
export interface Pair {
  readonly findings: Finding[];
  readonly children: Pair[];
}

export type CompareSchemas = (base: readonly Schema[], revision: readonly Schema[], direction: Direction) => Pair;

export type Spots = { base: Spot; revision: Spot };
export type Report = (
  facet: string,
  change: Change | 'removed' | 'added' | 'forbidden' | 'new-in-closed',
  before?: string,
  after?: string,
  keys?: string[],
  place?: Spots,
) => void;

/** Every finding that a pair leads to. */
export function allFindings(start: Pair): Finding[] {
  const seen = new Set<Pair>([start]);
  for (const pair of seen) for (const child of pair.children) seen.add(child);
  return [...seen].flatMap(({ findings }) => findings);
}
