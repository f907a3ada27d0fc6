import type { Bump, Change, Level, Text } from './change.ts';
import { rules } from './rules.ts';

export const formats = ['text', 'json', 'markdown', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** What a comparison came to. */
export interface Verdict {
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

/** Renders a verdict: for people, programs, pull requests, annotations or code scanning. */
export function render(verdict: Verdict, format: Format): string {
  return { text, json, markdown, github, sarif }[format](verdict);
}

function text({ bump, changes }: Verdict): string {
  const lines = changes.map(({ level, rule, operations, pointer, message, base, revision }) => {
    const place = revision ?? base;
    return `${level.padEnd(8)} ${message.en}\n         ${message.zh}\n         ${rule} · ${operations.join(', ') || 'whole document'}\n         ${place ? `${place.file}:${place.line}:${place.column} ` : ''}${pointer}`;
  });
  return [...lines, summary({ bump, changes })].join('\n');
}

function summary({ bump, changes }: Verdict): string {
  const count = (level: Level) => changes.filter((change) => change.level === level).length;
  return `${count('breaking')} breaking, ${count('warning')} warnings, ${count('info')} others. Next version: ${bump}.`;
}

function json({ bump, changes }: Verdict): string {
  return JSON.stringify({ bump, changes }, null, 2);
}

const marks: Record<Level, string> = { breaking: '💥', warning: '⚠️', info: 'ℹ️' };

/** A short table for each operation, in both languages, with what a consumer must do. */
function markdown({ bump, changes }: Verdict): string {
  const tables = [...group(changes)].flatMap(([operations, own]) => [
    `### ${operations || 'Whole document · 整个文档'}`,
    '',
    '| | change · 变更 | what to do · 处理 |',
    '|---|---|---|',
    ...own.map(
      ({ level, rule, message }) =>
        `| ${marks[level]} | ${both(message)} | ${both(rules.get(rule)?.consumer ?? { en: '', zh: '' })} |`,
    ),
    '',
  ]);
  return [`**${summary({ bump, changes })}**`, '', ...tables].join('\n').trimEnd();
}

function groupOf({ operations }: Change): string {
  return operations.map((operation) => `\`${operation}\``).join(', ');
}

function group(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(groupOf(change), [...(groups.get(groupOf(change)) ?? []), change]);
  return groups;
}

function both({ en, zh }: Text): string {
  return `${en}<br>${zh}`.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message */
function github({ changes }: Verdict): string {
  const data = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const kinds: Record<Level, string> = { breaking: 'error', warning: 'warning', info: 'notice' };
  return changes
    .map(({ level, rule, message, revision, base }) => {
      const place = revision ?? base;
      const where = place ? `file=${property(place.file)},line=${place.line},col=${place.column},` : '';
      return `::${kinds[level]} ${where}title=${property(rule)}::${data(`${message.en} ${message.zh}`)}`;
    })
    .join('\n');
}

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function sarif({ changes }: Verdict): string {
  const used = [...new Set(changes.map(({ rule }) => rule))];
  const kinds: Record<Level, string> = { breaking: 'error', warning: 'warning', info: 'note' };
  const results = changes.map(({ rule, level, message, revision, base, pointer }) => {
    const place = revision ?? base;
    const location = place && {
      physicalLocation: {
        artifactLocation: { uri: place.file.replaceAll('\\', '/') },
        region: { startLine: place.line, startColumn: place.column },
      },
      logicalLocations: [{ fullyQualifiedName: pointer }],
    };
    return {
      ruleId: rule,
      level: kinds[level],
      message: { text: `${message.en} ${message.zh}` },
      locations: location ? [location] : [],
    };
  });
  const described = used.map((id) => ({
    id,
    shortDescription: { text: rules.get(id)?.why.en ?? id },
    help: { text: rules.get(id)?.avoid.en ?? id },
  }));
  const driver = {
    name: 'modelarts-pools-openapi breaking',
    informationUri: 'https://github.com/modelarts-pools/modelarts-pools-openapi',
    rules: described,
  };
  const runs = [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }];
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs }, null, 2);
}
