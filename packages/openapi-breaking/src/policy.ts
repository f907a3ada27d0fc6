/** Policy of a team: levels of rules, and intended changes. */
import type { Finding, Level } from './finding.ts';
import { isRuleId, type RuleId } from './rules/registry.ts';

/** An intended difference, with a reason and an expiry date. */
export interface IgnoredChange {
  readonly rule: string;
  /** As in the report. */
  readonly pointer: string;
  /** File the pointer applies to, as in the report. @default the document itself */
  readonly file?: string;
  readonly reason: string;
  /** Such as `2027-01-31`. */
  readonly expires: string;
}

/** What a team counts as a breaking change. */
export interface Policy {
  /**
   * `wire`: requests that are no longer valid and responses that were not valid before are breaking. `strict`: so are
   * warnings and changed names in generated code. @default 'wire'
   */
  readonly promise?: 'wire' | 'strict';
  /** Levels of rules, which override the promise; `off` disables a rule. */
  readonly severity?: ReadonlyMap<RuleId, Level | 'off'>;
  readonly ignored?: readonly IgnoredChange[];
  /** Such as `2026-11-21`. */
  readonly today: string;
}

/** Compatible for requests and responses, but names in generated code change. */
const names: ReadonlySet<RuleId> = new Set(['operation-id-changed', 'path-parameter-renamed'] as const);

/**
 * Sets the levels of findings by a policy.
 *
 * @returns the findings, and problems of ignored changes that have expired or match nothing
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

/** The level from which a run fails. */
export type FailOn = 'any' | 'warning' | 'breaking';

const failing: Readonly<Record<FailOn, readonly Level[]>> = {
  any: ['breaking', 'warning', 'info'],
  warning: ['breaking', 'warning'],
  breaking: ['breaking'],
};

/** Whether a finding fails the run. */
export function isFailure({ level }: Finding, failOn: FailOn): boolean {
  return failing[failOn].includes(level);
}

function strictLevel({ level, rule }: Finding): Level {
  return level === 'warning' || names.has(rule) ? 'breaking' : level;
}

/**
 * @param texts - each `RULE=breaking|warning|info|off`
 * @throws {Error} that names the wrong text
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
