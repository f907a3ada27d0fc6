import { spawnSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from 'openapi-document';
import { runCommandLine } from '../../../cli/program.ts';
import * as client from '../../../client/index.ts';
import { type AccessKey, signatureHeaders } from '../../../client/sign.ts';
import { catalogue } from '../../../generated/catalogue.ts';
import { guides, guideSlugs } from '../../../scripts/docs/guide-files.ts';
import { readMarkdown } from '../../../scripts/files.ts';
import { registriesOf } from '../../../scripts/steps/registries.ts';
import { clientOf, mockFor, poolName } from '../../support/client.ts';
import { documentIn, sourceFiles } from '../../support/document.ts';
import {
  badTypography,
  blocksOf,
  linksOf,
  proseOf,
  structureOf,
  unfitJson,
  unknownNames,
  vocabulary,
  wrongStatuses,
} from '../../support/guide.ts';
import { terminalFor } from '../../support/command-line.ts';
import { repository } from '../../support/project.ts';

const files = await readMarkdown(repository, 'docs/guides');
const document = await documentIn('en');
const texts = [...files.values()];
const textOf = (file: string) => files.get(file) ?? '';

/** Command lines of the package. */
const commands = [
  ...new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/`(npx modelarts-pools-openapi [^`]+)`/g)].map(([, command = '']) => command),
    ),
  ),
];

/** What KooCLI, Terraform and the SDKs call things, as their own documents do. */
const otherTools = [
  'hcloud ModelArts ListPools --cli-region=cn-north-4',
  'month',
  'year',
  'huaweicloud_modelarts_resource_pool',
  'terraform plan',
  'flavor_id',
  'max_count',
  'node_pool',
  'post_install',
  'HUAWEICLOUD_SDK_AK',
  'HUAWEICLOUD_SDK_SK',
  'application/json;charset=UTF-8',
];

/** Names that neither the description nor a block has. */
const accessKey = ['accessKey', 'secretKey', 'securityToken'] satisfies (keyof AccessKey)[];
const elsewhere = [
  ...Object.keys(client.regions),
  ...accessKey,
  'If-Match',
  'SecretKey',
  'TransportError',
  'await import',
  'require',
  'my-pool',
  'os.modelarts/auto.pay',
  '[]',
  'curl: option --fail-with-body: is unknown',
  ...(['toPatch', 'waitForNodePool'] satisfies (keyof typeof client)[]),
  ...otherTools,
  ...commands,
];
const generated = readdirSync(join(repository, 'generated'));
const known = vocabulary(
  document,
  catalogue,
  texts.flatMap((text) => blocksOf(text)),
);
const pages = readdirSync(join(repository, 'docs')).map((name) => `docs/${name}`);
for (const name of [...elsewhere, ...generated, ...pages]) known.add(name);

/** Addresses that the description or its registries have, and a few of the same sites. */
const addresses = new Set(
  [
    ...JSON.stringify([document, await documentIn('zh'), registriesOf(await sourceFiles()).sources]).matchAll(
      /https:\/\/[^"\s)`]+/g,
    ),
  ].map(([address]) => address),
);
for (const page of ['ShowNodePool', 'ShowPool']) {
  for (const site of ['', 'intl/en-us/'])
    addresses.add(`https://support.huaweicloud.com/${site}api-modelarts/${page}.html`);
}
for (const site of ['', 'intl/en-us/'])
  addresses.add(`https://support.huaweicloud.com/${site}devg-apisign/api-sign-algorithm.html`);
addresses.add('https://www.rfc-editor.org/rfc/rfc7396');
addresses.add('https://support.huaweicloud.com/intl/en-us/api-modelarts/modelarts_03_0362.html');
for (const address of addresses) known.add(/api-modelarts\/([A-Z]\w+)\.html/.exec(address)?.[1] ?? '');

describe('the guides', () => {
  it('are all there, in both languages, each with a title', () => {
    expect([...files.keys()]).toEqual(guideSlugs.flatMap((slug) => [`${slug}.en.md`, `${slug}.zh.md`]).toSorted());
    expect(guides(files, 'en').map(({ title }) => title)).toEqual([
      'First call in five minutes',
      'Pools, names and permissions',
      'Authentication',
      'Merge patch on node pools',
      'Scaling and billing',
      'Supernodes, disks and labels',
      'Errors and retries',
      'Proxies, certificates, logs and traces',
      'Generating a client',
      'Coming from KooCLI, Terraform or an SDK',
      'Glossary',
    ]);
    expect(guides(files, 'zh').map(({ title }) => title)).toEqual([
      '五分钟完成首次调用',
      '资源池、名称与权限',
      '认证鉴权',
      '节点池的合并补丁',
      '扩缩容与计费',
      '超节点、磁盘与标签',
      '错误与重试',
      '代理、证书、日志与链路追踪',
      '生成客户端',
      '从 KooCLI、Terraform 或 SDK 迁移',
      '术语表',
    ]);
    expect(
      guides(files, 'en')
        .map(({ markdown }) => markdown)
        .join('\n'),
    ).toContain('\n```json\n{');
    expect(
      guides(files, 'zh')
        .map(({ markdown }) => markdown)
        .join('\n'),
    ).not.toMatch(/^```\w+ /m);
    expect(() => guides(new Map([['first-call.en.md', 'First call']]), 'en')).toThrow(
      'docs/guides/first-call.en.md must exist and begin with a heading',
    );
  });

  it.each(guideSlugs)('say the same in both languages: %s', (slug) => {
    expect(structureOf(textOf(`${slug}.zh.md`), 'zh')).toEqual(structureOf(textOf(`${slug}.en.md`), 'en'));
  });

  it.each([...files.keys()])('name only what exists, and send only what fits: %s', (file) => {
    const text = textOf(file);
    expect(unknownNames(text, known)).toEqual([]);
    expect(unfitJson(text)).toEqual([]);
    expect(wrongStatuses(text, catalogue)).toEqual([]);
    const targets = linksOf(text);
    expect(
      targets.filter((target) => (target.startsWith('https:') ? !addresses.has(target) : !files.has(target))),
    ).toEqual([]);
    expect(
      targets.filter((target) => target.endsWith('.md') && !target.endsWith(file.slice(-'.en.md'.length))),
    ).toEqual([]);
  });

  it.each(guideSlugs)('are in the language they say: %s', (slug) => {
    const english = textOf(`${slug}.en.md`);
    expect(slug === 'glossary' ? english.replace(/^\|.*$/gm, '') : english).not.toMatch(/\p{Script=Han}/u);
    expect(badTypography(textOf(`${slug}.zh.md`))).toEqual([]);
    for (const paragraph of proseOf(textOf(`${slug}.zh.md`))
      .split(/\n\n+/)
      .filter((part) => part.trim() !== ''))
      expect(paragraph).toMatch(/\p{Script=Han}/u);
  });

  it.each<[string, (text: string) => unknown, string, string, unknown]>([
    ['a name', (text) => unknownNames(text, known), '`count`', '`counter`', ['counter']],
    [
      'a field of a body',
      unfitJson,
      '"count": 3',
      '"count": "3"',
      ['updateNodePool request: /spec/resources/count must be an integer'],
    ],
    [
      'what a body is',
      unfitJson,
      'json updateNodePool request',
      'json',
      ['"" names no body of an operation: write ```json OPERATION request, or its status'],
    ],
    ['the structure', (text) => structureOf(text, 'en').columns.length, '| `azs`', '`azs`', expect.any(Number)],
  ])('would be seen to be wrong about %s', (_, check, from, to, found) => {
    const right = textOf('scaling-and-billing.en.md');
    const wrong = right.replace(from, to);
    expect(check(wrong)).toEqual(found);
    expect(check(wrong)).not.toEqual(check(right));
  });

  it('would be seen to give an error another status, and to be set badly', () => {
    expect(
      wrongStatuses('| `APIGW.0301` | 403 | no |\n| 500 | `APIGW.0308` |\n| 429 | `APIGW.0308` |', catalogue),
    ).toEqual(['APIGW.0301 does not come with 403', 'APIGW.0308 does not come with 500']);
    expect(badTypography('节点pool，`a`是, 好')).toHaveLength(3);
  });
});

describe('what the guides show', () => {
  it.each(commands)('to run exists: %s', async (command) => {
    const [, , ...args] = command.split(' ');
    let help = '';
    const terminal = terminalFor({ out: (line) => void (help += line) });
    expect(await runCommandLine([...args, '--help'], terminal, '1.2.3')).toBe(0);
    for (const part of [`modelarts-pools-openapi ${args[0]} [options]`, ...args.filter((arg) => arg.startsWith('--'))])
      expect(help).toContain(part);
  });

  it('in shell is written without mistakes', () => {
    const input = texts.flatMap((guide) => blocksOf(guide, 'sh').map(({ text }) => text)).join('');
    expect(spawnSync('sh', ['-n'], { input, encoding: 'utf8' })).toMatchObject({ stderr: '', status: 0 });
  });

  it('about signing is right to the last digit', async () => {
    const text = textOf('authentication.en.md');
    const [, accessKey = '', secretKey = ''] = /access key `(\w+)`, the secret key `(\w+)`/.exec(text) ?? [];
    const part = (about: string) =>
      blocksOf(text, 'text')
        .find((block) => block.about === about)
        ?.text.trimEnd() ?? '';
    const [canonical, toSign] = [part('canonical'), part('to-sign')];
    const body = blocksOf(text, 'json')[0]?.text.trimEnd() ?? '';
    const headers = Object.fromEntries(
      (blocksOf(text, 'http')[0]?.text ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/: (.*)/).slice(0, 2)),
    ) as Record<string, string>;
    const sha256 = (data: string) => createHash('sha256').update(data).digest('hex');

    expect(canonical.split('\n').at(-1)).toBe(sha256(body));
    expect(toSign.split('\n')).toEqual(['SDK-HMAC-SHA256', headers['X-Sdk-Date'], sha256(canonical)]);
    expect(headers.Authorization?.split('Signature=')[1]).toBe(
      createHmac('sha256', secretKey).update(toSign).digest('hex'),
    );

    const [method = '', path = '', , host = ''] = canonical.split('\n');
    const url = `https://${host.replace('host:', '')}${path.replace(/\/$/, '')}`;
    const date = new Date((headers['X-Sdk-Date'] ?? '').replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
    const signed = await signatureHeaders(
      { method, url, headers: { 'X-Project-Id': headers['X-Project-Id'] ?? '' }, body },
      { accessKey, secretKey },
      date,
    );
    expect(headers).toMatchObject(signed);
  });

  it('about merge patches is what comes of them', async () => {
    const [before, patch, after] = blocksOf(textOf('merge-patch.en.md'), 'json').map(
      ({ text }) => JSON.parse(text) as JsonObject,
    );
    const mock = await mockFor();
    const client = clientOf(mock.url);
    await client.createNodePool({
      pool_name: poolName,
      body: { apiVersion: 'v2', kind: 'NodePool', metadata: { name: 'n' }, ...before } as never,
    });
    const { spec } = await client.updateNodePool({ pool_name: poolName, nodepool_name: 'n', body: patch as never });
    expect({ spec }).toEqual(after);
  });
});
