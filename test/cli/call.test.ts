import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Terminal } from '../../cli/terminal.ts';
import { runCommand } from '../support/command-line.ts';
import { mockFor, poolName } from '../support/client.ts';

const folder = mkdtempSync(join(tmpdir(), 'pools-call-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const secret = 'a-token-that-must-not-be-printed';
const settings = { PROJECT_ID: 'project-1', POOL_NAME: poolName, TOKEN: secret };
const create = [
  'call',
  'create-node-pool',
  '--set',
  'metadata.name=nodepool-1',
  '--set',
  'spec.resources.flavor=f',
  '--set',
  'spec.resources.count=1',
  '--set',
  'spec.resources.maxCount=1',
];

/** A mock, and a way to run commands against it. */
async function service() {
  const { url, requests } = await mockFor();
  const env = { ...settings, MODELARTS_ENDPOINT: url };
  const run = (args: readonly string[], input = '', world = {}) => runCommand(args, input, { env, ...world });
  return { url, requests, run };
}

describe('call', () => {
  it('builds the body from settings, and prints the response', async () => {
    const { run, requests } = await service();
    const created = await run([...create, '--set', 'metadata.annotations[os.modelarts/billing.mode]=0']);
    expect(created).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(created.out)).toMatchObject({ kind: 'NodePool', metadata: { name: 'nodepool-1' } });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      apiVersion: 'v2',
      kind: 'NodePool',
      metadata: { name: 'nodepool-1', annotations: { 'os.modelarts/billing.mode': '0' } },
      spec: { resources: { flavor: 'f', count: 1, maxCount: 1 } },
    });
  });

  it('takes a body from a pipe and from a file, and puts settings into it', async () => {
    const { run, requests } = await service();
    await run(create);
    const patch =
      'spec:\n  resources: {flavor: f, count: 1, maxCount: 1, taints: [{key: a, value: b, effect: NoSchedule}]}\n';
    const args = [
      'call',
      'updateNodePool',
      '--node-pool',
      'nodepool-1',
      '--body',
      '-',
      '--set',
      'spec.resources.maxCount=2',
    ];
    const updated = await run(
      [...args, '--set', 'spec.resources.count=2', '--set', 'spec.resources.taints[0].value=3'],
      patch,
    );
    expect(updated).toMatchObject({ code: 0, err: '' });
    expect(requests.at(-1)?.headers['content-type']).toBe('application/merge-patch+json');
    expect(JSON.parse(requests.at(-1)?.body ?? '').spec.resources).toMatchObject({
      count: 2,
      taints: [{ key: 'a', value: '3' }],
    });
    const file = join(folder, 'patch.json');
    writeFileSync(file, '{"spec": {"resources": {"flavor": "f", "count": 3, "maxCount": 3}}}');
    const again = await run(['call', 'update-node-pool', '--node-pool', 'nodepool-1', '--body', file]);
    expect(JSON.parse(again.out)).toMatchObject({ spec: { resources: { count: 3 } } });
  });

  it('shows what would be sent, and sends nothing; the secret is a variable', async () => {
    const { run, requests, url } = await service();
    const shown = await run([...create, '--dry-run']);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toContain(
      `curl --fail-with-body --request POST '${url}/v2/project-1/pools/${poolName}/nodepools'`,
    );
    expect(shown.out).toContain('--header "x-auth-token: $TOKEN"');
    expect(shown.out).toContain('"metadata":{"name":"nodepool-1"}');
    expect(shown.out).not.toContain(secret);
    expect(requests).toEqual([]);
  });

  it('warns of a field that is not known, and sends it', async () => {
    const { run, requests } = await service();
    const { code, err } = await run([...create, '--set', 'spec.resources.lables.a=b']);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^#\/body\/spec\/resources\/lables\n {2}warning: `lables` is not a known field here\..*`labels`\?\n$/,
    );
    expect(requests).toHaveLength(1);
    const shown = await run([...create, '--set', 'spec.resources.lables.a=b', '--dry-run', '--lang', 'zh']);
    expect(shown).toMatchObject({ code: 0, err: expect.stringContaining('警告：`lables` 不是此处的已知字段') });
    expect(requests).toHaveLength(1);
  });

  it('asks for the name before it deletes', async () => {
    const { run, requests } = await service();
    const args = ['call', 'delete-pool'];
    expect(await run(args)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${poolName} would be deleted, and there is no terminal to confirm it.`),
    });
    const asked: string[] = [];
    const person = (answer: string | undefined) => ({
      isInteractive: true,
      ask: (question: string) => Promise.resolve((asked.push(question), answer)),
    });
    expect(await run(args, '', person('pool-2'))).toEqual({
      code: 1,
      out: '',
      err: 'Nothing was deleted: the name does not match.\n',
    });
    expect(await run(args, '', person(undefined))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Nothing was deleted/),
    });
    expect(requests).toEqual([]);
    expect(await run(args, '', person(poolName))).toMatchObject({ code: 0 });
    expect(asked).toEqual(Array(3).fill(`This deletes ${poolName}. Type its name to continue: `));
    expect(requests.map(({ method }) => method)).toEqual(['DELETE']);
  });

  it('names what the last part of a path names', async () => {
    const { run } = await service();
    expect((await run(['call', 'delete-node-pool', '--node-pool', 'n-1'])).err).toContain('n-1 would be deleted');
  });

  it.each(['kind.b=1', 'apiVersion[0]=1', 'metadata=&spec.resources.azs.a.b=1', 'spec=&spec.a=1', 'a=[1]&a[2]=1'])(
    'cannot make the setting %s',
    async (settings) => {
      const { run } = await service();
      const list = settings.split('&').flatMap((one) => ['--set', one]);
      expect(await run([...create, '--set', 'spec.resources.azs=[1]', ...list])).toMatchObject({
        code: 2,
        err: expect.stringContaining('cannot be made: there is no place for'),
      });
    },
  );

  it('explains what the service refuses, and what does not fit before it is sent', async () => {
    const { run } = await service();
    const refused = await run(['call', 'delete-node-pool', '--node-pool', 'none', '--yes']);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^deleteNodePool: 400 ModelArts\.50004000 Bad request\. invalid nodepool name/);
    const unfit = await run([...create, '--set', 'spec.resources.count=many']);
    expect(unfit).toEqual({ code: 1, out: '', err: '#/body/spec/resources/count\n  must be an integer\n' });
  });

  it.each([
    ['en', 'must be "created" or "failed" or "creating". Did you mean "created" or "creating"?'],
    ['zh', '必须是 "created" 或 "failed" 或 "creating"。是否想输入 "created" 或 "creating"？'],
  ])('refuses a value of a parameter that is not listed before anything is sent: %s', async (lang, message) => {
    const { run, requests } = await service();
    for (const more of [[], ['--dry-run']]) {
      const refused = await run(['call', 'list-pools', '--param', 'status=create', '--lang', lang, ...more]);
      expect(refused).toEqual({ code: 1, out: '', err: `--param status=…\n  ${message}\n` });
    }
    expect(requests).toEqual([]);
  });

  it.each<{ name: string; args: string[]; env?: object; want: string }>([
    {
      name: 'no region',
      args: ['call', 'show-pool'],
      env: { POOL_NAME: 'p' },
      want: 'The address of the service is missing',
    },
    {
      name: 'no project',
      args: ['call', 'show-pool'],
      env: { MODELARTS_REGION: 'cn-north-4', POOL_NAME: 'p' },
      want: 'The project is missing',
    },
    {
      name: 'no credentials',
      args: ['call', 'show-pool'],
      env: { MODELARTS_REGION: 'cn-north-4', POOL_NAME: 'p', PROJECT_ID: 'x' },
      want: 'No credentials: set TOKEN',
    },
    {
      name: 'no pool',
      args: ['call', 'show-pool'],
      env: { PROJECT_ID: 'x' },
      want: 'The parameter pool_name is missing: give --pool.',
    },
    { name: 'no body', args: ['call', 'create-node-pool'], want: 'createNodePool needs a request body' },
    { name: 'a body too much', args: ['call', 'show-pool', '--set', 'a=1'], want: 'showPool takes no request body.' },
    {
      name: 'a setting without value',
      args: ['call', 'create-node-pool', '--set', 'a'],
      want: 'The setting a is not of the form',
    },
    {
      name: 'a parameter of no name',
      args: ['call', 'show-pool', '--param', 'x=1'],
      want: 'x=1 is not of the form name=value',
    },
    { name: 'a region that is misspelt', args: ['pools', '--region', 'cn-north-44'], want: 'Did you mean cn-north-4' },
    {
      name: 'an endpoint with a password',
      args: ['pools', '--endpoint', `http://u:${secret}@127.0.0.1`],
      want: 'The endpoint must begin with https:// or http://, and have no user, query or fragment.',
    },
    {
      name: 'a token with a line break',
      args: ['call', 'show-pool'],
      env: { ...settings, MODELARTS_REGION: 'cn-north-4', TOKEN: `${secret}\n` },
      want: 'must be printable ASCII without spaces or line breaks',
    },
    { name: 'an operation of no name', args: ['call', 'show-pol'], want: 'Did you mean show-pool' },
  ])('refuses $name', async ({ args, env = settings, want }) => {
    const { code, out, err } = await runCommand(args, '', {
      env: { ...env, XDG_CONFIG_HOME: folder } as NodeJS.ProcessEnv,
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(want);
    expect(err).not.toContain(secret);
  });
});

describe('call --wait', () => {
  const world = () => {
    const shown: string[] = [];
    return { shown, progress: (text: string) => void shown.push(text) };
  };
  const waiting = (speed: number) => mockFor({ time: 60, speed });

  it('shows how the change goes on, and prints what came of it', async () => {
    const { url } = await waiting(60);
    const { shown, progress } = world();
    const env = { ...settings, MODELARTS_ENDPOINT: url };
    const created = await runCommand(
      [...create, '--set', 'metadata.annotations[os.modelarts/billing.mode]=0', '--wait', '--interval', '1'],
      '',
      {
        env,
        progress,
      },
    );
    expect(created).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(created.out).status.resources.available).toMatchObject({ count: 1 });
    expect(shown[0]).toBe('Waiting for the change …');
    expect(shown.at(-2)).toMatch(/^\d+ s {2}WANTED 1 {2}AVAILABLE 1 {2}CREATING 0 {2}DELETING 0$/);
    expect(shown.at(-1)).toBe('');
    const deleted = await runCommand(
      ['call', 'delete-node-pool', '--node-pool', 'nodepool-1', '--yes', '--wait', '--interval', '1'],
      '',
      { env },
    );
    expect(deleted.code).toBe(0);
    const gone = await runCommand(['call', 'show-node-pool', '--node-pool', 'nodepool-1'], '', { env });
    expect(gone.err).toContain('invalid nodepool name');
  });

  it('stops at Ctrl-C with a sentence, and shows no more than fits on a line', async () => {
    const { url } = await waiting(1);
    const { shown, progress } = world();
    const env = { ...settings, MODELARTS_ENDPOINT: url };
    const interrupt = new AbortController();
    const interruptible: Terminal['interruptible'] = async (reason, work) => {
      const timer = setInterval(() => shown.length > 1 && interrupt.abort(reason), 10);
      return work(interrupt.signal).finally(() => clearInterval(timer));
    };
    const args = [...create, '--wait', '--interval', '1', '--lang', 'zh'];
    const stopped = await runCommand(args, '', { env, progress, columns: 30, interruptible });
    expect(stopped).toEqual({
      code: 130,
      out: '',
      err: '已停止等待。变更仍在进行，请使用 pools 或 node-pools 查看。\n',
    });
    expect(shown.slice(1)).toEqual([expect.stringMatching(/^1 秒 {2}期望节点数 1 {2}可用 0$/), '']);
  });

  it('distinguishes a failed change from a refused one', async () => {
    const { url } = await waiting(60);
    const env = { ...settings, MODELARTS_ENDPOINT: url };
    const args = create.map((arg) => arg.replace('flavor=f', 'flavor=modelarts.vm.gpu.soldout'));
    const failed = await runCommand([...args, '--wait', '--interval', '1', '--lang', 'zh'], '', { env });
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err).toMatch(/^变更失败：.*sold out/);
  });

  it('is refused where nothing changes', async () => {
    expect(await runCommand(['call', 'show-pool', '--wait'])).toMatchObject({
      code: 2,
      err: 'showPool changes nothing that could be waited for.\n',
    });
  });
});

describe('a profile', () => {
  const profile = (text: string, mode = 0o600) => {
    const file = join(folder, 'profile.yaml');
    writeFileSync(file, text);
    chmodSync(file, mode);
    return file;
  };

  it('holds settings and credentials; the environment goes before it, options before both', async () => {
    const { url, requests } = await mockFor();
    const file = profile(`endpoint: ${url}\nproject: from-profile\npool: from-profile\ntoken: ${secret}\n`);
    const env = { POOL_NAME: 'from-environment', PROJECT_ID: 'from-environment' };
    await runCommand(['call', 'show-pool', '--profile', file, '--pool', 'from-option'], '', { env });
    expect(requests[0]?.url).toBe('/v2/from-environment/pools/from-option');
    expect(requests[0]?.headers['x-auth-token']).toBe(secret);
  });

  it.each<{ name: string; text: string; mode?: number; want: string }>([
    { name: 'is open to others', text: `token: ${secret}\n`, mode: 0o644, want: 'Run: chmod 600' },
    { name: 'has an unknown key', text: `tokn: ${secret}\n`, want: 'not tokn. Did you mean token?' },
    { name: 'is a list', text: `- ${secret}\n`, want: 'profile.yaml:1: a profile consists of lines' },
    { name: 'is no YAML', text: `pool: a\ntoken: "${secret}\n`, want: 'profile.yaml:3: a profile consists of' },
    { name: 'has an object', text: `token: { ${secret}: 1 }\n`, want: 'profile.yaml:1: a profile consists of' },
  ])('is refused when it $name', async ({ text, mode, want }) => {
    const file = profile(text, mode);
    const { code, err } = await runCommand(['pools', '--profile', file], '', { env: {} });
    expect(code).toBe(2);
    expect(err).toContain(want);
    expect(err).not.toContain(secret);
  });
});

describe('lists', () => {
  it('are tables for people and JSON for programs, in both languages', async () => {
    const { run } = await service();
    await run(create);
    expect((await run(['node-pools'])).out).toMatchInlineSnapshot(`
      "NAME                          FLAVOR                WANTED  AVAILABLE  CREATING  ABNORMAL  DELETING
      modelarts.vm.cpu.4ud-default  modelarts.vm.cpu.4ud  2       2          0         0         0
      nodepool-1                    f                     1       1          0         0         0
      "
    `);
    expect((await run(['node-pools', '--lang', 'zh'])).out).toMatchInlineSnapshot(`
      "名称                          资源规格              期望节点数  可用  创建中  异常  删除中
      modelarts.vm.cpu.4ud-default  modelarts.vm.cpu.4ud  2           2     0       0     0
      nodepool-1                    f                     1           1     0       0     0
      "
    `);
    expect((await run(['pools'])).out).toMatchInlineSnapshot(`
      "NAME     ID      TYPE      PHASE    WANTED  AVAILABLE
      my-pool  pool-1  Dedicate  Running  3       3
      "
    `);
    const bold = (text: string) => `**${text}**`;
    expect((await run(['pools'], '', { columns: 54, bold })).out).toMatch(/^\*\*NAME .*\*\*\nmy-pool {2}/);
    expect((await run(['pools', '--lang', 'zh'], '', { columns: 30, bold })).out).toMatchInlineSnapshot(`
      "名称        my-pool
      ID          pool-1
      类型        Dedicate
      状态        Running
      期望节点数  3
      可用        3
      "
    `);
    const [pool] = JSON.parse((await run(['pools', '--format', 'json'])).out);
    expect(pool.metadata.name).toBe(poolName);
  });
});
