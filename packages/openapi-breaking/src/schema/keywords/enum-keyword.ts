/** Listed values: `enum`, `const`, and the integers of a small range. */
import { bound } from '../bounds.ts';
import { type Branch, parseValue } from '../branch.ts';
import { fits } from '../fits.ts';
import { type KeywordChange, type BranchPair, toChange } from './keyword-change.ts';

/** Compares the values that two branches list; removed and added values are two changes. */
export function compareListed({ base, revision }: BranchPair): KeywordChange[] {
  const [a, b] = [listOf(base), listOf(revision)];
  if (!base.values && !revision.values) return [];
  const allows = ({ values, parts, integer }: Branch, text: string) => {
    if (values) return values.includes(text);
    const value = parseValue(text);
    return fits(value, parts) && (!integer || Number.isInteger(Number(value)));
  };
  const gone = a?.filter((value) => !allows(revision, value)) ?? [];
  const fresh = b?.filter((value) => !allows(base, value)) ?? [];
  const rest = (other: readonly string[] | null | undefined) => other?.join(', ') ?? '';
  const common = { keyword: 'enum', field: 'enum' } as const;
  return [
    {
      ...common,
      narrowed: !a || gone.length > 0,
      widened: false,
      before: a ? gone.join(', ') : 'any',
      after: a ? '' : rest(b),
    },
    {
      ...common,
      narrowed: false,
      widened: !b || fresh.length > 0,
      before: b ? '' : rest(a),
      after: b ? fresh.join(', ') : 'any',
    },
  ].flatMap((one) => toChange(one) ?? []);
}

/** Maximum size of a range of integers to list. */
const mostListed = 1000;

/** The values of a branch if they are listed or few. */
function listOf(branch: Branch): readonly string[] | null {
  if (branch.values || !branch.integer) return branch.values;
  const [low, high] = [bound(branch, 'minimum'), bound(branch, 'maximum')].map(({ value }) => value);
  if (typeof low !== 'number' || typeof high !== 'number' || !(high - low < mostListed)) return null;
  const all = Array.from({ length: Math.max(0, high - low + 1) }, (_, at) => low + at);
  return all.filter((value) => fits(value, branch.parts)).map(String);
}
