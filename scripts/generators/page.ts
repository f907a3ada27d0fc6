import type { Mark } from './comments.ts';
import type { Note, Pair, PairResult } from './pair.ts';
import { untried } from './untried.ts';

/** A pair with its result. */
export interface Tried {
  readonly pair: Pair;
  readonly result: PairResult;
  /** The line that installs the generator, with the versions that are pinned. */
  readonly install: string;
}

const head = `# Generators

<!-- \`npm run generators\` writes this page: change scripts/generators/ instead. -->

What other people's generators make of this description, tried by \`npm run generators\`. Each pair of a generator and a
language generates from the English and the Chinese file, compiles with the language's own compiler, and calls **every
operation** of the [mock](../mock/server.ts), with names that must be encoded. A call is right when method, path, query,
headers, media type and body arrive as they should, and the program reads the response. *Names* are those of types and
functions, which must be the same from both files. *Comments* must be in the language of the file, *values* are the names and
texts of enumerated values, which must stand at the right value. *None written* is where a generator writes nothing of the
kind, so that nothing can be wrong.

下表由 \`npm run generators\` 生成：每种组合都分别读取英文和中文文件，用该语言自身的编译器编译，再调用[模拟服务](../mock/server.ts)的
**每一个接口**，名称中含有必须编码的字符。方法、路径、查询参数、请求头、媒体类型和请求体均正确，并且程序读懂了响应，才算正确。
“名称”指类型名和函数名，两种语言必须一致；“注释”必须与文件语言一致；“取值”指枚举值的名称和说明，必须对应正确的取值；
“未输出”表示该生成器不输出此类内容，因而不会出错。

In the recipes, \`openapi.json\` stands for \`generated/openapi.en.json\` or \`.zh.json\` where the pair reads 3.1, and for
\`generated/openapi-3.0.en.json\` or \`.zh.json\` where it reads 3.0. 用法中的 \`openapi.json\`：读取 3.1 的组合为
\`generated/openapi.en.json\` 或 \`.zh.json\`，读取 3.0 的为 \`generated/openapi-3.0.en.json\` 或 \`.zh.json\`。
`;

const columns = [
  'pair<br>组合',
  'version<br>版本',
  'language<br>语言',
  'reads<br>读取',
  'works<br>结论',
  'compiles<br>可编译',
  'calls<br>调用',
  'names<br>名称',
  'comments<br>注释',
  'values<br>取值',
];

const verdicts = {
  asIs: { mark: '✓ as it is<br>直接可用', en: 'work as they are', zh: '直接可用' },
  withSetting: {
    mark: '✓ with a setting<br>需设置',
    en: 'work with a setting, which is shown',
    zh: '需设置后可用（见下文）',
  },
  not: { mark: '✗ no<br>不可用', en: 'do not work; the reason is shown', zh: '不可用（原因见下文）' },
} as const;

function verdictOf({ pair, result }: Tried): keyof typeof verdicts {
  if (result.findings.length > 0) return 'not';
  return pair.settings.length > 0 ? 'withSetting' : 'asIs';
}

/** Writes `docs/generators.md`. */
export function generatorsPage(tried: readonly Tried[]): string {
  const table = [columns, columns.map(() => '---'), ...tried.map(cells)].map((row) => `| ${row.join(' | ')} |`);
  return [head, summary(tried), '', ...table, '', ...mediaTypes(tried), ...tried.map(section), ...others()].join('\n');
}

/** Advice for pairs that lose an update or its media type, and for tools that do not generate. */
function mediaTypes(tried: readonly Tried[]): string[] {
  const rows = tried.flatMap(({ pair }) => {
    const notes = [...pair.settings, ...(pair.notes ?? [])].filter(({ mediaType }) => mediaType);
    return notes.map(({ en, zh, thread }) => `| [${pair.id}](#${pair.id}) | ${en}${linked(thread)}<br>${zh} |`);
  });
  return [...mediaTypeHead, ...rows, '', ...withoutGenerator];
}

function others(): string[] {
  const rows = untried.map(({ name, en, zh, thread }) => `| ${name} | ${en}${linked(thread)}<br>${zh} |`);
  return [
    '',
    '## Not part of the run · 未纳入自动运行',
    '',
    '| generator<br>生成器 | how far it was followed<br>试用程度 |',
    '| --- | --- |',
    ...rows,
    '',
  ];
}

const mediaTypeHead = [
  '## The media type of updates · 更新接口的媒体类型',
  '',
  'The service takes `updateNodePool` as `application/merge-patch+json` and as nothing else. ' +
    'These generators send another',
  'type, or lose the operation; the others send what the description says. 服务只接受 `application/merge-patch+json` 的',
  '`updateNodePool`。以下生成器会使用其他媒体类型，或丢失该接口；其余生成器按描述发送。',
  '',
  '| pair<br>组合 | what to do<br>处理办法 |',
  '| --- | --- |',
];

const withoutGenerator = [
  'Importers of request tools lose it too: take the ready collections for Postman, Bruno and `.http` files, in',
  '`generated/collections`, which `npm run test:collections` runs. For agents there is an MCP server in the package,',
  '`npx modelarts-pools-openapi mcp`, and `generated/tools.en.json`. A mock that takes any media ' +
    'type hides the mistake;',
  '`npx modelarts-pools-openapi mock` refuses it as the service does. 请求工具的导入功能也会丢失媒体类型：请使用',
  '`generated/collections` 中现成的 Postman、Bruno 和 `.http` 集合（由 `npm run test:collections` 运行验证）。智能体可使用',
  '本包自带的 MCP 服务 `npx modelarts-pools-openapi mcp` 和 `generated/tools.zh.json`。接受任意媒体类型的模拟服务会掩盖',
  '这一错误；`npx modelarts-pools-openapi mock` 会像服务一样拒绝。',
];

function linked(thread: string | undefined): string {
  return thread ? ` <${thread}>` : '';
}

function summary(tried: readonly Tried[]): string {
  const languages = new Set(tried.map(({ pair }) => pair.language));
  const kinds = Object.keys(verdicts) as (keyof typeof verdicts)[];
  const numbers = kinds.map((kind) => [verdicts[kind], tried.filter((one) => verdictOf(one) === kind).length] as const);
  const inEnglish = numbers.map(([{ en }, number]) => `${number} ${en}`).join(', ');
  const inChinese = numbers.map(([{ zh }, number]) => `${number} 种${zh}`).join('，');
  return [
    `**${tried.length} pairs in ${languages.size} languages: ${inEnglish}.**`,
    `**共 ${tried.length} 种组合，${languages.size} 种语言：${inChinese}。**`,
  ].join('\n');
}

const marks: Readonly<Record<Mark, string>> = { right: '✓', wrong: '✗', none: 'none written<br>未输出' };

function cells(one: Tried): string[] {
  const { pair, result } = one;
  const { compiles, right, wrong, sameNames, comments, values } = result;
  return [
    `[${pair.id}](#${pair.id})`,
    result.version,
    pair.language,
    pair.artifact,
    verdicts[verdictOf(one)].mark,
    compiles ? '✓' : '✗',
    `${right.length}/${right.length + wrong.length}`,
    sameNames ? '✓' : '✗',
    marks[comments],
    marks[values],
  ];
}

function section({ pair, result, install }: Tried): string {
  const driver = `scripts/generators/projects/${pair.folder}/${pair.id}/${pair.driver}`;
  return [
    '',
    `## ${pair.id}`,
    '',
    `${pair.generator}, ${pair.language}. The calls · 调用示例：[\`${pair.driver}\`](../${driver}).`,
    '',
    '```sh',
    install,
    pair.generate.replaceAll('../../../node_modules/', 'node_modules/'),
    '```',
    ...list('Settings · 必要设置：', pair.settings),
    ...list('To know · 须知：', pair.notes ?? []),
    ...(result.findings.length > 0 ? ['', 'What goes wrong · 错误：', '', '```text', ...result.findings, '```'] : []),
    '',
  ].join('\n');
}

function list(title: string, notes: readonly Note[]): string[] {
  const lines = notes.flatMap(({ en, zh, thread }) => [`- ${en}${linked(thread)}`, `- ${zh}`]);
  return lines.length > 0 ? ['', title, '', ...lines] : [];
}
