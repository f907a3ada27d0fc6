import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Finding } from 'openapi-breaking';
import { breaking } from '../../../scripts/release/breaking.ts';
import { edit, repository, run } from '../../support/project.ts';

const published = 'generated/openapi.en.yaml';

/** Runs the command in this process. */
async function runBreaking(root: string, args: string[] = []) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await breaking(args, {
    root,
    today: '2026-11-21',
    print: (text) => out.push(`${text}\n`),
    printError: (text) => err.push(`${text}\n`),
  });
  return { status, stdout: out.join(''), stderr: err.join('') };
}

/** A folder with the published description and nothing else. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'breaking-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  mkdirSync(join(made, 'generated'));
  copyFileSync(join(repository, published), join(made, published));
  return made;
}

/** A folder with a second description beside the published one. */
function projectWith(change: (text: string) => string): string {
  const project = folder();
  edit(project, published, (text) => {
    writeFileSync(join(project, 'old.yaml'), text);
    return change(text);
  });
  return project;
}

const broken = () =>
  projectWith((text) => text.replace('required:\n        - flavor', 'required:\n        - azs\n        - flavor'));
const harmless = () => projectWith((text) => text.replace('title: Huawei', 'title: The Huawei'));

describe('npm run breaking', () => {
  it('ends with 1 and names rule, place and pointer where something breaks', () => {
    const { status, stdout, stderr } = run(broken(), 'breaking', ['old.yaml', published]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(
      /^breaking The field azs of PoolResource is required now\.\n +PoolResource 的字段 azs 变为必选。\n +request-required-narrowed · createNodePool, updateNodePool\n +generated\/openapi\.en\.yaml:\d+:\d+ #\/components\/schemas\/PoolResource\/required\n/,
    );
    expect(stdout).toContain('1 breaking, 0 warnings, 0 others. Next version: major.');
  });

  it('ends with 0 where nothing does', () => {
    const { status, stdout } = run(harmless(), 'breaking', ['old.yaml', published]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '0 breaking, 0 warnings, 0 others. Next version: patch.\n',
    });
  });

  it('speaks JSON, Markdown, annotations and SARIF', async () => {
    const project = broken();
    const say = async (format: string) =>
      (await runBreaking(project, ['old.yaml', published, '--format', format])).stdout;
    const { bump, changes } = JSON.parse(await say('json')) as { bump: string; changes: Finding[] };
    expect(bump).toBe('major');
    expect(changes).toEqual([
      {
        rule: 'request-required-narrowed',
        level: 'breaking',
        direction: 'request',
        operations: ['createNodePool', 'updateNodePool'],
        pointer: '#/components/schemas/PoolResource/required',
        message: { en: 'The field azs of PoolResource is required now.', zh: 'PoolResource 的字段 azs 变为必选。' },
        base: { file: 'old.yaml', line: expect.any(Number), column: expect.any(Number) },
        revision: { file: published, line: expect.any(Number), column: expect.any(Number) },
        witness: { value: { flavor: '', count: 1, maxCount: 1 }, validIn: 'base' },
        fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      },
    ]);
    expect(await say('markdown')).toContain(
      '### `createNodePool`, `updateNodePool`\n\n| | change · 变更 | what to do · 处理 |\n|---|---|---|\n| 💥 | ' +
        'The field azs',
    );
    expect(await say('github')).toMatch(
      /^::error file=generated\/openapi\.en\.yaml,line=\d+,col=\d+,title=request-required-narrowed::The field azs/,
    );
    const { runs } = JSON.parse(await say('sarif')) as { runs: { results: { ruleId: string; level: string }[] }[] };
    expect(runs[0]?.results).toMatchObject([{ ruleId: 'request-required-narrowed', level: 'error' }]);
  });

  it('reads a commit', async () => {
    const project = broken();
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: project,
        encoding: 'utf8',
      });
    git('init', '-q');
    git('add', 'old.yaml', published);
    git('commit', '-qm', 'first');
    expect((await runBreaking(project, ['git:HEAD:old.yaml', published])).status).toBe(1);
    expect((await runBreaking(project, ['git:HEAD', published])).status).toBe(0);
    expect(await runBreaking(project, ['git:nowhere', published])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git has no generated/openapi.en.yaml at nowhere'),
    });
  });

  it('reads a description in several files', async () => {
    const project = folder();
    const head = 'openapi: 3.1.0\ninfo: {title: a, version: 1.0.0}\npaths:\n  /a:';
    const item = '{get: {operationId: a, responses: {"200": {description: a}}}}';
    writeFileSync(join(project, 'one.yaml'), `${head} ${item}\n`);
    writeFileSync(join(project, 'several.yaml'), `${head} {$ref: item.yaml}\n`);
    writeFileSync(join(project, 'item.yaml'), `${item}\n`);
    const { status, stdout, stderr } = await runBreaking(project, ['several.yaml', 'one.yaml']);
    expect(stderr).toBe('');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '0 breaking, 0 warnings, 0 others. Next version: patch.\n',
    });
  });
});

describe('where no verdict is possible, npm run breaking', () => {
  const cases: [string, string | Buffer | null, string][] = [
    ['an empty file', '', 'is empty.'],
    ['blanks', ' \n\n', 'is empty.'],
    ['no YAML', 'a: [', 'is neither YAML nor JSON'],
    ['half of a JSON file', '{"openapi": "3.1.0", "paths": {', 'is neither YAML nor JSON'],
    [
      'something else',
      'swagger: "2.0"\npaths: {}\n',
      'is Swagger 2.0, which is not compared. Convert both documents to OpenAPI 3 first',
    ],
    ['a list', '- a\n', 'holds no object.'],
    ['no paths', 'openapi: 3.1.0\ninfo: {}\n', 'has neither paths nor webhooks.'],
    [
      'a reference to nowhere',
      'openapi: 3.1.0\ninfo: {}\npaths: { /a: { get: { responses: { 200: { $ref: ' +
        '"#/components/responses/None" } } } } }\n',
      'leads nowhere',
    ],
    [
      'a reference to a file that is not there',
      'openapi: 3.1.0\ninfo: {}\npaths: { /a: { $ref: none.yaml } }\n',
      'refers to what is not there',
    ],
    ['bytes', Buffer.from([0xff, 0x00, 0xfe]), 'is'],
    ['a folder', null, 'cannot be read'],
    ['no file', undefined as never, 'is not there'],
  ];
  it.each(cases)('ends with 2: %s', async (_name, content, message) => {
    const project = folder();
    if (content === null) mkdirSync(join(project, 'other.yaml'));
    else if (content !== undefined) writeFileSync(join(project, 'other.yaml'), content);
    for (const names of [
      ['other.yaml', published],
      [published, 'other.yaml'],
    ]) {
      const { status, stdout, stderr } = await runBreaking(project, names);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(message);
    }
  });

  it.each([
    [['one.yaml'], 'Two documents are compared.'],
    [['9.9.9', published], 'spec/releases/9.9.9.yaml is not there.'],
    [[published, published, '--format', 'xml'], '--format must be one of text, json, markdown, github, sarif, junit.'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('ends with 2: %j', async (args, message) => {
    const { status, stderr } = await runBreaking(repository, args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('ends with 2 when the engine itself fails', () => {
    const env = {
      NODE_OPTIONS:
        '--max-old-space-size=4096 ' +
        '--import=data:text/javascript,Map.prototype.get=function(){throw%20new%20Error(%22killed%22)}',
    };
    const { status } = run(repository, 'breaking', [published, published], env);
    expect(status).not.toBe(0);
  });
});
