import { adviceOf, type Finding, isRuleId, type Level } from 'openapi-breaking';
import type { Language } from '../../steps/localize.ts';
import type { Words } from '../messages.ts';

/** A version that was released. */
export interface ReleaseNotes {
  readonly version: string;
  /** A day, such as `2026-11-21`; null where the changelog has none. */
  readonly date: string | null;
  /** The version before it. */
  readonly from: string | null;
  readonly changes: readonly Finding[];
  /** Ids of the operations that it has. */
  readonly operations: readonly string[];
}

/** A release that brought an operation, or changed it. */
export interface HistoryEntry {
  readonly version: string;
  readonly date: string | null;
  readonly isFirst: boolean;
  readonly changes: readonly Finding[];
}

/**
 * @param files - texts of `spec/releases/`, by file name: `VERSION.changes.json` and `VERSION.yaml`
 * @param changelog - text of CHANGELOG.md, which has the days
 * @returns the newest first
 */
export function releasesOf(files: ReadonlyMap<string, string>, changelog: string): ReleaseNotes[] {
  const days = new Map(
    [...changelog.matchAll(/^## (\d+\.\d+\.\d+) · (\d{4}-\d{2}-\d{2})$/gm)].map(([, version, day]) => [version, day]),
  );
  const changeFiles = [...files].filter(([name]) => name.endsWith('.changes.json'));
  const releases = changeFiles.map(([, text]) => {
    const { from, to, changes } = JSON.parse(text) as { from: string | null; to: string; changes: Finding[] };
    const document = files.get(`${to}.yaml`) ?? '';
    const operations = [...document.matchAll(/^ *operationId: (\w+)$/gm)].map(([, id = '']) => id);
    return { version: to, date: days.get(to) ?? null, from, changes, operations };
  });
  return releases.toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
}

/** The newest first; empty where no release has the operation. */
export function operationHistory(id: string, releases: readonly ReleaseNotes[]): HistoryEntry[] {
  return releases
    .map(({ version, date, changes, operations }, index) => ({
      version,
      date,
      isFirst: operations.includes(id) && !releases[index + 1]?.operations.includes(id),
      changes: changes.filter((change) => change.operations.includes(id)),
    }))
    .filter(({ isFirst, changes }) => isFirst || changes.length > 0);
}

const headings = {
  breaking: 'breakingChanges',
  warning: 'changesToLookAt',
  info: 'compatibleChanges',
} as const satisfies Record<Level, keyof Words>;

/** The changes of a release as Markdown, with the remedy for clients where it breaks. */
export function changeLines(
  { isFirst, changes }: Pick<HistoryEntry, 'isFirst' | 'changes'>,
  words: Words,
  language: Language,
): string {
  const levels = Object.entries(headings).map(([level, heading]) => {
    const own = changes.filter((change) => change.level === level);
    const lines = own.map(({ message, rule }) => {
      const line = `- ${message[language]} (\`${rule}\`)`;
      return level === 'breaking' && isRuleId(rule) ? `${line} ${adviceOf(rule, 'consumer')[language]}` : line;
    });
    return own.length === 0 ? [] : [`**${words[heading]}**`, lines.join('\n')];
  });
  return [...(isFirst ? [words.firstRelease] : []), ...levels.flat()].join('\n\n');
}

/** The page about releases, as Markdown. */
export function releasesMarkdown(releases: readonly ReleaseNotes[], words: Words, language: Language): string {
  const entries = releases.map((release) => {
    const { version, date, from, changes } = release;
    const lines = changeLines({ isFirst: from === null, changes }, words, language);
    return `## ${version}${date === null ? '' : ` · ${date}`} {#v${version}}\n\n${lines || words.nothingOnTheWire}`;
  });
  return [words.aboutReleases, ...entries].join('\n\n');
}
