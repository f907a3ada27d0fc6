import { adviceOf, type Finding, type Level } from 'openapi-breaking';

const headings: Record<Level, { en: string; zh: string }> = {
  breaking: { en: 'Breaking changes', zh: '不兼容变更' },
  warning: { en: 'Changes to look at', zh: '需关注的变更' },
  info: { en: 'Compatible changes', zh: '兼容变更' },
};

/** Default text of a release without a change on the wire. */
const textsOnly = 'Nothing changed on the wire. 线上契约无变化。';

/**
 * Writes what happened to the wire into the changelog, below what people wrote there.
 *
 * @param changelog - text of CHANGELOG.md, with one section `Unreleased`
 * @param today - such as `2026-11-21`
 * @throws when there is no such section, or more than one
 */
export function withRelease(changelog: string, version: string, today: string, changes: readonly Finding[]): string {
  const [before = '', rest, second] = changelog.split(/^## Unreleased\n/m);
  if (rest === undefined) throw new Error('CHANGELOG.md has no section `## Unreleased`. Add it.');
  if (second !== undefined) throw new Error('CHANGELOG.md has two sections `## Unreleased`. Join them.');
  const [written = '', ...older] = rest.split(/(?=^## )/m);
  const lists = (['breaking', 'warning', 'info'] as const).flatMap((level) => listOf(level, changes));
  const notes = [written.trim(), ...lists].filter(Boolean).join('\n\n').trim() || textsOnly;
  return `${before}## Unreleased\n\n## ${version} · ${today}\n\n${notes}\n\n${older.join('')}`.trimEnd().concat('\n');
}

/** Each change, and what a client does about it where it breaks. */
function listOf(level: Level, changes: readonly Finding[]): string[] {
  const own = changes.filter((change) => change.level === level);
  const lines = own.map(({ message, rule }) => {
    const advice = adviceOf(rule, 'consumer');
    const line = `- ${message.en} ${message.zh} (\`${rule}\`)`;
    return level === 'breaking' ? `${line}\n  ${advice.en} ${advice.zh}` : line;
  });
  return own.length === 0 ? [] : [`### ${headings[level].en} · ${headings[level].zh}\n\n${lines.join('\n')}`];
}

/**
 * @param changelog - text of CHANGELOG.md
 * @returns its section about a version without the heading; undefined where it has none
 */
export function notesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  return sections
    .find((section) => section.startsWith(`${version} · `))
    ?.replace(/^.*\n/, '')
    .trim();
}
