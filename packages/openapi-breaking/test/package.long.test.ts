import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'openapi-breaking-package-'));
const installed = join(folder, 'node_modules/openapi-breaking');

const api = (required: string) => `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    post:
      operationId: addPet
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [${required}], properties: { name: { type: string }, tag: { type: string } } }
      responses: { 204: { description: Added } }
`;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });

/** An empty repository in which the packed files are installed, and nothing else of the workspace. */
beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root });
  for (const name of ['openapi-document', 'openapi-breaking']) {
    const pack = ['pack', '--silent', '--ignore-scripts', '--workspace', name, '--pack-destination', folder];
    const file = execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
    const target = join(folder, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, file), '--strip-components=1', '-C', target]);
  }
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const inner = JSON.parse(readFileSync(join(folder, 'node_modules/openapi-document/package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys({ ...dependencies, ...inner.dependencies })) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(join(place, '..'), { recursive: true });
    if (name !== 'openapi-document') symlinkSync(join(root, 'node_modules', name), place);
  }
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n*.tgz\n');
  writeFileSync(join(folder, 'openapi.yaml'), api('name'));
  git('init', '--initial-branch', 'main');
  git('add', 'openapi.yaml');
  git('commit', '--message', 'first');
  writeFileSync(join(folder, 'openapi.yaml'), api('name, tag'));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = join(installed, 'dist/main.js');
const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

describe('the packed package, in a repository of its own', () => {
  it('runs the command line of its README', () => {
    const commands = [...readme.matchAll(/^npx openapi-breaking (.*)$/gm)].map(([, args]) => (args ?? '').split(' '));
    expect(commands.length).toBeGreaterThan(2);
    writeFileSync(join(folder, 'old.yaml'), api('name'));
    writeFileSync(join(folder, 'new.yaml'), api('name, tag'));
    const day = new Date(Date.now() + 864e5).toISOString().slice(0, 10);
    const [, ignore = ''] = /```yaml\n(- rule:[^`]*)```/.exec(readme) ?? [];
    const fields = {
      rule: 'request-required-narrowed',
      pointer: '#/paths/~1pets/post/requestBody/content/application~1json/schema/required',
    };
    const own = ignore.replace(/pointer: .*/, `pointer: '${fields.pointer}'`).replace(/'\d{4}-\d\d-\d\d'/, `'${day}'`);
    writeFileSync(join(folder, 'ignore.yaml'), own);
    for (const args of commands) {
      const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
      expect({ args, status, stderr }).toEqual({ args, status: args.includes('--ignore') ? 0 : 1, stderr: '' });
    }
  });

  it('runs the program of its README', () => {
    const [, program = ''] = /```ts\n([^`]*)```/.exec(readme) ?? [];
    writeFileSync(join(folder, 'program.mjs'), program);
    const { stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining('The field tag'), stderr: '' });
  });

  it('runs the steps of its action, comments, and ends as the comparison does', () => {
    const { runs } = parse(readFileSync(join(installed, 'action.yml'), 'utf8')) as {
      runs: { steps: { run?: string; env?: Record<string, string>; uses?: string }[] };
    };
    const [compare, upload, end] = runs.steps;
    expect(upload?.uses).toMatch(/@[0-9a-f]{40}$/);
    const script = readFileSync(join(installed, 'action.sh'), 'utf8');
    for (const name of Object.keys(compare?.env ?? {}).filter((one) => one !== 'GH_TOKEN'))
      expect(script).toContain(name);
    writeFileSync(join(folder, 'gh'), '#!/bin/sh\necho "$@" > commented\n');
    chmodSync(join(folder, 'gh'), 0o755);
    const run = (given: Record<string, string>, step = compare?.run ?? '') =>
      spawnSync('bash', ['-c', step], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: `${folder}:${process.env.PATH}`,
          GITHUB_ACTION_PATH: installed,
          GITHUB_OUTPUT: join(folder, 'output'),
          GITHUB_STEP_SUMMARY: join(folder, 'summary'),
          OPENAPI_BREAKING: `${process.execPath} ${bin}`,
          REPORTS: folder,
          ...given,
        },
      });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(run({ BASE: 'git:HEAD:openapi.yaml', REVISION: 'openapi.yaml', PULL_REQUEST: '7' }).status).toBe(0);
    expect(read('output')).toBe('status=1\n');
    expect(read('summary')).toContain('The field tag');
    expect(read('commented')).toBe(
      `pr comment 7 --edit-last --create-if-none --body-file ${folder}/openapi-breaking.md\n`,
    );
    for (const ending of ['md', 'json', 'sarif']) expect(read(`openapi-breaking.${ending}`)).toContain('tag');
    expect(run({ STATUS: '1' }, end?.run).status).toBe(1);

    rmSync(join(folder, 'openapi-breaking.md'));
    expect(run({ BASE: 'none.yaml', REVISION: 'openapi.yaml' }).stderr).toContain('none.yaml is not there.');
    expect(read('output')).toBe('status=1\nstatus=2\n');
    expect(read('openapi-breaking.md')).toContain('none.yaml is not there.');

    mkdirSync(join(folder, 'reports/openapi-breaking.sarif'), { recursive: true });
    const again = { BASE: 'openapi.yaml', REVISION: 'openapi.yaml', REPORTS: join(folder, 'reports') };
    expect(run(again).stderr).toContain('openapi-breaking.sarif cannot be written');
    expect(read('output')).toBe('status=1\nstatus=2\nstatus=2\n');
  });
});
