/** Types and functions that the generators of values share. */
import type { Json } from 'openapi-document';
import type { Tags } from '../document/discriminators.ts';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Side } from '../finding.ts';
import type { Branch, Schema } from '../schema/branch.ts';
import type { Validator } from '../validation/validator.ts';

/** Both documents. */
export const sides: readonly Side[] = ['base', 'revision'];

/** The schemas of one value in each document; without an entry, none apply. */
export type Lists = Readonly<Partial<Record<Side, readonly Schema[]>>>;

/** How many values to generate. */
export interface Extent {
  /** Number of levels of a value to vary; below them one valid value is used. */
  readonly wide: number;
  /** Maximum depth of a generated value. */
  readonly deep: number;
  /** Only values that this document describes. */
  readonly from?: Side;
  /** The document whose values come first. @default 'base' */
  readonly first?: Side;
}

/** Both documents, with a validator for each. */
export interface Documents {
  readonly indexes: Readonly<Record<Side, DocumentIndex>>;
  readonly validators: Readonly<Record<Side, Validator>>;
  readonly tags: Readonly<Record<Side, Tags>>;
  /** The keyword that hides properties in this direction. */
  readonly hiding: 'readOnly' | 'writeOnly';
}

/** A branch of one document and the corresponding branch of the other. */
export interface Sampled {
  readonly side: Side;
  readonly branch: Branch;
  readonly partner: Branch | undefined;
}

/** Generates values of schemas. */
export interface Sampler {
  readonly documents: Documents;
  /** Values near the limits of schemas, valid or not, the simplest first. */
  each(lists: Lists, extent: Extent): Iterable<Json>;
  /** The first of them. */
  of(lists: Lists, extent: Extent): readonly Json[];
  /** A value that is valid in both documents, or at least in one. */
  simplest(lists: Lists, side: Side, deep: number): Json | undefined;
  /** Whether a value is valid; false if that is unknown. */
  isValid(side: Side, schemas: readonly Schema[], value: Json): boolean;
}

/** Schemas by document, from those of a sampled branch and its partner. */
export function listsOf(side: Side, own: readonly Schema[], other: readonly Schema[] | undefined): Lists {
  const others = other === undefined ? {} : { [otherThan(side)]: other };
  return { [side]: own, ...others };
}

/** The other document. */
export function otherThan(side: Side): Side {
  return side === 'base' ? 'revision' : 'base';
}
