import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../generated/rules.js';
import { type Validator, validators } from '../../generated/validators.js';
import { findRoute } from '../../mock/route.ts';
import { type MockRequest, type MockResponse, startMock } from '../../mock/server.ts';
import { shell } from '../../scripts/generators/shell.ts';
import { repository } from '../support/project.ts';
import type { Found, Trial } from './trial.ts';

/** Schemathesis against the mock, with every check, from the documents of both versions. */

const documents = ['openapi.en.json', 'openapi-3.0.zh.json'];
/** The most that it generates for an operation in a phase. */
const most = 50;

interface Report {
  readonly test_cases: { readonly generated: number };
  readonly failures: readonly {
    readonly code: string;
    readonly title: string;
    readonly operations: readonly string[];
  }[];
}

async function test(folder: string): Promise<Found> {
  const place = await mkdtemp(join(tmpdir(), 'proof-'));
  const findings = new Set<string>();
  let cases = 0;
  for (const name of documents) {
    const mock = await startMock({
      time: 0,
      onResponse: (request, response) => unfounded(request, response, findings),
    });
    const report = join(place, 'report.json');
    const line = [
      `'${folder}/.venv/bin/st' run '${join(repository, 'generated', name)}' --url ${mock.url} -H ` +
        `'X-Auth-Token: token'`,
      `--checks all --max-examples ${most} --seed 1 --generation-deterministic --continue-on-failure --no-color`,
      `--report json --report-json-path '${report}' || test $? = 1`,
    ].join(' ');
    const { ok, output } = await shell(line, place);
    await mock.close();
    if (!ok) throw new Error(`schemathesis ends early: ${output}`);
    const { test_cases, failures } = JSON.parse(await readFile(report, 'utf8')) as Report;
    cases += test_cases.generated;
    for (const { code, title, operations } of failures)
      for (const operation of operations) findings.add(`${code} ${title}: ${operation}`);
  }
  await rm(place, { recursive: true });
  return {
    counts: { documents: documents.length, 'hundred cases': Math.floor(cases / 100) },
    findings: [...findings].toSorted(),
  };
}

/** A refusal of a body that fits its schema must rest on a rule. */
function unfounded(request: MockRequest, { status, body }: MockResponse, findings: Set<string>): void {
  const route = findRoute(request.method, request.url);
  const validate = route && (validators[route.id].request as Validator | null);
  if (status !== 400 || !route || !validate) return;
  const sent = parse(request.body);
  const isFounded = validate(sent).length > 0 || rules[route.id].violations(sent).length > 0;
  const { error_msg } = body as { error_msg: string };
  if (!isFounded) findings.add(`${route.id} refuses a body that fits its schema and every rule: ${error_msg}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const schemathesis: readonly Trial[] = [
  {
    id: 'schemathesis',
    tool: 'schemathesis',
    folder: 'testers-python',
    package: 'schemathesis',
    language: 'Python',
    needs: ['python3-venv'],
    proves: {
      en: 'Calls the mock with valid and invalid requests, made from the documents, and checks every response.',
      zh: '依据文档生成合法与非法请求并调用模拟服务，逐一检查响应。',
    },
    reasons: [
      {
        about: /^ST401 /,
        en: 'The mock takes every token that is there; only signatures are verified, where it has the secret keys.',
        zh: '模拟服务接受任何非空 Token；仅在提供密钥时校验签名。',
      },
      {
        about: /^ST202 Schema-valid request rejected: Stateful tests$/,
        en: 'Stories of several calls are reported as one; their refusals were held against the rules in the same way.',
        zh: '串联调用合并为一项报告；其中的拒绝已按同样方式核对规则。',
      },
      {
        about: /^ST202 Schema-valid request rejected: (POST|PATCH) /,
        en:
          'Rules between fields are in `rules.json` and not in the schemas. Each refusal was held against them: it ' +
          'rests on a rule, or is listed below.',
        zh: '字段间的规则位于 `rules.json`，不在数据结构中。每次拒绝都已核对：均有规则依据，其余列于下文。',
      },
      {
        about:
          /^(ST202 .*: (GET|DELETE) .*\/(orders|nodepools)\/\S+|\w+ refuses a body .*: Bad request\. invalid nodepool name)$/,
        en: 'D28: The service reports with 400 that a node pool does not exist, and the mock does so for orders too.',
        zh: 'D28：节点池不存在时服务返回 400；模拟服务对订单也如此处理。',
      },
      {
        about: /^ST202 Schema-valid request rejected: GET .*\/resourceflavors$/,
        en: '`continue` is a value that a response has given; any other is refused.',
        zh: '`continue` 只能是先前响应返回的值，其他值会被拒绝。',
      },
    ],
    run: test,
  },
];
