import type { Spot } from './reading.ts';

/** Kinds of findings, whether from a page, an SDK, a change log or traffic. */
export const findingKinds = [
  'field new',
  'field gone',
  'field moved',
  'retyped',
  'schema renamed',
  'mandatory changed',
  'values changed',
  'default changed',
  'limits changed',
  'unit changed',
  'status new',
  'status gone',
  'address changed',
  'example changed',
  'text reworded',
  'operation new',
  'operation gone',
  'media type',
  'request not valid',
  'rule contradicted',
  'rule confirmed',
  'error new',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * - `new`: the description does not say it, and no discrepancy decides it.
 * - `known`: a discrepancy decides it, or the description says it already.
 * - `confirms`: the description says it from later sources, and a page says it now too; or the service refused what a
 *   rule forbids.
 * - `refused`: a request that the description does not allow, and the service did not accept either.
 * - `once`: seen in one release only, of those that were read; the vendor's SDKs take changes back.
 */
export const standings = ['new', 'known', 'confirms', 'refused', 'once'] as const;
export type Standing = (typeof standings)[number];

/** One thing in which what was read differs from the description or from what was read before. */
export interface DriftFinding {
  readonly kind: FindingKind;
  readonly standing: Standing;
  readonly operation: string;
  /** Name of the member, the status, or the address. */
  readonly name: string;
  /** Everywhere in the operation where it stands, such as `request.spec.resources.flavor`. */
  readonly places: readonly string[];
  /** Fields of the description, such as `PoolResource.flavor`. */
  readonly fields: readonly string[];
  /** JSON Pointers into the published description. */
  readonly pointers: readonly string[];
  /** The file that was read. */
  readonly spot: Spot;
  /** The file that it was compared with, if any. */
  readonly before: Spot | undefined;
  /** Both sides; empty where a side has nothing. */
  readonly was: string;
  readonly is: string;
  /** Ids of the discrepancies that decide it; `description` where the description says it already. */
  readonly decidedBy: readonly string[];
  /** How often it was seen in traffic. */
  readonly seen?: number;
  /** Ids of the sources that the description has it from; of traffic only. */
  readonly restsOn?: readonly string[];
  /** Entries to be put into the registries, as YAML; only for what is new or confirms. */
  readonly entries: Readonly<Record<string, string>>;
}
