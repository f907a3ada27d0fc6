import type { Finding, Level, Text, Verdict } from '../finding.ts';
import { adviceOf } from '../rules/messages.ts';
import { inLanguage, ownRulesUri, type RenderOptions, summaryOf } from './options.ts';

const marks: Record<Level, string> = { breaking: '💥', warning: '⚠️', info: 'ℹ️' };
const gitHubLimit = 65_000;
/** Maximum number of rows for one set of operations. */
const mostRows = 100;
/** Length reserved for the collapsed part, the last line and line breaks. */
const spare = 600;

/** A table for each set of operations, compatible changes collapsed, cut to the length of a GitHub comment. */
export function markdown(verdict: Verdict, options: RenderOptions): string {
  const { limit = gitHubLimit, language, problems = [] } = options;
  const head = [`**${inLanguage(summaryOf(verdict), language, ' ')}**\n`, ...problemsIn(problems, limit / 4)];
  const [safe, others] = [true, false].map((isSafe) =>
    tablesOf(
      verdict.changes.filter(({ level }) => (level === 'info') === isSafe),
      options,
    ),
  ) as [ChangeTable[], ChangeTable[]];
  let left = limit - head.join('\n').length - spare;
  let shown = 0;
  const fitting = (tables: readonly ChangeTable[]): string[] =>
    tables.flatMap((table) => {
      const { text, rows } = fit(table, left);
      left -= text.length + 1;
      shown += rows;
      return rows > 0 ? [text] : [];
    });
  const [open, folded] = [fitting(others), fitting(safe)];
  const safeTitle = inLanguage({ en: 'Compatible changes', zh: '兼容变更' }, language, ' · ');
  const fold =
    folded.length > 0 ? [`<details><summary>${safeTitle}</summary>\n\n${folded.join('\n')}\n</details>`] : [];
  const rest = verdict.changes.length - shown;
  const note: Text = {
    en: `${rest} more changes do not fit here; the whole report is in the job's artifact.`,
    zh: `另有 ${rest} 处变更因篇幅未显示，完整报告见任务产物。`,
  };
  return [...head, ...open, ...fold, ...(rest > 0 ? [`_${inLanguage(note, language)}_`] : [])].join('\n').trimEnd();
}

function problemsIn(problems: readonly string[], limit: number): string[] {
  const text = problems.map((problem) => `> ${problem.replaceAll('\n', ' ')}`).join('\n>\n');
  if (text === '') return [];
  return [`${text.length > limit ? `${text.slice(0, limit)}…` : text}\n`];
}

/** The changes that affect one set of operations. */
interface ChangeTable {
  readonly head: string;
  readonly rows: readonly string[];
}

/** The first rows of a table, as many as fit. */
function fit({ head, rows }: ChangeTable, limit: number): { text: string; rows: number } {
  let left = limit - head.length;
  const few = rows.slice(0, mostRows);
  const tooLong = few.findIndex((row) => {
    left -= row.length + 1;
    return left < 0;
  });
  const shown = tooLong === -1 ? few : few.slice(0, tooLong);
  const rest = shown.length < rows.length ? [`| | … ${rows.length - shown.length} | |`] : [];
  return { text: [head, ...shown, ...rest, ''].join('\n'), rows: shown.length };
}

function tablesOf(changes: readonly Finding[], options: RenderOptions): ChangeTable[] {
  const { language, rulesUri = ownRulesUri } = options;
  const [change, action] = [
    { en: 'change', zh: '变更' },
    { en: 'what to do', zh: '处理' },
  ].map((text) => inLanguage(text, language, ' · '));
  return [...grouped(changes)].map(([operations, own]) => {
    const heading = operations || inLanguage({ en: 'Whole document', zh: '整个文档' }, language, ' · ');
    return {
      head: [`### ${heading}`, '', `| | ${change} | ${action} |`, '|---|---|---|'].join('\n'),
      rows: own.map(
        ({ level, rule, message }) =>
          `| ${marks[level]} | ${cell(message, language)} [${rule}](${rulesUri}#${rule}) | ` +
          `${cell(adviceOf(rule, 'consumer'), language)} |`,
      ),
    };
  });
}

/** Maximum number of operations in a heading. */
const mostNamedOperations = 5;

function grouped(changes: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, { heading: string; own: Finding[] }>();
  for (const change of changes) {
    const key = change.operations.join();
    const named = change.operations.slice(0, mostNamedOperations).map((operation) => `\`${operation}\``);
    const more = change.operations.length - mostNamedOperations;
    const heading = [...named, ...(more > 0 ? [`+${more}`] : [])].join(', ');
    const group = groups.get(key) ?? { heading, own: [] };
    group.own.push(change);
    groups.set(key, group);
  }
  const byHeading = new Map<string, Finding[]>();
  for (const { heading, own } of groups.values()) byHeading.set(heading, [...(byHeading.get(heading) ?? []), ...own]);
  return byHeading;
}

function cell(text: Text, language: RenderOptions['language']): string {
  return inLanguage(text, language, '<br>')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .replaceAll(/<(?!br>)/g, '&lt;');
}
