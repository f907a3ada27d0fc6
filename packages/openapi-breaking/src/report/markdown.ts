import type { Finding, Level, Text, Verdict } from '../finding.ts';
import { adviceOf } from '../rules/messages.ts';
import { inLanguage, ownRules, type RenderOptions, summaryOf } from './options.ts';

const marks: Record<Level, string> = { breaking: '💥', warning: '⚠️', info: 'ℹ️' };
const gitHubLimit = 65_000;

/** A table for each set of operations, what is safe folded, cut where a comment on GitHub would be too long. */
export function markdown(verdict: Verdict, options: RenderOptions): string {
  const { limit = gitHubLimit, language } = options;
  const { breaking, safe } = {
    breaking: verdict.changes.filter(({ level }) => level !== 'info'),
    safe: verdict.changes.filter(({ level }) => level === 'info'),
  };
  const head = `**${inLanguage(summaryOf(verdict), language, ' ')}**\n`;
  const sections = [
    ...tablesOf(breaking, options).map((table) => ({ table, isFolded: false })),
    ...tablesOf(safe, options).map((table) => ({ table, isFolded: true })),
  ];
  const left = limit - head.length - 600; // what the folds and the last line take
  const shown = cut(sections, left);
  const open = shown.filter(({ isFolded }) => !isFolded).map(({ table }) => table);
  const folded = shown.filter(({ isFolded }) => isFolded).map(({ table }) => table);
  const safeTitle = inLanguage({ en: 'Compatible changes', zh: '兼容变更' }, language, ' · ');
  const fold =
    folded.length > 0 ? [`<details><summary>${safeTitle}</summary>\n\n${folded.join('\n')}\n</details>`] : [];
  const rest = sections.length - shown.length;
  const note: Text = {
    en: `${rest} more sections do not fit here; the whole report is in the job's artifact.`,
    zh: `另有 ${rest} 节因篇幅未显示，完整报告见任务产物。`,
  };
  return [head, ...open, ...fold, ...(rest > 0 ? [`_${inLanguage(note, language)}_`] : [])].join('\n').trimEnd();
}

function cut<Section extends { table: string }>(sections: readonly Section[], limit: number): Section[] {
  let left = limit;
  const fits = sections.findIndex(({ table }) => {
    left -= table.length + 1;
    return left < 0;
  });
  return fits === -1 ? [...sections] : sections.slice(0, fits);
}

/** So many rows are shown of one set of operations. */
const mostRows = 100;

function tablesOf(changes: readonly Finding[], options: RenderOptions): string[] {
  const { language, rulesUri = ownRules } = options;
  const [change, action] = [
    { en: 'change', zh: '变更' },
    { en: 'what to do', zh: '处理' },
  ].map((text) => inLanguage(text, language, ' · '));
  return [...grouped(changes)].map(([operations, own]) => {
    const rows = own
      .slice(0, mostRows)
      .map(
        ({ level, rule, message }) =>
          `| ${marks[level]} | ${cell(message, language)} [${rule}](${rulesUri}#${rule}) | ` +
          `${cell(adviceOf(rule, 'consumer'), language)} |`,
      );
    const rest = own.length > mostRows ? [`| | … ${own.length - mostRows} | |`] : [];
    const heading = operations || inLanguage({ en: 'Whole document', zh: '整个文档' }, language, ' · ');
    return [`### ${heading}`, '', `| | ${change} | ${action} |`, '|---|---|---|', ...rows, ...rest, ''].join('\n');
  });
}

/** So many operations are named in a heading. */
const mostNames = 5;

function grouped(changes: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, { heading: string; own: Finding[] }>();
  for (const change of changes) {
    const key = change.operations.join();
    const named = change.operations.slice(0, mostNames).map((operation) => `\`${operation}\``);
    const more = change.operations.length - mostNames;
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
