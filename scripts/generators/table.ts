import type { Pair, Result } from './pair.ts';

/** The columns of the table that must not get worse. */
export interface Verdict {
  readonly compiles: boolean;
  readonly calls: boolean;
  readonly sameNames: boolean;
}

const columns = {
  compiles: 'compiles',
  calls: 'makes the four calls',
  sameNames: 'has the same names in both languages',
} as const;

const mark = (good: boolean) => (good ? '✓' : '✗');

/** A row of the table, ending in the number of things to know. */
export function row(pair: Pair, result: Result): string {
  const marks = [result.compiles, result.calls, result.sameNames].map(mark);
  return `| ${[`[${pair.id}](#${pair.id})`, result.version, pair.language, pair.artifact, ...marks, pair.notes.length].join(' | ')} |`;
}

/**
 * Reads the rows of a page back.
 *
 * @param page - `docs/generators.md`
 */
export function readTable(page: string): Map<string, Verdict> {
  const rows = page.matchAll(
    /^\| \[([\w-]+)\]\(#\1\) \|[^|]*\|[^|]*\|[^|]*\| ([✓✗]) \| ([✓✗]) \| ([✓✗]) \|[^|]*\|$/gmu,
  );
  return new Map(
    [...rows].map(([, id = '', ...marks]) => [
      id,
      { compiles: marks[0] === '✓', calls: marks[1] === '✓', sameNames: marks[2] === '✓' },
    ]),
  );
}

/**
 * Tells what was right in the committed table and is not any more.
 *
 * @param before - of the committed page
 * @param after - of this run; a pair that was not tried is missing
 * @returns a sentence each
 */
export function regressions(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): string[] {
  return [...before].flatMap(([id, was]) => {
    const is = after.get(id);
    if (!is) return [`${id} is in the table and was not tried.`];
    const lost = (Object.keys(columns) as (keyof Verdict)[]).filter((column) => was[column] && !is[column]);
    return lost.map((column) => `${id} no longer ${columns[column]}.`);
  });
}
