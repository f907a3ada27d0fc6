import { explain, type Result, type Text, type Trial } from './trial.ts';

/** A trial with what became of it. */
export interface Tried {
  readonly trial: Trial;
  readonly result: Result;
  /** The line that installs the tool, in the version that is pinned. */
  readonly install: string;
}

const head = `# Proof

<!-- \`npm run proof\` writes this page: change test/proof/ instead. -->

What tools that others have made say of the published files and of the [mock](../mock/server.ts), tried by
\`npm run proof\`: the vendor’s SDKs as clients, validators that judge every example and every mutation, and testers that
look for faults. Each difference is either a fault, and then the command fails, or explained below. What code generators
make of the description is on a page of its own: [generators.md](generators.md).

本页由 \`npm run proof\` 生成，列出第三方工具对已发布文件和[模拟服务](../mock/server.ts)的验证结果：华为云 SDK 作为客户端、
校验器判定全部示例和全部变异数据、测试工具查找缺陷。每处差异要么是缺陷（命令随之失败），要么在下文说明原因。
代码生成器的结果见 [generators.md](generators.md)。
`;

const columns = [
  'trial<br>验证项',
  'tool<br>工具',
  'version<br>版本',
  'language<br>语言',
  'result<br>结果',
  'differences, all explained<br>差异（均已说明）',
];

/** Writes `docs/proof.md`. */
export function page(tried: readonly Tried[]): string {
  const rows = tried.map(({ trial, result }) => [
    `[${trial.id}](#${trial.id})`,
    trial.tool,
    result.version,
    trial.language,
    Object.entries(result.counts)
      .map(([what, number]) => `${number.toLocaleString('en')} ${what}`)
      .join('<br>'),
    String(explain(result.findings, trial.reasons).known.reduce((sum, { findings }) => sum + findings.length, 0)),
  ]);
  const table = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `${[head, ...table, ...tried.map(section)].join('\n')}`;
}

function section({ trial, result, install }: Tried): string {
  const { known } = explain(result.findings, trial.reasons);
  return [
    '',
    `## ${trial.id}`,
    '',
    ...both(trial.proves),
    '',
    '```sh',
    install,
    `npm run proof -- --only ${trial.id}`,
    '```',
    ...known.flatMap(({ reason, findings }) => ['', ...both(reason), '', '```text', ...findings, '```']),
    '',
  ].join('\n');
}

const both = ({ en, zh }: Text) => [en, '', zh];
