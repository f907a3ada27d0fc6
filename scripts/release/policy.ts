import type { Finding } from 'openapi-breaking';
import { type JsonObject, nodeAt } from 'openapi-document';
import type { Problem } from '../problems.ts';
import { type AcceptedChange, registryFiles, type UpcomingChange } from '../steps/registries.ts';

/** Makes a problem of an entry of a registry. */
export type AtEntry = (file: string, pointer: string, rule: string, message: string) => Problem;

/**
 * Takes breaking changes that are meant out of the way: they become warnings.
 *
 * @param now - the last release, entries for which or for an older one have done their work; and the day, such as
 *   `2026-11-21`
 * @returns the changes, the entries that are not needed or out of date, and those that did something
 */
export function acceptChanges(
  changes: readonly Finding[],
  accepted: readonly AcceptedChange[],
  { released, today }: { released: string; today: string },
  at: AtEntry,
) {
  const problems: Problem[] = [];
  const warned = new Set<Finding>();
  const used: UsedEntry[] = [];
  for (const [index, entry] of accepted.entries()) {
    const { rule, pointer, version: brings, expires } = entry;
    const say = (message: string) =>
      problems.push(at(registryFiles.accepted, `#/accepted/${index}`, 'accepted-change', message));
    const meant = changes.filter(
      (change) => change.rule === rule && change.pointer === pointer && change.level === 'breaking',
    );
    if (expires < today) say(`This entry was good until ${expires}. Approve it anew, or take the change back.`);
    else if (!isLater(brings, released)) say(`Version ${brings} is out. Remove the entry.`);
    else if (meant.length === 0)
      say(`No change needs this entry: nothing at ${pointer} breaks ${rule}. Remove it, or fix its rule or pointer.`);
    else {
      used.push({ index, version: brings });
      for (const change of meant) warned.add(change);
    }
  }
  return {
    changes: changes.map((change): Finding => (warned.has(change) ? { ...change, level: 'warning' } : change)),
    problems,
    used,
  };
}

/** An entry of `accepted-changes.yaml` that let a change through, and the version that it names. */
interface UsedEntry {
  readonly index: number;
  readonly version: string;
}

/** Finds entries for another version than the one that the changes make. */
export function checkAcceptedVersions(used: readonly UsedEntry[], next: string, at: AtEntry): Problem[] {
  return used
    .filter(({ version }) => version !== next)
    .map(({ index, version }) =>
      at(
        registryFiles.accepted,
        `#/accepted/${index}`,
        'accepted-change',
        `This entry is for ${version}, but the next version is ${next}. Correct its \`version\`.`,
      ),
    );
}

/**
 * Finds what went before the day that was announced for it, and announcements that have done their work.
 *
 * @param released - the last release
 * @param working - the description as it is now
 * @param today - such as `2026-11-21`
 */
export function checkUpcoming(
  released: JsonObject,
  working: JsonObject,
  upcoming: readonly UpcomingChange[],
  today: string,
  at: AtEntry,
): Problem[] {
  return upcoming.flatMap(({ pointer, deprecated, 'x-sunset': sunset }, index) => {
    const say = (message: string) => [at(registryFiles.upcoming, `#/upcoming/${index}`, 'upcoming-change', message)];
    const [was, is] = [released, working].map((document) => nodeAt(document, pointer));
    if (sunset <= deprecated)
      return say(`The day for its end, ${sunset}, must come after the day of its deprecation, ${deprecated}.`);
    if (was === undefined && is === undefined) return say(`There is nothing at ${pointer} any more. Remove the entry.`);
    if (was !== undefined && is === undefined && today < sunset)
      return say(`${pointer} is gone before its day, ${sunset}. Restore it until then.`);
    const marked = typeof is === 'object' && is !== null && (is as JsonObject).deprecated === true;
    if (is !== undefined && today >= deprecated && !marked)
      return say(`${pointer} is announced as deprecated from ${deprecated}. Set \`deprecated: true\` there.`);
    return [];
  });
}

/** Whether a version comes after another. */
export function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number));
  const difference = (a ?? []).map((part, index) => part - (b?.[index] ?? 0)).find((part) => part !== 0) ?? 0;
  return difference > 0;
}
