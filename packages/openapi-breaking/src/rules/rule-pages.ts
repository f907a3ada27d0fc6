import type { Level, Text } from '../finding.ts';
import { adviceOf, exampleOf, messageOf } from './messages.ts';
import { type RuleId, rules } from './registry.ts';

const levelTitles: Record<Level, Text> = {
  breaking: { en: 'Breaking: the comparison fails.', zh: '不兼容：比较不通过。' },
  warning: { en: 'Warning: shown, the comparison passes.', zh: '警告：仅提示，比较通过。' },
  info: { en: 'Information: for the changelog.', zh: '信息：记入变更日志。' },
};

const titles = {
  page: { en: 'Rules', zh: '规则' },
  note: {
    en:
      'Made from `src/rules/`. Do not edit. In the texts, *at* is a place, *before* and *after* what was ' +
      'there and what is.',
    zh: '由 `src/rules/` 生成，请勿编辑。文中 *at* 表示位置，*before* 和 *after* 表示变更前后的内容。',
  },
  before: { en: 'before', zh: '变更前' },
  after: { en: 'after', zh: '变更后' },
  why: { en: 'Why', zh: '原因' },
  avoid: { en: 'How to avoid it', zh: '如何避免' },
  consumer: { en: 'What a consumer must do', zh: '使用方如何处理' },
} satisfies Record<string, Text>;

/** The page of all rules in each language by file name; rule ids are its anchors. */
export function rulePages(): Map<string, string> {
  return new Map((['en', 'zh'] as const).map((language) => [`rules.${language}.md`, page(language)]));
}

function page(language: keyof Text): string {
  const sections = (['breaking', 'warning', 'info'] as const).flatMap((level) => {
    const own = [...rules].filter(([, rule]) => rule.level === level).map(([id]) => id);
    return [`## ${levelTitles[level][language]}\n`, ...own.map((id) => section(id, language))];
  });
  return [`# ${titles.page[language]}\n`, `${titles.note[language]}\n`, ...sections].join('\n');
}

function section(id: RuleId, language: keyof Text): string {
  const { before, after } = exampleOf(id);
  const said = messageOf(id)[language].replaceAll(/\{(at|before|after)\}/g, '*$1*');
  const advice = (['why', 'avoid', 'consumer'] as const).map(
    (name) => `- ${titles[name][language]}${language === 'en' ? ': ' : '：'}${adviceOf(id, name)[language]}`,
  );
  return [
    `### ${id}\n`,
    `${said}\n`,
    '```yaml',
    `# ${titles.before[language]}\n${before}`,
    `# ${titles.after[language]}\n${after}`,
    '```\n',
    ...advice,
    '',
  ].join('\n');
}
