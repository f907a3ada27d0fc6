import type { Kind, Standing } from '../finding.ts';

/** One thing that one exchange shows. */
export interface Seen {
  readonly kind: Kind;
  readonly standing: Standing;
  readonly name: string;
  readonly place: string;
  readonly field: string | undefined;
  readonly pointer: string | undefined;
  readonly was: string;
  readonly is: string;
  readonly decidedBy: readonly string[];
  /** Rule that it is about. */
  readonly rule?: string;
}

/** What a fault of the request is: wrong in the description where the service accepted it, or with the caller. */
export function standingOf(status: number): Standing {
  return status >= 200 && status < 300 ? 'new' : 'refused';
}
