import type { Violation } from '../../shapes/validator.ts';
import type { Standing } from '../finding.ts';
import type { TrafficDescription } from './description.ts';
import { type Exchange, mediaTypeOf } from './exchange.ts';
import type { SeenMember } from './members.ts';
import { atMember, atNoMember, type Seen } from './seen.ts';
import { isEssence, typeName } from './shown.ts';

/** Violations with the members that they are about; the body itself is none. */
export function withMembers(violations: readonly Violation[], members: readonly SeenMember[]) {
  const byInstance = new Map(members.map((member) => [member.instance, member]));
  return violations.map((violation) => ({ ...violation, member: byInstance.get(violation.pointer) }));
}

/** Members that no schema describes. */
export function undeclaredMembers(
  members: readonly SeenMember[],
  standing: Standing,
  { provenance }: TrafficDescription,
): Seen[] {
  return members.flatMap((member): Seen[] => {
    if (member.schema !== undefined) return [];
    const decidedBy = Object.entries(provenance.discrepancies)
      .filter(([, { undeclaredKeys = [], notDescribed = [] }]) =>
        [...undeclaredKeys, ...notDescribed].includes(`${member.owner}.${member.name}`),
      )
      .map(([id]) => id);
    const known = decidedBy.length > 0 ? 'known' : standing;
    return [
      { ...atMember(member, ''), kind: 'field new', standing: known, was: '', is: typeName(member.value), decidedBy },
    ];
  });
}

/** The place of a request or a response in the description. */
export interface DescribedPlace {
  readonly place: string;
  readonly standing: Standing;
  readonly pointer: string;
}

/** A media type that is not declared. */
export function judgeMediaType(
  headers: Exchange['request']['headers'],
  declared: readonly string[],
  about: DescribedPlace,
): Seen[] {
  const essence = mediaTypeOf(headers);
  if (essence === '' || declared.includes(essence)) return [];
  const is = isEssence(essence) ? essence : '';
  return [
    {
      ...atNoMember(about.place),
      ...about,
      kind: 'media type',
      name: 'Content-Type',
      was: declared.join(', '),
      is,
      decidedBy: [],
    },
  ];
}

/** A body that is no JSON where JSON is declared. */
export function notJson(about: DescribedPlace): Seen {
  return {
    ...atNoMember(about.place),
    ...about,
    kind: 'retyped',
    name: 'body',
    was: 'JSON',
    is: 'not JSON',
    decidedBy: [],
  };
}
