import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { Language } from './localize.ts';
import { publishedAt } from './schemas.ts';

/** What OpenAPI 3.2 says that 3.1 cannot, and the documents gain by it. */
const gains = [
  {
    field: '`$self`',
    en: 'The document names its own address, so that its references hold wherever a copy lies.',
    zh: '文档注明自身的地址，副本放在任何位置，引用都有效。',
  },
  {
    field: '`servers[].name`',
    en: 'Each server has a name that is the same in both languages, which a description would not be.',
    zh: '每个服务地址都有名称，且中英文相同；`description` 做不到这一点。',
  },
  {
    field: '`tags[].summary`, `tags[].kind`',
    en: 'The display names of tags are part of the standard, and the tags are known as those of a navigation.',
    zh: '标签的显示名称成为标准字段，并注明标签用于导航。',
  },
];

/** The name of its file, beside the other downloads. */
export function upConvertedName(language: Language): string {
  return `openapi/openapi-3.2.${language}.json`;
}

/** The document in OpenAPI 3.2, with the fields that this version adds. */
export function upConvert(document: JsonObject, language: Language): JsonObject {
  const { openapi: _, servers = [], tags = [], ...rest } = document;
  return {
    openapi: '3.2.0',
    $self: publishedAt(upConvertedName(language)),
    ...rest,
    servers: each(servers, ({ 'x-name': name, ...server }) => ({ ...server, ...(name !== undefined && { name }) })),
    tags: each(tags, ({ 'x-displayName': summary, ...tag }) => ({ ...tag, ...(summary && { summary }), kind: 'nav' })),
  };
}

function each(list: Json, change: (object: JsonObject) => JsonObject): Json {
  return Array.isArray(list) ? list.map((item) => (isObject(item) ? change(item) : item)) : list;
}

/** What the documents gain by OpenAPI 3.2, as Markdown. */
export function upConvertReport(): string {
  const rows = gains.map(({ field, en, zh }) => `| ${field} | ${en} | ${zh} |`);
  return [
    '# From OpenAPI 3.1 to 3.2 · 从 OpenAPI 3.1 到 3.2\n',
    'Made by `npm run build`. Do not edit. The documents in OpenAPI 3.1 stay the main ones: few tools read ' +
      '3.2 yet. Nothing else differs.\n',
    '由 `npm run build` 生成，请勿编辑。OpenAPI 3.1 的文档仍是主要版本，目前能读取 3.2 的工具很少。其余内容相同。\n',
    '| field | what is gained | 收益 |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
