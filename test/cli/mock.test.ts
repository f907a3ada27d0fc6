import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand as run } from '../support/command-line.ts';

describe('mock', () => {
  it('responds until it is ended', async () => {
    const [server, port] = [
      await import('node:net').then(({ createServer }) => createServer()),
      41_000 + (process.pid % 1000),
    ];
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await run(`mock --port ${port}`)).toMatchObject({
      code: 1,
      err: `The mock cannot start: the port is in use; choose another with --port (EADDRINUSE 127.0.0.1:${port}).\n`,
    });
    server.close();
  });

  it.each([
    ['--port x', 'The value x of --port <port> is invalid: a whole number is needed. Try --help.\n'],
    ['--speed 0', 'The value 0 of --speed <factor> is invalid: it must be at least 1. Try --help.\n'],
    ['--port 80000', 'The value 80000 of --port <port> is invalid: it must be at most 65535. Try --help.\n'],
    [
      '--fail 503:12 --port 80000',
      'The value 80000 of --port <port> is invalid: it must be at most 65535. Try --help.\n',
    ],
    [
      '--fail 503',
      'The value 503 of --fail <status:times> is invalid: a status from 400 to 599 and a number from 1 are needed, ' +
        'such as 503:2. Try --help.\n',
    ],
    [
      '--fail a --lang zh',
      '--fail <status:times> 的值 a 无效：应为 400 到 599 的状态码和次数，例如 503:2。请使用 --help 查看帮助。\n',
    ],
  ])('refuses %s', async (args, err) => {
    expect(await run(`mock ${args}`)).toEqual({ code: 2, out: '', err });
  });

  it.each(['600:1', '503:0', '5033:1', '503:', '503:1x', 'x503:1', '399:1'])('refuses --fail %s', async (value) => {
    expect((await run(['mock', '--fail', value])).err).toMatch(/^The value \S+ of --fail <status:times> is invalid/);
  });

  const folder = mkdtempSync(join(tmpdir(), 'mock-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<{ name: string; text: string; file?: string; place: string; en: string; zh: string }>([
    { name: 'nothing', text: '', place: '1:1', en: 'is empty', zh: '为空' },
    { name: 'bytes', text: '\0', place: '1:1', en: 'is not text in UTF-8', zh: '不是 UTF-8 文本' },
    { name: 'a list', text: '- a', place: '1:1 #', en: 'an object is needed here', zh: '此处应为对象' },
    {
      name: 'a key that is unknown',
      text: 'pools: []\npool: []',
      place: '2:7 #/pool',
      en: 'only pools, flavors can stand here',
      zh: '此处只能是 pools, flavors',
    },
    {
      name: 'no list of pools',
      text: 'pools: {}',
      place: '1:8 #/pools',
      en: 'a list is needed here',
      zh: '此处应为列表',
    },
    {
      name: 'a pool without a name',
      text: 'pools:\n  - metadata: {}',
      place: '2:15 #/pools/0/metadata/name',
      en: 'a name is needed here',
      zh: '此处应为名称',
    },
    {
      name: 'a node pool without a flavor',
      text: 'pools:\n  - metadata: {name: p}\n    nodePools:\n      - {metadata: {name: n}, spec: {resources: {}}}',
      place: '4:49 #/pools/0/nodePools/0/spec/resources/flavor',
      en: 'the name of a flavor is needed here',
      zh: '此处应为资源规格的名称',
    },
    {
      name: 'half a node',
      text:
        '{"pools": [{"metadata": {"name": "p"}, "nodePools": [\n' +
        '  {"metadata": {"name": "n"}, "spec": {"resources": {"flavor": "f", "count": 0.5}}}]}]}',
      file: 'data.json',
      place: '2:78 #/pools/0/nodePools/0/spec/resources/count',
      en: 'a number of nodes is needed here',
      zh: '此处应为节点数',
    },
    {
      name: 'JSON with a comma too many',
      text: '{"pools": [],}',
      file: 'data.json',
      place: '1:14',
      en: 'is not JSON: } is not allowed here',
      zh: '不是有效的 JSON：此处不应出现 }',
    },
    {
      name: 'YAML that is indented by tabs',
      text: 'pools:\n\t- a',
      place: '2:1',
      en: 'is not YAML: Tabs are not allowed as indentation',
      zh: '不是有效的 YAML：不能用制表符缩进，请使用空格',
    },
  ])('refuses data that hold $name, in both languages', async ({ text, file = 'data.yaml', place, ...want }) => {
    const path = join(folder, file);
    writeFileSync(path, text);
    const refused = (message: string) => ({ code: 2, out: '', err: `${path}:${place}\n  ${message}\n` });
    expect(await run(['mock', '--data', path])).toEqual(refused(want.en));
    expect(await run(['mock', '--data', path, '--lang', 'zh'])).toEqual(refused(want.zh));
  });

  it('refuses data that cannot be read', async () => {
    const { code, err } = await run(['mock', '--data', join(folder, 'none.yaml'), '--lang', 'zh']);
    expect([code, err]).toEqual([2, `无法读取文件 ${join(folder, 'none.yaml')}：文件或目录不存在（ENOENT）。\n`]);
  });

  it.each([
    ['no lines of that form', 'AK:hunter2', 1],
    ['a list', '- hunter2', 1],
    ['YAML that cannot be read', 'AK: fine\nBK: "hunter2', 2],
    ['an empty secret', "AK: ''\nhunter2: hunter2", 1],
    ['an alias', 'AK: &hunter2 x\nBK: *hunter2', 1],
    ['something nested', 'AK: { hunter2: hunter2 }', 1],
    ['nothing', '', 1],
  ])('never repeats secrets that are %s', async (_, text, line) => {
    const file = join(folder, 'secrets.yaml');
    writeFileSync(file, text);
    const want = (from: string) => ({
      code: 2,
      out: '',
      err: `${from}:${line}: keys are lines of the form ACCESS_KEY: SECRET_KEY.\n`,
    });
    expect(await run(['mock', '--secrets', file])).toEqual(want(file));
    expect(await run('mock', '', { env: { MOCK_SECRETS: text } })).toEqual(want('MOCK_SECRETS'));
  });

  it('has no option for secrets, and does not repeat one that is tried', async () => {
    const { err } = await run('mock --secret=AK:hunter2');
    expect(err).toBe('Unknown option: --secret. Try --help.\n');
  });
});
