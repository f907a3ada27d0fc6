/** Options of reports, and texts that several formats share. */
import { createRequire } from 'node:module';
import type { Finding, Level, Text, Verdict } from '../finding.ts';
import type { FailOn } from '../policy.ts';

/** Options of a report. */
export interface RenderOptions {
  /** Language of the texts; JSON always has both. @default 'both' */
  readonly language?: 'en' | 'zh' | 'both';
  /** The reporting tool, for SARIF. @default this package */
  readonly tool?: { readonly name: string; readonly version: string; readonly informationUri: string };
  /** URL of the page of rules, with rule ids as anchors. */
  readonly rulesUri?: string;
  /** Maximum length of Markdown in characters. @default 65,000, which GitHub accepts as a comment */
  readonly limit?: number;
  /** The level from which the run fails, for JUnit. @default 'breaking' */
  readonly failOn?: FailOn;
  /** Further messages for Markdown, such as expired entries of ignored changes. */
  readonly problems?: readonly string[];
}

const { version } = createRequire(import.meta.url)('openapi-breaking/package.json') as { version: string };

/** This package as the reporting tool. */
export const ownTool = {
  name: 'openapi-breaking',
  version,
  informationUri: 'https://github.com/modelarts-pools/modelarts-pools-openapi/tree/main/packages/openapi-breaking',
};
/** Default URL of the page of rules. */
export const ownRulesUri = `${ownTool.informationUri}/docs/rules.en.md`;

/** A text in the requested language, or in both. */
export function inLanguage({ en, zh }: Text, language: RenderOptions['language'] = 'both', between = ' '): string {
  if (language === 'both') return `${en}${between}${zh}`;
  return language === 'en' ? en : zh;
}

/** The number of findings of a level. */
export function countOf(changes: readonly Finding[], level: Level): number {
  return changes.filter((change) => change.level === level).length;
}

/** The numbers of findings and the next version, as a sentence. */
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

/** The position in the revision, or in the base for something that was removed. */
export function placeOf({ base, revision }: Finding) {
  return revision ?? base;
}
