import type { Pair, Result } from './pair.ts';
import { row } from './table.ts';

const head = `# Generators

<!-- \`npm run generators\` writes this page: change scripts/generators/ instead. -->

What comes out when other people's generators read this description, tried by \`npm run generators\`: each pair generates from the
English and the Chinese file, compiles with the language's own compiler, and makes the four changes in the [mock](../mock/server.ts),
with names that must be encoded. The calls are right when method, path, headers, media type and body arrive as they should, and
the program reads the answers. In the recipes, \`openapi.json\` stands for \`generated/openapi.en.json\` or \`.zh.json\` where the pair
reads 3.1, and for \`generated/openapi-3.0.en.json\` or \`.zh.json\` where it reads 3.0.

All come from npm, and their tools from Debian. Those that come only from elsewhere are not tried: oapi-codegen, openapi-python-client,
Kiota, and newer versions of openapi-generator.

下表由 \`npm run generators\` 生成：每种组合都分别读取英文和中文文件，用该语言自身的编译器编译，再向[模拟服务](../mock/server.ts)
发出四个变更请求，名称中含有必须编码的字符。方法、路径、请求头、媒体类型和请求体均正确，并且程序读懂了应答，才算通过。
用法中的 \`openapi.json\`：读取 3.1 的组合为 \`generated/openapi.en.json\` 或 \`.zh.json\`，读取 3.0 的为 \`generated/openapi-3.0.en.json\` 或 \`.zh.json\`。

这些生成器均来自 npm，所需工具均来自 Debian。只能从其他渠道获取的未作测试：oapi-codegen、openapi-python-client、Kiota，以及 openapi-generator 的更新版本。

| pair<br>组合 | version<br>版本 | language<br>语言 | reads<br>读取 | compiles<br>可编译 | four calls<br>四个请求 | same names<br>名称一致 | things to know<br>须知 |
|---|---|---|---|---|---|---|---|
`;

export interface Tried {
  readonly pair: Pair;
  readonly result: Result;
  /** Packages with versions, as `package.json` pins them. */
  readonly packages: readonly string[];
}

/** Writes `docs/generators.md`. */
export function page(tried: readonly Tried[]): string {
  return `${head}${tried.map(({ pair, result }) => row(pair, result)).join('\n')}\n${tried.map(section).join('')}`;
}

function section({ pair, result, packages }: Tried): string {
  const driver = `scripts/generators/projects/${pair.folder}/${pair.id}/${pair.driver}`;
  const notes = pair.notes.flatMap(({ en, zh, thread }) => {
    const link = thread ? ` <${thread}>` : '';
    return [`- ${en}${link}`, `- ${zh}`];
  });
  const findings =
    result.findings.length > 0 ? ['', 'What went wrong · 错误：', '', '```text', ...result.findings, '```'] : [];
  return [
    '',
    `## ${pair.id}`,
    '',
    `${pair.generator}, ${pair.language}. The calls · 调用示例：[\`${pair.driver}\`](../${driver}).`,
    '',
    '```sh',
    `npm i -D ${packages.join(' ')}`,
    pair.generate.replaceAll('../../../node_modules/', 'node_modules/'),
    '```',
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...findings,
    '',
  ].join('\n');
}
