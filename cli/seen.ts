import type { Language } from '../shapes/text.ts';
import type { Counted, Observation } from '../shapes/provenance.ts';

/** Observations of a field, an operation, an error or a rule. */
export interface SeenInPractice {
  /** Ids of the observations. */
  readonly by: readonly string[];
  /** At least so often. */
  readonly times: number;
  /** Month or day of the newest; empty where none is known. */
  readonly newest: string;
  /** JSON types of a field, or statuses of an operation, in the order in which they were met. */
  readonly as: readonly string[];
  /** Listed values of a field, or media types of an operation with the status or `refused`. */
  readonly details: readonly string[];
}

/** Groups of an observation in which a name may stand. */
const groups = ['operations', 'fields', 'undeclared', 'errors', 'rules'] as const;

/** @returns undefined where there is no observation */
export function seenInPractice(
  name: string,
  observations: Readonly<Record<string, Observation>>,
): SeenInPractice | undefined {
  const found = Object.entries(observations).flatMap(([id, observation]) => {
    const counts = groups.flatMap((group) => Object.entries(countsOf(observation[group], name)));
    const details = [observation.values, observation.mediaTypes].flatMap((group) =>
      Object.entries(countsOf(group, name)),
    );
    return counts.length + details.length > 0 ? [{ id, date: observation.date ?? '', counts, details }] : [];
  });
  if (found.length === 0) return undefined;
  const all = found.flatMap(({ counts }) => counts);
  const details = found.flatMap((one) => one.details);
  return {
    by: found.map(({ id }) => id),
    times: (all.length > 0 ? all : details).reduce((sum, [, count]) => sum + count, 0),
    newest:
      found
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? '',
    as: [...new Set(all.map(([what]) => what))],
    details: [...new Set(details.map(([what]) => what))],
  };
}

function countsOf(group: Counted | undefined, name: string): Record<string, number> {
  return group !== undefined && Object.hasOwn(group, name) ? (group[name] ?? {}) : {};
}

/** Words of observations; types, statuses and media types stay as they are. */
const chinese: Readonly<Record<string, string>> = {
  confirmed: '已证实',
  contradicted: '与之不符',
  refused: '被拒绝',
  seen: '已出现',
  '(another)': '其他',
};

/** Words for a count, such as `string`, `confirmed` or `application/json refused`, in a language. */
export function timesSeen(what: string, language: Language): string {
  if (language === 'en') return what;
  return what.replace(/\(another\)|\b(?:confirmed|contradicted|refused|seen)$/g, (word) => chinese[word] ?? word);
}
