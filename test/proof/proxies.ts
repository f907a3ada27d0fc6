import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdTraffic } from '../../drift/traffic/hold-traffic.ts';
import { readTraffic } from '../../drift/traffic/read-traffic.ts';
import { shell } from '../../scripts/generators/shell.ts';
import { repository } from '../support/project.ts';
import { description } from '../support/traffic.ts';
import { type Passed, throughProxy } from './through-proxy.ts';
import type { Found, Reason, Trial } from './trial.ts';

/** Proxies that look at what passes: the story must be without a finding, and the planted faults must be seen. */

const documents = ['openapi.en.json', 'openapi-3.0.zh.json'];
const published = (name: string) => join(repository, 'generated', name);

/** What a tool says of each step, in their order; an empty text where it says nothing. */
type Says = readonly string[];

function compare(tool: string, steps: readonly Passed[], says: Says): string[] {
  return steps.flatMap(({ operation, what }, index) => {
    const said = says[index] ?? '';
    if (what === '') return said === '' ? [] : [`${tool}, where nothing is wrong, of ${operation}: ${said}`];
    return said === '' ? [`${tool} does not see ${what}`] : [];
  });
}

function found(steps: readonly (readonly Passed[])[], findings: readonly string[]): Found {
  const planted = steps.flat().filter(({ what }) => what !== '').length;
  return {
    counts: { calls: steps.flat().length, 'of them with a planted fault': planted },
    findings: [...new Set(findings)],
  };
}

async function prism(folder: string): Promise<Found> {
  const steps: Passed[][] = [];
  const findings: string[] = [];
  for (const document of documents) {
    for (const isPlanted of [false, true]) {
      const passed = await throughProxy(folder, isPlanted, (upstream, port) => [
        'prism',
        'proxy',
        published(document),
        upstream,
        '--port',
        String(port),
      ]);
      steps.push(passed);
      findings.push(
        ...compare(
          'prism',
          passed,
          passed.map(({ headers }) => headers.get('sl-violations') ?? ''),
        ),
      );
    }
  }
  return found(steps, findings);
}

async function drift(folder: string): Promise<Found> {
  const steps: Passed[][] = [];
  const findings: string[] = [];
  for (const isPlanted of [false, true]) {
    const place = await mkdtemp(join(tmpdir(), 'proof-'));
    const har = join(place, 'traffic.har');
    const passed = await throughProxy(folder, isPlanted, (upstream, port) => [
      'redocly',
      'proxy',
      '--target',
      upstream,
      '--port',
      String(port),
      '--har',
      har,
    ]);
    const recorded = await readFile(har);
    steps.push(passed);
    findings.push(
      ...compare('traffic', passed, ours(recorded, passed)),
      ...compare('redocly drift', passed, await theirs(folder, har, recorded)),
    );
    await rm(place, { recursive: true });
  }
  return found(steps, findings);
}

/** What our own command says. */
function ours(har: Uint8Array, passed: readonly Passed[]): Says {
  const traffic = readTraffic(har);
  if ('reason' in traffic) return passed.map(() => traffic.reason);
  const { findings } = holdTraffic('traffic.har', traffic, description);
  const news = findings.filter(({ standing }) => standing !== 'known');
  return passed.map(({ operation, what }) => {
    const isUndescribed = what === 'an operation that is not described';
    const about = news.filter((one) => one.operation === (isUndescribed ? '' : operation));
    return about.map(({ kind, name }) => `${kind} ${name}`).join(', ');
  });
}

interface Report {
  readonly problems: readonly { readonly exchangeIndex: number; readonly message: string }[];
}

/** What `redocly drift` says; the header of the token is described as credentials, which it does not look at. */
async function theirs(folder: string, har: string, recorded: Uint8Array): Promise<Says> {
  const { log } = JSON.parse(String(recorded)) as { log: { entries: { request: { url: string } }[] } };
  const urls = log.entries.map(({ request }) => request.url);
  const line =
    `node_modules/.bin/redocly drift '${har}' --api '${published('openapi.en.json')}' --format json ` +
    `--server '${new URL(urls[0] ?? '').origin}' --ignore-headers x-auth-token --max-findings 100 || test $? = 1`;
  const { ok, stdout, output } = await shell(line, folder);
  if (!ok) throw new Error(`redocly drift fails: ${output}`);
  const { problems } = JSON.parse(stdout) as Report;
  return urls.map((_, index) =>
    problems
      .filter(({ exchangeIndex }) => exchangeIndex === index)
      .map(({ message }) => message)
      .join(', '),
  );
}

/** What neither of them sees, though it is a fault, because the description says less than the recording shows. */
const open: readonly Reason[] = [
  {
    about:
      /^(prism|redocly drift) does not see a (value that is not listed in a response|member that is not described)$/,
    en:
      'Responses may grow: their values are listed as `x-extensible-enum`, and their schemas take further members. ' +
      '`npm run traffic` reports both as new.',
    zh: '响应可能扩展：取值以 `x-extensible-enum` 列出，数据结构允许其他成员。`npm run traffic` 会将两者报告为新增。',
  },
  {
    about: / does not see a status that is not described$/,
    en: 'To it the `default` response describes every other status. `npm run traffic` reports a new one.',
    zh: '该工具认为 `default` 响应涵盖其余所有状态码；`npm run traffic` 会报告新的状态码。',
  },
];

const shared = { folder: 'testers-node', language: 'TypeScript', needs: [] } as const;

export const proxies: readonly Trial[] = [
  {
    ...shared,
    id: 'prism',
    tool: 'prism proxy',
    package: '@stoplight/prism-cli',
    proves: {
      en: 'Stands before the mock as a validating proxy: calls of every operation, right and with a fault each.',
      zh: '作为校验代理置于模拟服务之前，依次转发每个接口的调用：正常的，以及植入错误的。',
    },
    reasons: [
      ...open,
      {
        about: /^prism does not see another media type of a request$/,
        en: 'It takes `application/json` for `application/merge-patch+json`; the mock refuses it as the service does.',
        zh: '它将 `application/json` 视同 `application/merge-patch+json`；模拟服务与真实服务一样会拒绝。',
      },
    ],
    run: prism,
  },
  {
    ...shared,
    id: 'redocly-drift',
    tool: 'redocly proxy, redocly drift',
    package: '@redocly/cli',
    proves: {
      en:
        'Records the calls of every operation, as they should be and with a fault in each, and holds the recording ' +
        'against the description, as `npm run traffic` does.',
      zh: '录制每个接口的调用（正常的和植入错误的），再与描述核对，并与 `npm run traffic` 的结果比较。',
    },
    reasons: [
      ...open,
      {
        about: /^redocly drift does not see another media type of a (request|response)$/,
        en: '`redocly drift` does not compare media types. `npm run traffic` does.',
        zh: '`redocly drift` 不核对媒体类型，`npm run traffic` 会核对。',
      },
      {
        about: /^redocly drift does not see a (value that is not listed in a request|text for a number in a query)$/,
        en:
          '`redocly drift` does not judge a request that was refused; where a response says 200, it reports both. ' +
          '`npm run traffic` reports them as refused.',
        zh: '`redocly drift` 不判定被拒绝的请求；响应为 200 时，它会报告这两处。`npm run traffic` 会报告为已被拒绝。',
      },
      {
        about: /^traffic does not see no credentials$/,
        en: '`npm run record` removes credentials, so `npm run traffic` does not ask for them. `redocly drift` does.',
        zh: '`npm run record` 会去除凭证，因此 `npm run traffic` 不检查凭证；`redocly drift` 会检查。',
      },
    ],
    run: drift,
  },
];
