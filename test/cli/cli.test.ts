import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../cli/program.ts';
import { Refusal, type Terminal } from '../../cli/terminal.ts';
import { words } from '../../cli/words.ts';
import { repository } from '../support/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'pools-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const example = join(repository, 'spec/components/examples/createNodePool.request.minimal.json');

/** Runs a command line, and keeps what it says. */
async function run(args: string, input = '') {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out: (line) => void (said.out += `${line}\n`),
    err: (line) => void (said.err += `${line}\n`),
    input: () => input,
    published: (name) => readFileSync(join(repository, 'generated', name), 'utf8'),
  };
  const code = await main(args.split(' ').filter(Boolean), terminal, '1.2.3');
  return { code, ...said };
}

const bad = `apiVersion: v2
kind: NodePool
metadata:
  name: nodepool-1
spec:
  resources:
    flavor: &flavor modelarts.vm.2u
    count: many
    maxCount: 1
    taints: []
    azs:
      - az: *flavor
        count: 1.5
`;

describe('validate', () => {
  it('takes what fits, as JSON, as YAML, piped in, under both names of the operation', async () => {
    const text = readFileSync(example, 'utf8');
    expect(await run(`validate create-node-pool ${example}`)).toEqual({
      code: 0,
      out: `${example} fits createNodePool.\n`,
      err: '',
    });
    expect(await run('validate createNodePool - --lang zh', text)).toEqual({
      code: 0,
      out: '<stdin> 符合 createNodePool。\n',
      err: '',
    });
    expect(await run('validate create-node-pool -', `\uFEFF${text}`)).toMatchObject({ code: 0 });
    expect(
      await run(`validate create-node-pool ${file('good.yaml', bad.replace('many', '1').replace('1.5', '1'))}`),
    ).toMatchObject({ code: 0 });
    expect(await run('validate delete-node-pool - --response 404x', '{}')).toMatchObject({ code: 2 });
    expect(await run('validate delete-pool - --response 404', '{"error_code":"ModelArts.50005101"}')).toMatchObject({
      code: 0,
      out: '<stdin> fits deletePool 404.\n',
    });
  });

  it('lists what does not fit, each with its place', async () => {
    const path = file('bad.yaml', bad);
    expect(await run(`validate create-node-pool ${path}`)).toEqual({
      code: 1,
      out: '',
      err: `${path}:8:12 #/spec/resources/count\n  must be an integer\n${path}:13:16 #/spec/resources/azs/0/count\n  must be an integer\n2 wrong in ${path}.\n`,
    });
    const chinese = await run(`validate --lang zh create-node-pool ${path}`);
    expect(chinese.err).toMatch(/bad\.yaml:8:12 #\/spec\/resources\/count\n {2}[^a-z]+\n/);
    expect(chinese.err).toContain('有 2 处问题。');
  });

  it('points at what lacks a field, and at a field that is not known', async () => {
    const missing = await run(
      'validate create-node-pool - --format json',
      '{\n  "apiVersion": "v2",\n  "kind": "NodePool",\n  "metadata": { "name": "n" },\n  "spec": { "resources": { "flavor": "f" } }\n}',
    );
    expect(JSON.parse(missing.out)).toEqual([
      { file: '<stdin>', line: 5, column: 26, pointer: '#/spec/resources', message: expect.stringContaining('count') },
      {
        file: '<stdin>',
        line: 5,
        column: 26,
        pointer: '#/spec/resources',
        message: expect.stringContaining('maxCount'),
      },
    ]);
    expect(missing).toMatchObject({ code: 1, err: '' });
    expect(await run('validate create-node-pool - --format json', readFileSync(example, 'utf8'))).toEqual({
      code: 0,
      out: '[]\n',
      err: '',
    });
  });

  it.each([
    ['no YAML', 'a: [1', /<stdin>:1:\d+ #\n {2}\S/],
    ['the same key twice', '{"a": 1, "a": 2}', /<stdin>:1:10 #\n {2}.*unique/],
    ['nothing', '', /<stdin>:1:1 #\n/],
    ['two documents', 'a: 1\n---\nb: 2\n', /several YAML documents/],
    ['a list', '- 1\n', /<stdin>:1:1 #\n {2}must be an object/],
  ])('refuses %s', async (_name, text, message) => {
    const { code, err } = await run('validate create-node-pool -', text);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  it.each([
    [
      'an operation that there is none of',
      'validate creat-node-pool x',
      'There is no operation creat-node-pool. Did you mean create-node-pool',
    ],
    ['an operation without a body', 'validate delete-pool x', 'deletePool takes no request body.'],
    [
      'a status that there is none of',
      'validate delete-pool x --response 201',
      'deletePool has no answer 201. It has: 200, ',
    ],
    [
      'a file that there is none of',
      'validate create-node-pool /none.json',
      'The file /none.json cannot be read: ENOENT.',
    ],
    ['a folder', `validate create-node-pool ${folder}`, 'cannot be read: EISDIR.'],
  ])('cannot tell of %s', async (_name, args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('spec', () => {
  it.each([
    ['', 'openapi: 3.1.0\n', 'Create a node pool'],
    ['--lang zh', 'openapi: 3.1.0\n', '创建节点池'],
    ['--oas 3.0', 'openapi: 3.0.3\n', 'Create a node pool'],
    ['--format json --lang=zh', '{\n  "openapi": "3.1.0"', '创建节点池'],
    ['--format json --oas 3.0', '{\n  "openapi": "3.0.3"', 'Create a node pool'],
  ])('prints the description: %s', async (args, start, text) => {
    const { code, out } = await run(`spec ${args}`);
    expect(code).toBe(0);
    expect(out.startsWith(start)).toBe(true);
    expect(out).toContain(text);
  });

  it('says the same as YAML and as JSON', async () => {
    expect(parse((await run('spec --oas 3.0')).out)).toEqual(
      JSON.parse((await run('spec --oas 3.0 --format json')).out),
    );
  });
});

describe('sources', () => {
  it('tells what a field rests on', async () => {
    expect((await run('sources PoolResource.maxCount')).out).toMatch(
      /^PoolResource\.maxCount\ninteger \(int32\), required\n\n[^]*\n\nSources\n {2}S2 {4}/,
    );
    expect((await run('sources deletePool --lang zh')).out).toMatch(/\n来源\n[^]*\n差异\n/);
  });

  it('asks what was meant', async () => {
    expect(await run('sources PoolResource.maxCuont')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean PoolResource.maxCount'),
    });
    expect(await run('sources maxCount --lang zh')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^描述中没有 maxCount。是否想输入 \S*\.maxCount/),
    });
  });
});

describe('mock', () => {
  it('answers until it is ended', async () => {
    const [server, port] = [
      await import('node:net').then(({ createServer }) => createServer()),
      41_000 + (process.pid % 1000),
    ];
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await run(`mock --port ${port}`)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The mock cannot listen: .*EADDRINUSE/),
    });
    server.close();
  });

  it.each([
    ['--port x', 'The value x of --port <port> is not possible: a whole number is needed. Try --help.\n'],
    [
      '--fail 503',
      'The value 503 of --fail <status:times> is not possible: two values with a colon between them are needed. Try --help.\n',
    ],
    ['--secret a --lang zh', '--secret <keys> 的值 a 无效：应为用冒号分隔的两个值。请使用 --help 查看帮助。\n'],
  ])('refuses %s', async (args, err) => {
    expect(await run(`mock ${args}`)).toEqual({ code: 2, out: '', err });
  });
});

describe('the command line', () => {
  it.each([
    ['valdate', 'There is no command valdate. Did you mean validate? Try --help.'],
    ['valdate --lang zh', '没有命令 valdate。是否想输入 validate？请使用 --help 查看帮助。'],
    ['validate', 'The argument operation is missing. Try --help.'],
    ['validate a b c', 'There are too many arguments. Try --help.'],
    ['spec --fromat json', 'There is no option --fromat. Did you mean --format? Try --help.'],
    ['spec --format', 'The option --format <format> needs a value. Try --help.'],
    [
      'spec --format toml',
      'The value toml of --format <format> is not possible: it must be one of yaml, json. Try --help.',
    ],
    ['spec --lang fr', 'The value fr of --lang <language> is not possible: it must be one of en, zh. Try --help.'],
  ])('refuses: %s', async (args, message) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });

  it.each(['', 'validate', 'mock', 'spec', 'sources'])('explains itself in both languages: %s', async (command) => {
    const [english, chinese] = [await run(`${command} --help`), await run(`${command} --help --lang zh`)];
    expect([english.code, chinese.code, english.err, chinese.err]).toEqual([0, 0, '', '']);
    expect(english.out.replace('中文：--lang zh', '')).not.toMatch(/\p{Script=Han}/u);
    const prose = chinese.out
      .replace('English: --lang en', '')
      .split('\n')
      .filter((line) => /^\s{2}\S/.test(line));
    for (const line of prose) expect(line).toMatch(/\p{Script=Han}/u);
    expect(chinese.out).not.toMatch(/Usage|Options|default|choices/);
  });

  it('shows its help where nothing is asked, and its version', async () => {
    expect(await run('')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Usage: /) });
    expect(await run('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it('has every word in both languages, with the same names in braces', () => {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
    for (const [key, english] of Object.entries(words.en))
      expect([key, names(words.zh[key as keyof typeof words.zh])]).toEqual([key, names(english)]);
    expect(Object.keys(words.zh)).toEqual(Object.keys(words.en));
  });

  it('does not swallow faults of its own', async () => {
    const broken: Terminal = {
      out: () => undefined,
      err: () => undefined,
      input: () => '',
      published: () => {
        throw new TypeError('a fault');
      },
    };
    await expect(main(['spec'], broken, '1')).rejects.toThrow(TypeError);
    expect(new Refusal('x').code).toBe(2);
  });
});
