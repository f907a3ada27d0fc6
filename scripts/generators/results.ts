import type { Mark } from './comments.ts';
import type { PairResult } from './pair.ts';

/** Results of the last trial of each pair, by its id: `scripts/generators/results.json`. */
export type Results = Readonly<Record<string, PairResult>>;

const rank: Readonly<Record<Mark, number>> = { wrong: 0, none: 1, right: 2 };

/**
 * Finds what was right and no longer is.
 *
 * @param before - the committed results
 * @param after - those of this run
 * @param ids - of the pairs that there are
 * @returns a sentence each
 */
export function regressions(before: Results, after: Results, ids: readonly string[]): string[] {
  const gone = Object.keys(before).filter((id) => !ids.includes(id));
  const lost = Object.entries(after).flatMap(([id, is]) => {
    const was = before[id];
    return was ? lostBy(was, is).map((what) => `${id} ${what}`) : [];
  });
  return [...gone.map((id) => `${id} has results, and there is no such pair.`), ...lost];
}

function lostBy(was: PairResult, is: PairResult): string[] {
  const lost = [
    ...(was.compiles && !is.compiles ? ['no longer compiles.'] : []),
    ...(was.sameNames && !is.sameNames ? ['no longer has the same names in both languages.'] : []),
    ...(rank[is.comments] < rank[was.comments] ? ['no longer has comments in the language of the description.'] : []),
    ...(rank[is.values] < rank[was.values] ? ['no longer has names and texts at the right values.'] : []),
    ...is.wrong
      .filter((operation) => was.right.includes(operation))
      .map((operation) => `no longer calls ${operation} as it should.`),
  ];
  return lost.length > 0 || was.findings.length > 0
    ? lost
    : is.findings.map((finding) => `worked as it should, and now: ${finding}`);
}
