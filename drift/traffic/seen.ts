import type { FindingKind, Standing } from '../finding.ts';
import type { SeenMember } from './members.ts';
import { fieldOf, shownName } from './shown.ts';

/** One thing that one exchange shows. */
export interface Seen {
  readonly kind: FindingKind;
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

/** Standing of a fault of the request: the description is wrong where the service accepted it, else the caller. */
export function standingByStatus(status: number): Standing {
  return status >= 200 && status < 300 ? 'new' : 'refused';
}

/** Facts of something seen that is about no member of a body. */
export function atNoMember(place: string) {
  return { place, name: '', field: undefined, pointer: undefined as string | undefined, was: '', is: '' };
}

/** The same for a member, or for the body itself where there is none. */
export function atMember(member: SeenMember | undefined, place: string) {
  if (member === undefined) return { place, name: 'body', field: undefined, pointer: undefined };
  return {
    place: member.place,
    name: member.schema === undefined ? shownName(member.name) : member.name,
    field: fieldOf(member),
    pointer: member.pointer,
  };
}
