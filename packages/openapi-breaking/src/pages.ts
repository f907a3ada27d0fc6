import type { Level, Text } from './change.ts';
import { type Rule, rules } from './rules.ts';

const levels: Record<Level, Text> = {
  breaking: { en: 'Breaking: the gate fails.', zh: '不兼容：门禁不通过。' },
  warning: { en: 'Warning: shown, the gate passes.', zh: '警告：仅提示，门禁通过。' },
  info: { en: 'Information: for the changelog.', zh: '信息：记入变更日志。' },
};

/** A page for each rule of the gate, and the index of them: file names with their text. */
export function rulePages(): Map<string, string> {
  return new Map([
    ['README.md', index()],
    ...[...rules.values()].map((rule): [string, string] => [`${rule.id}.md`, page(rule)]),
  ]);
}

function page({ id, level, message, why, avoid, consumer, example }: Rule): string {
  const plain = ({ en, zh }: Text): Text => ({ en: fill(en), zh: fill(zh) });
  const section = (title: string, text: Text) => `## ${title}\n\n${text.en}\n\n${text.zh}\n`;
  return [
    `# ${id}\n`,
    `${levels[level].en} ${levels[level].zh}\n`,
    section('What · 内容', plain(message)),
    section('Why · 原因', why),
    `## Example · 示例\n\n\`\`\`yaml\n# before · 变更前\n${example.before}\n\n# after · 变更后\n${example.after}\n\`\`\`\n`,
    section('How to avoid it · 如何避免', avoid),
    section('What a consumer must do · 使用方如何处理', consumer),
    '[All rules · 全部规则](README.md)\n',
  ].join('\n');
}

/** Names stand for what a finding fills in. */
function fill(text: string): string {
  return text.replace(/\{(at|before|after)\}/g, '*$1*');
}

function index(): string {
  const table = (['breaking', 'warning', 'info'] as const).map((level) => {
    const own = [...rules.values()].filter((rule) => rule.level === level);
    const rows = own.map(
      ({ id, message }) =>
        `| [${id}](${id}.md) | ${fill(message.en).replaceAll('|', '\\|')} | ${fill(message.zh).replaceAll('|', '\\|')} |`,
    );
    return `## ${levels[level].en} ${levels[level].zh}\n\n| rule | what | 内容 |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return [
    '# Rules of the breaking-change gate · 不兼容变更门禁规则\n',
    'Made by `npm run build` from `scripts/gate/`. Do not edit. In the texts, *at* is a place, *before* and *after* what was there and what is.\n',
    '由 `npm run build` 根据 `scripts/gate/` 生成，请勿编辑。文中 *at* 表示位置，*before* 和 *after* 表示变更前后的内容。\n',
    ...table,
  ].join('\n');
}
