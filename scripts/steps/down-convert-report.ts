import type { JsonObject } from 'openapi-document';
import type { Rewrite } from './down-convert.ts';
import { rewriteKinds } from './rewrite-kinds.ts';

/**
 * Lists in Markdown what OpenAPI 3.0 cannot say, and what it became.
 *
 * @param rewrites - of the English document; the Chinese one has the same at the same places
 */
export function downConvertReport(rewrites: readonly Rewrite[]): string {
  const sections = [...rewriteKinds].flatMap(([kind, { title, en, zh }]) => {
    const own = rewrites.filter((rewrite) => rewrite.kind === kind);
    const rows = own.map(({ pointer, before, after }) => `| \`${pointer}\` | ${show(before)} | ${show(after)} |`);
    return own.length === 0
      ? []
      : [
          `## ${title}\n\n${en}\n\n${zh}\n\n| JSON Pointer | OpenAPI 3.1 | OpenAPI 3.0 ` +
            `|\n|---|---|---|\n${rows.join('\n')}\n`,
        ];
  });
  return [
    '# From OpenAPI 3.1 to 3.0 · 从 OpenAPI 3.1 到 3.0\n',
    'Made by `npm run build`. Do not edit. `openapi-3.0.en.json` and `openapi-3.0.zh.json` are for tools ' +
      'that cannot read OpenAPI 3.1; these are all the places where they say something in another way.\n',
    '由 `npm run build` 生成，请勿编辑。`openapi-3.0.en.json` 和 `openapi-3.0.zh.json` 供无法读取 OpenAPI 3.1 ' +
      '的工具使用，下面列出了所有改用其他写法的位置。\n',
    ...sections,
  ].join('\n');
}

function show(fields: JsonObject): string {
  const text = Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ');
  return `\`${(text.length > 120 ? `${text.slice(0, 119)}…` : text).replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}
