import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand as run } from '../support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'pools-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const example = 'spec/components/examples/createNodePool.request.minimal.json';

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
    expect(await run(`validate create-node-pool "${example}"`)).toEqual({
      code: 0,
      out: `${example} is valid (createNodePool).\n`,
      err: '',
    });
    expect(await run('validate createNodePool - --lang zh', text)).toEqual({
      code: 0,
      out: '<stdin> 校验通过（createNodePool）。\n',
      err: '',
    });
    expect(await run('validate create-node-pool -', `\uFEFF${text}`)).toMatchObject({ code: 0 });
    expect(
      await run(`validate create-node-pool "${file('good.yaml', bad.replace('many', '1').replace('1.5', '1'))}"`),
    ).toMatchObject({ code: 0 });
    expect(await run('validate delete-node-pool - --response 404x', '{}')).toMatchObject({ code: 2 });
    expect(await run('validate delete-pool - --response 404', '{"error_code":"ModelArts.50005101"}')).toMatchObject({
      code: 0,
      out: '<stdin> is valid (deletePool 404).\n',
    });
  });

  it('lists what does not fit, each with its place', async () => {
    const path = file('bad.yaml', bad);
    expect(await run(`validate create-node-pool "${path}"`)).toEqual({
      code: 1,
      out: '',
      err:
        `${path}:8:12 #/spec/resources/count\n  must be an integer\n${path}:13:16 ` +
        `#/spec/resources/azs/0/count\n  must be an integer\nErrors in ${path}: 2.\n`,
    });
    const chinese = await run(`validate --lang zh create-node-pool "${path}"`);
    expect(chinese.err).toMatch(/bad\.yaml:8:12 #\/spec\/resources\/count\n {2}[^a-z]+\n/);
    expect(chinese.err).toContain('有 2 处错误。');
  });

  it('points at what lacks a field, and at a field that is not known', async () => {
    const missing = await run(
      'validate create-node-pool - --format json',
      '{\n  "apiVersion": "v2",\n  "kind": "NodePool",\n  "metadata": { "name": "n" },\n  "spec": { ' +
        '"resources": { "flavor": "f" } }\n}',
    );
    expect(JSON.parse(missing.out)).toEqual([
      {
        file: '<stdin>',
        line: 5,
        column: 26,
        pointer: '#/spec/resources',
        severity: 'error',
        message: expect.stringContaining('count'),
      },
      {
        file: '<stdin>',
        line: 5,
        column: 26,
        pointer: '#/spec/resources',
        severity: 'error',
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
    ['the same key twice', '{"a": 1, "a": 2}', /<stdin>:1:10 #\n {2}the key "a" is repeated in this object/],
    ['nothing', ' \n', /<stdin>:1:1 #\n {2}is empty\n/],
    ['two documents', 'a: 1\n---\nb: 2\n', /<stdin>:2:1 #\n {2}A second YAML document begins here/],
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
      'deletePool has no response 201. It has: 200, ',
    ],
    [
      'a file that there is none of',
      'validate create-node-pool /none.json',
      'The file /none.json cannot be read: there is no such file or folder (ENOENT).',
    ],
    ['a folder', `validate create-node-pool "${folder}"`, 'cannot be read: it is a folder (EISDIR).'],
  ])('has no verdict on %s', async (_name, args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('rules', () => {
  const body = (count: number, rest = '') =>
    `apiVersion: v2\nkind: NodePool\nmetadata:\n  name: nodepool-1\n  annotations: ` +
    `{os.modelarts/billing.mode: '0'}\nspec:\n  resources:\n    flavor: f\n    count: ${count}\n    ` +
    `maxCount: 1\n${rest}`;

  it('are errors where the service refuses, with the place in the file', async () => {
    const { code, err } = await run('validate create-node-pool -', body(0));
    expect(code).toBe(1);
    expect(err).toContain('<stdin>:9:12 #/spec/resources/count\n  A node pool is created with at least 1 node.\n');
  });

  it('are warnings where it may refuse, and change no exit code', async () => {
    const { code, out, err } = await run('validate create-node-pool -', body(1, '    maxcount: 1\n'));
    expect({ code, out }).toEqual({ code: 0, out: '<stdin> is valid (createNodePool).\n' });
    expect(err).toMatch(
      /^<stdin>:11:15 #\/spec\/resources\/maxcount\n {2}warning: `maxcount` is not a known field here.*`maxCount`/,
    );
    const chinese = await run('validate create-node-pool - --lang zh', body(1, '    maxcount: 1\n'));
    expect(chinese.err).toContain('\n  警告：');
  });

  it('name a misspelt key also while another is missing for it', async () => {
    const { err } = await run('validate create-node-pool -', body(1, '').replace('maxCount', 'maxcount'));
    expect(err).toContain('must have the key "maxCount"');
    expect(err).toContain('`maxcount` is not a known field here');
  });
});

describe('a file that cannot be read as JSON', () => {
  it.each<{ name: string; given: string; at: string; want: string }>([
    { name: 'a trailing comma', given: '{"a": 1,}', at: '1:9', want: '} is not allowed here' },
    { name: 'a trailing comma in a list', given: '[1,]', at: '1:4', want: '] is not allowed here' },
    { name: 'single quotes', given: "{'a': 1}", at: '1:2', want: "' is not allowed here" },
    { name: 'no quotes', given: '{a: 1}', at: '1:2', want: 'a is not allowed here' },
    { name: 'a comment', given: '{} # why', at: '1:4', want: '# is not allowed here' },
    { name: 'a comment of JavaScript', given: '// why\n{}', at: '1:1', want: '/ is not allowed here' },
    { name: 'no end', given: '{"a": [1', at: '1:9', want: 'it ends too early' },
    { name: 'two values', given: '{} {}', at: '1:4', want: '{ is not allowed here' },
    { name: 'a key twice', given: '{"a": 1,\n "a": 2}', at: '2:2', want: 'the key "a" is repeated in this object' },
  ])('has $name', async ({ given, at, want }) => {
    const path = file('body.json', given);
    const { code, err } = await run(`validate create-node-pool "${path}"`);
    expect(code).toBe(1);
    expect(err).toContain(`${path}:${at} #\n`);
    expect(err).toContain(want);
    const chinese = await run(`validate create-node-pool "${path}" --lang zh`);
    expect(chinese.err.split('\n')[1]).toMatch(/\p{Script=Han}/u);
  });
});

const bomb =
  `a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [${Array(10).fill('*a').join()}]\nc: &c ` +
  `[${Array(10).fill('*b').join()}]\nd: &d [${Array(10).fill('*c').join()}]\ne: [${Array(10).fill('*d').join()}]\n`;

describe('a file that YAML lets pass and JSON has not', () => {
  it.each<{ name: string; given: string | Uint8Array; want: RegExp }>([
    {
      name: 'an alias without anchor',
      given: 'name: *my\n',
      want: /<stdin>:1:7 #\n {2}the alias \*my has no anchor &my before it/,
    },
    { name: 'aliases that multiply', given: bomb, want: /<stdin>:1:1 #\n {2}the aliases repeat more than can be read/ },
    {
      name: 'an alias of what it is in',
      given: 'a: &a [*a]\n',
      want: /<stdin>:1:8 #\n {2}the alias \*a is inside what it refers to/,
    },
    { name: 'a tag', given: 'a: !thing 1\n', want: /<stdin>:1:4 #\n {2}is not YAML: Unresolved tag: !thing/ },
    { name: 'a list as a key', given: '? [1]\n: 2\n', want: /<stdin>:1:3 #\n {2}a key must be a string/ },
    { name: 'a number that is none', given: 'a: .nan\n', want: /<stdin>:1:4 #\n {2}JSON has no such number/ },
    {
      name: 'bytes that are no text',
      given: Uint8Array.of(0xff, 0xfe, 0x41),
      want: /<stdin>:1:1 #\n {2}is not text in UTF-8/,
    },
    { name: 'a byte 0', given: 'a: \0', want: /is not text in UTF-8/ },
    {
      name: '100,000 levels',
      given: '['.repeat(100_000),
      want: /<stdin>:1:\d+ #\n {2}is nested too deeply/,
    },
    { name: 'more than 16 MB', given: new Uint8Array(16 * 1024 * 1024 + 1).fill(32), want: /is larger than 16 MB/ },
  ])('has $name', async ({ given, want }) => {
    const { code, err } = await run('validate create-node-pool -', given);
    expect(code).toBe(1);
    expect(err).toMatch(want);
  });

  it('takes many values as JSON', async () => {
    const path = file('many.json', `[${'0,'.repeat(199_999)}0]`);
    const { err } = await run(`validate create-node-pool "${path}"`);
    expect(err).toBe(`${path}:1:1 #\n  must be an object\nErrors in ${path}: 1.\n`);
  });

  it.skipIf(process.platform === 'win32')('reads no more of a file without end than it could take', async () => {
    const { code, err } = await run('validate create-node-pool /dev/zero');
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('is larger than 16 MB') });
  });

  it('lists a hundred of many findings, and counts them all', async () => {
    const labels = Array.from({ length: 20_000 }, (_, index) => `      key-${index}: ${index}`).join('\n');
    const body =
      `apiVersion: v2\nkind: NodePool\nmetadata: {name: n}\nspec:\n  resources:\n    flavor: f\n ` +
      `   count: 1\n    maxCount: 1\n    labels:\n${labels}\n`;
    const { code, err } = await run('validate create-node-pool -', body);
    expect(code).toBe(1);
    expect(err).toContain('<stdin>:10:14 #/spec/resources/labels/key-0\n');
    expect(err).toContain('Errors in <stdin>: 20000.');
    expect(err.split('\n').length).toBeLessThan(210);
  });
});
