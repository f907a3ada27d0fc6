import { aspectsOf } from './aspects.ts';
import type { PageDifference } from './difference.ts';
import type { Edition, Said } from './edition.ts';

/** Members of both sides that differ. */
export function changedMembers(before: Edition, after: Edition): PageDifference[] {
  const isSameLanguage = before.language !== undefined && before.language === after.language;
  return [...after.members].flatMap(([place, is]) => {
    const was = before.members.get(place);
    if (was === undefined) return [];
    return aspectsOf(was, is, isSameLanguage).map(({ kind, sides }) => ({
      kind,
      name: is.name,
      places: [place],
      was: sides[0],
      is: sides[1],
      lineBefore: was.line,
      line: is.line,
      before: was,
      after: is,
    }));
  });
}

/** Members whose table can still be read and that are not in it. */
export function goneMembers(before: Edition, after: Edition): PageDifference[] {
  return onlyIn(before, after).map((was) => ({
    kind: 'field gone',
    name: was.name,
    places: [was.place],
    was: memberSummary(was),
    is: '',
    lineBefore: was.line,
    line: lineOf(after, was.at),
    before: was,
  }));
}

/** Members whose table could already be read and did not have them. */
export function newMembers(before: Edition, after: Edition): PageDifference[] {
  return onlyIn(after, before).map((is) => ({
    kind: 'field new',
    name: is.name,
    places: [is.place],
    was: '',
    is: memberSummary(is) + below(after, is.place),
    lineBefore: lineOf(before, is.at),
    line: is.line,
    after: is,
  }));
}

/** The topmost members of one side that the other has not, where the other can be read. */
function onlyIn(one: Edition, other: Edition): Said[] {
  return [...one.members.values()].filter(({ place, at }) => !other.members.has(place) && other.legible.has(at));
}

/** A line near which a missing member would stand: that of its table's first row. */
function lineOf(edition: Edition, at: string): number {
  const lines = [...edition.members.values()].filter((member) => member.at === at).map(({ line }) => line);
  return lines.length > 0 ? Math.min(...lines) : 0;
}

/** The names of what a new member holds, which are not listed one by one. */
function below({ members }: Edition, place: string): string {
  const names = [...members.values()].filter(({ at }) => at === place).map(({ name }) => name);
  return names.length > 0 ? ` { ${names.join(', ')} }` : '';
}

function memberSummary({ type, mandatory }: Said): string {
  const flag = mandatory ? ', mandatory' : '';
  return (type?.text ?? '') + flag;
}

/** The differences, a member that goes at one place and comes at another with its name, type and text being one. */
export function withMoves(differences: readonly PageDifference[], before: Edition, after: Edition): PageDifference[] {
  const isAlone = (one: PageDifference, edition: Edition) =>
    [...edition.members.values()].filter(({ name }) => name === one.name).length === one.places.length;
  const isSame = (old: PageDifference, one: PageDifference) => {
    if (old.name !== one.name || old.before?.type?.kind !== one.after?.type?.kind) return false;
    const [was, is] = [old.before?.words, one.after?.words];
    if (was && is && before.language === after.language) return was === is;
    return isAlone(old, before) && isAlone(one, after);
  };
  const news = differences.filter(({ kind }) => kind === 'field new');
  const pairs = new Map<PageDifference, PageDifference>();
  for (const old of differences.filter(({ kind }) => kind === 'field gone')) {
    const [first, ...more] = news.filter((one) => isSame(old, one) && ![...pairs.values()].includes(one));
    if (first !== undefined && more.length === 0) pairs.set(old, first);
  }
  const targets = new Set(pairs.values());
  return differences.flatMap((one) => {
    const target = pairs.get(one);
    if (targets.has(one)) return [];
    if (target === undefined) return [one];
    const sides = { was: one.places.join(', '), is: target.places.join(', '), lineBefore: one.lineBefore };
    return [{ ...target, kind: 'field moved' as const, ...sides, places: [...one.places, ...target.places] }];
  });
}
