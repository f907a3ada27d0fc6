import type { Json } from 'openapi-document';
import type { Tags } from '../document/discriminators.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Side } from '../finding.ts';
import type { Branch, Schema } from '../schema/branch.ts';
import type { Validator } from '../validation/validator.ts';

export const sides: readonly Side[] = ['base', 'revision'];

/** What must hold for one place in each document; a side that is left out has nothing to say. */
export type Lists = Readonly<Partial<Record<Side, readonly Schema[]>>>;

/** How many values are wanted. */
export interface Extent {
  /** So many levels of a value are varied; below there is one value that fits. */
  readonly wide: number;
  /** So many levels are gone down for a value that fits. */
  readonly deep: number;
  /** Only values that this side describes. */
  readonly from?: Side;
  /** The side whose values come first. @default 'base' */
  readonly first?: Side;
}

/** Two documents and how to validate a value in each. */
export interface Documents {
  readonly indexes: Readonly<Record<Side, DocumentIndex>>;
  readonly validators: Readonly<Record<Side, Validator>>;
  readonly tags: Readonly<Record<Side, Tags>>;
  /** What does not go in the direction that is looked at. */
  readonly hiding: 'readOnly' | 'writeOnly';
}

/** A branch of one side, with the branch of the other that it belongs to. */
export interface Sampled {
  readonly side: Side;
  readonly branch: Branch;
  readonly partner: Branch | undefined;
}

/** Makes values for schemas. */
export interface Sampler {
  readonly documents: Documents;
  /** Values near the limits of what must hold, whether they are valid or not; plain ones first. */
  each(lists: Lists, extent: Extent): Iterable<Json>;
  /** The first of them. */
  of(lists: Lists, extent: Extent): readonly Json[];
  /** A value that is valid in both documents, or at least in one. */
  simplest(lists: Lists, side: Side, deep: number): Json | undefined;
  /** Whether a value is known to be valid. */
  isValid(side: Side, schemas: readonly Schema[], value: Json): boolean;
}

/** The lists of both sides, given in the order of a sampled branch and its partner. */
export function listsOf(side: Side, own: readonly Schema[], other: readonly Schema[] | undefined): Lists {
  const others = other === undefined ? {} : { [otherThan(side)]: other };
  return { [side]: own, ...others };
}

export function otherThan(side: Side): Side {
  return side === 'base' ? 'revision' : 'base';
}
