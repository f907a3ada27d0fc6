import type { Bump, Finding, Level, Verdict } from 'openapi-breaking';

/** @returns the version after this one; the same where nothing changed */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
    none: version,
  }[bump];
}

const headings: Record<Level, { en: string; zh: string }> = {
  breaking: { en: 'Breaking changes', zh: '不兼容变更' },
  warning: { en: 'Changes to look at', zh: '需关注的变更' },
  info: { en: 'Compatible changes', zh: '兼容变更' },
};

/**
 * Writes what happened to the wire into the changelog, below what people wrote there.
 *
 * @param changelog - text of CHANGELOG.md, with a section `Unreleased`
 * @param today - such as `2026-11-21`
 * @throws when there is no such section
 */
export function withRelease(changelog: string, version: string, today: string, changes: readonly Finding[]): string {
  const heading = /^## Unreleased\n/m;
  if (!heading.test(changelog)) throw new Error('CHANGELOG.md has no section `## Unreleased`. Add it.');
  const [before = '', rest = ''] = changelog.split(heading);
  const [written = '', ...older] = rest.split(/(?=^## )/m);
  const lists = (['breaking', 'warning', 'info'] as const).flatMap((level) => {
    const own = changes.filter((change) => change.level === level);
    if (own.length === 0) return [];
    return [
      `### ${headings[level].en} · ${headings[level].zh}\n\n${own.map(({ message, rule }) => `- ${message.en} ${message.zh} (\`${rule}\`)`).join('\n')}\n`,
    ];
  });
  const entry = [written.trim(), ...lists].filter(Boolean).join('\n\n').trim();
  return `${before}## Unreleased\n\n## ${version} · ${today}\n\n${entry}\n\n${older.join('')}`.trimEnd().concat('\n');
}

/** What programs read of a release. */
export function changesFile(from: string | null, to: string, { bump, changes }: Verdict): string {
  return `${JSON.stringify({ from, to, bump, changes }, null, 2)}\n`;
}
