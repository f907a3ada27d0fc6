import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import document from '../../generated/openapi.en.json' with { type: 'json' };
import { operations } from '../../generated/operations.ts';
import { dataFor, type MockData } from '../../mock/data.ts';
import { findRoute } from '../../mock/route.ts';
import { type MockOptions, startMock } from '../../mock/server.ts';
import { shell } from '../../scripts/generators/shell.ts';
import { repository } from '../support/project.ts';
import { Refusals } from './refusals.ts';
import type { Found, Trial } from './trial.ts';

/** Schemathesis against the mock, with every check, from the documents of both languages and versions. */

/** Each has another seed, so that no two make the same cases. */
const documents = [
  { file: 'openapi.en.json', seed: 1 },
  { file: 'openapi.zh.json', seed: 2 },
  { file: 'openapi-3.0.en.json', seed: 3 },
  { file: 'openapi-3.0.zh.json', seed: 4 },
] as const;
type Document = (typeof documents)[number];
/** Cases that it makes up for an operation, from each document. */
const perOperation = 1250;
/** Stories of several calls that it makes up by the links, from each document. */
const stories = 100;
const token = 'token-1';
const home = join(repository, 'test/proof/testers-python');

/** The node pool that the examples name is there, so that some calls by its name succeed. */
const data: Pick<MockData, 'pools'> = {
  pools: dataFor().pools.map((pool) => ({
    ...pool,
    nodePools: (pool.nodePools ?? []).flatMap((one) => [
      one,
      { ...one, metadata: { name: document.components.parameters.NodePoolName.example } },
    ]),
  })),
};

/** What became of a run: how many requests of each operation had the token. */
interface Tried {
  readonly cases: ReadonlyMap<string, number>;
  readonly findings: readonly string[];
}

interface Report {
  readonly errors: readonly unknown[];
  readonly failures: readonly {
    readonly code: string;
    readonly title: string;
    readonly operations: readonly string[];
  }[];
}

async function test(): Promise<Found> {
  const tried = (await Promise.all(documents.map((one) => testDocument(one)))).flat();
  const counts = Object.keys(operations).map((id): [string, number] => [
    id,
    tried.reduce((sum, { cases }) => sum + (cases.get(id) ?? 0), 0),
  ]);
  const wanted = documents.length * perOperation;
  const short = counts.filter(([, cases]) => cases < wanted).map(([id, cases]) => `${id} got only ${cases} cases`);
  return {
    counts: {
      documents: documents.length,
      cases: counts.reduce((sum, [, cases]) => sum + cases, 0),
      ...Object.fromEntries(counts.map(([id, cases]) => [`of ${id}`, cases])),
    },
    findings: [...new Set([...tried.flatMap(({ findings }) => findings), ...short])].toSorted(),
  };
}

/** What it tries in one go, by the name of the operation. */
interface Part {
  readonly name: string;
  readonly options: string;
  readonly mock: MockOptions;
}

/** A run for each operation: in one of all, some get a fraction of the cases that were asked for. */
const parts: readonly Part[] = [
  ...Object.keys(operations).map((id) => ({
    name: id,
    options: `--phases examples,coverage,fuzzing --include-operation-id ${id} --max-examples ${perOperation}`,
    // Nothing is ever finished, so that each call finds the same pools.
    mock: { now: () => Date.UTC(2026, 0) },
  })),
  { name: 'stories', options: `--phases stateful --max-examples ${stories}`, mock: { time: 0 } },
];

async function testDocument(document: Document): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const part of parts) tried.push(await tryPart(document, part));
  return tried;
}

/** Runs it against a mock of its own. Its output is kept, which shows each case that failed. */
async function tryPart({ file, seed }: Document, { name, options, mock: mockOptions }: Part): Promise<Tried> {
  const place = join(home, 'out', file, name);
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  const refusals = new Refusals(data);
  const cases = new Map<string, number>();
  const mock = await startMock({
    data,
    tokens: [token],
    ...mockOptions,
    onResponse(request, response) {
      const id = request.headers['x-auth-token'] === token ? findRoute(request.method, request.url)?.id : undefined;
      if (id) cases.set(id, (cases.get(id) ?? 0) + 1);
      refusals.judge(request, response);
    },
  });
  if (name === 'showOrder') await placeOrder(mock.url);
  cases.clear();
  const report = join(place, 'report.json');
  const line = [
    `'${home}/.venv/bin/st' run '${join(repository, 'generated', file)}' --url ${mock.url}`,
    `-H 'X-Auth-Token: ${token}' --checks all ${options} --continue-on-failure --seed ${seed}`,
    `--generation-database none --suppress-health-check all --no-color`,
    `--report json --report-json-path '${report}' || test $? = 1`,
  ].join(' ');
  const { ok, output } = await shell(line, place, { SCHEMATHESIS_HOOKS: join(home, 'hooks.py') });
  await mock.close();
  await writeFile(join(place, 'output.txt'), output);
  if (!ok) throw new Error(`schemathesis ends early: ${output}`);
  const { errors, failures } = JSON.parse(await readFile(report, 'utf8')) as Report;
  if (errors.length > 0) throw new Error(`schemathesis has errors: ${JSON.stringify(errors)}`);
  const failed = failures.flatMap(({ code, title, operations: where }) =>
    where.map((one) => `${code} ${title}: ${one}`),
  );
  return { cases, findings: [...failed, ...refusals.unfounded] };
}

/** Adds a node, so that there is an order to ask for, which the hooks know. */
async function placeOrder(url: string): Promise<void> {
  const [pool] = data.pools;
  const [nodePool] = pool?.nodePools ?? [];
  const { count, ...resources } = nodePool?.spec.resources ?? { count: 0 };
  const project = document.components.parameters.ProjectId.example;
  const { status } = await fetch(
    `${url}/v2/${project}/pools/${pool?.metadata.name}/nodepools/${nodePool?.metadata.name}`,
    {
      method: 'PATCH',
      headers: { 'x-auth-token': token, 'content-type': 'application/merge-patch+json' },
      body: JSON.stringify({ spec: { resources: { ...resources, count: count + 1, maxCount: count + 1 } } }),
    },
  );
  if (status !== 200) throw new Error(`The mock places no order: ${status}`);
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
      en:
        'Calls the mock with valid and invalid requests, made from the documents, each operation alone and in ' +
        'stories by the links, and checks every response.',
      zh: '依据文档生成合法与非法请求，逐个接口以及按链接串联调用模拟服务，并逐一检查响应。',
    },
    reasons: [
      {
        about: /^ST202 Schema-valid request rejected: (POST|PATCH) /,
        en:
          'Rules between fields are in `rules.json` and not in the schemas. Each refusal was held against them: it ' +
          'rests on a rule, or on a name that is taken or not there.',
        zh: '字段间的规则位于 `rules.json`，不在数据结构中。每次拒绝都已核对：依据某条规则，或名称已被占用、不存在。',
      },
      {
        about: /^ST202 Schema-valid request rejected: Stateful tests$/,
        en: 'Stories are reported as one. What is refused in them was held against rules and names in the same way.',
        zh: '串联调用合并为一项报告；其中被拒绝的请求已按同样方式核对规则和名称。',
      },
      {
        about: /^ST202 .*: (GET|DELETE) .*\/(orders|nodepools)\/\S+$/,
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
