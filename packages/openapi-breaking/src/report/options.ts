import { createRequire } from 'node:module';
import type { Finding, Level, Text, Verdict } from '../finding.ts';
import type { FailOn } from '../policy.ts';

export interface RenderOptions {
  /** Language of texts that people read; JSON has both anyway. @default 'both' */
  readonly language?: 'en' | 'zh' | 'both';
  /** Who reports, for SARIF. @default this package */
  readonly tool?: { readonly name: string; readonly version: string; readonly informationUri: string };
  /** Address of the page of rules, with the id of a rule as its anchor. */
  readonly rulesUri?: string;
  /** Markdown is cut below so many characters. @default 65,000, which GitHub takes for a comment */
  readonly limit?: number;
  /** From which level on the run fails, for JUnit. @default 'breaking' */
  readonly failOn?: FailOn;
  /** What else is to be said, for Markdown: entries of ignored changes that are out of date. */
  readonly problems?: readonly string[];
}

const { version } = createRequire(import.meta.url)('openapi-breaking/package.json') as { version: string };

export const ownTool = {
  name: 'openapi-breaking',
  version,
  informationUri: 'https://github.com/modelarts-pools/modelarts-pools-openapi/tree/main/packages/openapi-breaking',
};
export const ownRulesUri = `${ownTool.informationUri}/docs/rules.en.md`;

/** A text in the languages wanted, with something between them. */
export function inLanguage({ en, zh }: Text, language: RenderOptions['language'] = 'both', between = ' '): string {
  if (language === 'both') return `${en}${between}${zh}`;
  return language === 'en' ? en : zh;
}

export function countOf(changes: readonly Finding[], level: Level): number {
  return changes.filter((change) => change.level === level).length;
}

export function summaryOf({ bump, changes }: Verdict): Text {
  const [breaking, warnings, others] = [
    countOf(changes, 'breaking'),
    countOf(changes, 'warning'),
    countOf(changes, 'info'),
  ];
  return {
    en: `${breaking} breaking, ${warnings} warnings, ${others} others. Next version: ${bump}.`,
    zh: `不兼容 ${breaking} 处，警告 ${warnings} 处，其他 ${others} 处。下一版本：${bump}。`,
  };
}

/** Where to look: in the revision, or in the base where the thing is gone. */
export function placeOf({ base, revision }: Finding) {
  return revision ?? base;
}
