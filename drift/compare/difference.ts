import type { FindingKind } from '../finding.ts';
import type { Said } from './edition.ts';

/** A difference at every place where it shows. */
export interface PageDifference {
  readonly kind: FindingKind;
  readonly name: string;
  readonly places: readonly string[];
  readonly was: string;
  readonly is: string;
  /** Lines of both sides; 0 where a side is no file, or has nothing. */
  readonly lineBefore: number;
  readonly line: number;
  /** Both sides of a member, where it has both. */
  readonly before?: Said;
  readonly after?: Said;
}

/** A difference of the page itself, at no member. */
export function differenceOfPage(
  kind: FindingKind,
  name: string,
  sides: [string, string],
  lines: [number, number],
): PageDifference {
  return { kind, name, places: [], was: sides[0], is: sides[1], lineBefore: lines[0], line: lines[1] };
}
