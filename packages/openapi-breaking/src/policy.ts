import type { Finding, Level } from './finding.ts';
import { isRuleId, type RuleId } from './rules/registry.ts';

/** A difference that is meant, with a reason and an expiry date. */
export interface IgnoredChange {
  readonly rule: string;
  /** As the report has it. */
  readonly pointer: string;
  /** File that the pointer leads into, as the report has it; without it, the document itself. */
  readonly file?: string;
  readonly reason: string;
  /** Such as `2027-01-31`. */
  readonly expires: string;
}

/** What a team counts as a break. */
export interface Policy {
  /**
   * `wire`: what the schemas say is refused now, or may come now, breaks. `strict`: so does what a client may notice in
   * another way, such as names in generated code. @default 'wire'
   */
  readonly promise?: 'wire' | 'strict';
  /** Levels of rules, over the promise; `off` leaves a rule out. */
  readonly severity?: ReadonlyMap<RuleId, Level | 'off'>;
  readonly ignored?: readonly IgnoredChange[];
  /** Such as `2026-11-21`. */
  readonly today: string;
}

/** Safe on the wire, but names in generated code change with it. */
const names: ReadonlySet<RuleId> = new Set(['operation-id-changed', 'path-parameter-renamed'] as const);

/**
 * Gives findings the levels of a policy.
 *
 * @returns the findings, and entries of the ignored changes that are out of date or that nothing needs
 */
export function applyPolicy(
  changes: readonly Finding[],
  { promise = 'wire', severity = new Map(), ignored = [], today }: Policy,
): { changes: Finding[]; problems: string[] } {
  const judged = changes.flatMap((change): Finding[] => {
    const level = severity.get(change.rule) ?? (promise === 'strict' ? strictLevel(change) : change.level);
    return level === 'off' ? [] : [{ ...change, level }];
  });
  const problems: string[] = [];
  const meant = new Set<Finding>();
  for (const { rule, pointer, file = '', expires } of ignored) {
    const alike = judged.filter((change) => change.rule === rule && change.pointer === pointer);
    const found = alike.filter((change) => (change.file ?? '') === file);
    const place = `${file}${pointer}`;
    if (expires < today)
      problems.push(`${rule} at ${place} was ignored until ${expires}. Approve it anew, or take it out.`);
    else if (found.length > 0) for (const change of found) meant.add(change);
    else {
      const [other] = alike;
      const advice = other
        ? `Name the file: ${other.file ?? 'none, it is the document itself'}.`
        : 'Take the entry out.';
      problems.push(`Nothing at ${place} is found by ${rule}. ${advice}`);
    }
  }
  return {
    changes: judged.map((change) => (meant.has(change) ? { ...change, level: 'info' } : change)),
    problems,
  };
}

/** What makes a run fail. */
export type FailOn = 'any' | 'warning' | 'breaking';

const failing: Readonly<Record<FailOn, readonly Level[]>> = {
  any: ['breaking', 'warning', 'info'],
  warning: ['breaking', 'warning'],
  breaking: ['breaking'],
};

export function isFailure({ level }: Finding, failOn: FailOn): boolean {
  return failing[failOn].includes(level);
}

function strictLevel({ level, rule }: Finding): Level {
  return level === 'warning' || names.has(rule) ? 'breaking' : level;
}

/**
 * @param texts - each `RULE=breaking|warning|info|off`
 * @throws {Error} that says which text is wrong
 */
export function parseSeverities(texts: readonly string[]): Map<RuleId, Level | 'off'> {
  return new Map(
    texts.map((text) => {
      const [rule = '', level = ''] = text.split('=');
      if (!isRuleId(rule)) throw new Error(`There is no rule ${rule}. See docs/rules.en.md.`);
      if (!['breaking', 'warning', 'info', 'off'].includes(level))
        throw new Error(`The level of ${rule} must be breaking, warning, info or off.`);
      return [rule, level as Level | 'off'];
    }),
  );
}
