import { fill, type Language } from '../../shapes/text.ts';
import type { DriftFinding } from '../finding.ts';
import { legibilityOf } from '../page/legibility.ts';
import { messages } from './messages.ts';
import { type DriftReport, reportSummary } from './report.ts';
import { deciders, inTraffic, shortSide } from './text.ts';

/** For issues and comments. */
export function asMarkdown(report: DriftReport, language: Language): string {
  const { pages, findings, read, unreadable } = report;
  const label = messages[language];
  const news = findings.filter(({ standing }) => standing !== 'known');
  const known = findings.filter(({ standing }) => standing === 'known');
  const row = (finding: DriftFinding) =>
    `| ${[
      label.standings[finding.standing],
      label.kinds[finding.kind],
      code(finding.fields.join(' ') || finding.places.join(' ') || finding.name),
      `${finding.spot.file}:${finding.spot.line}`,
      escape(shortSide(finding.was)),
      escape(shortSide(finding.is)),
      [...deciders(finding, label), ...inTraffic(finding, label)].join(' '),
    ].join(' | ')} |`;
  const table = (some: readonly DriftFinding[]) => [
    `| | | | ${label.line} | ${label.was} | ${label.is} | |`,
    '|---|---|---|---|---|---|---|',
    ...some.map(row),
    '',
  ];
  const entries = news.flatMap((finding) =>
    Object.entries(finding.entries).flatMap(([registry, entry]) => [
      fill(label.entries, { registry: `\`spec/${registry}.yaml\`` }),
      '',
      '```yaml',
      entry.trimEnd(),
      '```',
      '',
    ]),
  );
  return [
    reportSummary(report, language),
    '',
    ...unreadable.map(
      ({ file, reason, limit = 0 }) => `- ${file}${label.colon}${fill(label.reasons[reason] ?? reason, { limit })}`,
    ),
    ...pages.map(({ file, operation, page, tables }) => {
      const lost = legibilityOf(tables).filter((one) => one.lost.length > 0).length;
      const facts = [operation, label.languages[page.language], page.date ?? label.undated, label.forms[page.form]];
      return (
        `- ${file}${label.colon}${facts.join(label.comma)}${label.comma}${label.legibility} ` +
        `${tables.length - lost}/${tables.length}`
      );
    }),
    ...read.map((name) => `- ${name}`),
    '',
    ...(news.length > 0 ? table(news) : []),
    ...(known.length > 0
      ? [`<details><summary>${label.standings.known}: ${known.length}</summary>`, '', ...table(known), '</details>', '']
      : []),
    ...(entries.length > 0 ? ['<details><summary>YAML</summary>', '', ...entries, '</details>'] : []),
  ].join('\n');
}

function code(text: string): string {
  return `\`${text.replace(/[`|\n]/g, ' ')}\``;
}

/** Text of a page, which may hold anything, as text of a cell. */
function escape(text: string): string {
  return text
    .replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one] ?? one)
    .replace(/[\\|`*_[\]@#]/g, '\\$&');
}
