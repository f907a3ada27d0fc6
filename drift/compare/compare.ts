import { type PageDifference, differenceOfPage } from './difference.ts';
import type { Edition } from './edition.ts';
import { changedExamples } from './examples.ts';
import { changedMembers, goneMembers, newMembers, withMoves } from './members.ts';

/**
 * Compares two editions of an operation's page, or the description with a page. Where a side is not legible, nothing is
 * found.
 */
export function compareEditions(before: Edition, after: Edition): PageDifference[] {
  const members = mergePlaces([
    ...changedMembers(before, after),
    ...goneMembers(before, after),
    ...newMembers(before, after),
  ]);
  return [
    ...addresses(before, after),
    ...withMoves(members, before, after),
    ...statuses(before, after),
    ...changedExamples(before, after),
  ];
}

/** The first address of a page is that of its URI section. */
function addresses(before: Edition, after: Edition): PageDifference[] {
  const [was, is] = [before.addresses[0], after.addresses[0]];
  if (was === undefined || is === undefined || (was.method === is.method && was.path === is.path)) return [];
  const sides = { was: `${was.method} ${was.path}`, is: `${is.method} ${is.path}` };
  return [{ kind: 'address changed', name: is.path, places: [], ...sides, lineBefore: was.line, line: is.line }];
}

function statuses(before: Edition, after: Edition): PageDifference[] {
  const [was, is] = [before.statuses, after.statuses];
  if (!was || !is) return [];
  const found = [...is].filter(([status]) => !was.has(status));
  const lost = before.file === undefined ? [] : [...was].filter(([status]) => !is.has(status));
  return [
    ...found.map(([status, line]): PageDifference => differenceOfPage('status new', status, ['', status], [0, line])),
    ...lost.map(([status, line]): PageDifference =>
      differenceOfPage('status gone', status, [status, ''], [line, firstLine(is)]),
    ),
  ];
}

function firstLine(lines: ReadonlyMap<string, number>): number {
  return [...lines.values()][0] ?? 0;
}

/** A table that stands at several places shows the same difference at each of them: it is one. */
function mergePlaces(differences: readonly PageDifference[]): PageDifference[] {
  const found = new Map<string, PageDifference>();
  for (const one of differences) {
    const key = [one.kind, one.name, one.line, one.lineBefore, one.was, one.is].join('\n');
    const earlier = found.get(key);
    found.set(key, earlier === undefined ? one : { ...earlier, places: [...earlier.places, ...one.places] });
  }
  return [...found.values()];
}
