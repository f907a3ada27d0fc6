import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { build } from 'esbuild';
import type { JsonObject } from 'openapi-document';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/docs/browser.ts';
import { guideSlugs } from '../../scripts/docs/guide-files.ts';
import { blocksOf } from '../support/guide.ts';
import { commandsOf, hastily, startServer } from '../support/guide-commands.ts';
import { runProgram } from '../support/programs.ts';
import { repository } from '../support/project.ts';

const name = 'modelarts-pools-openapi';
const folder = mkdtempSync(join(tmpdir(), 'pools-package-'));
const installed = join(folder, 'node_modules', name);
let tarball = '';

const program = `
import { createClient, isApiError } from '${name}';
import { startMock } from '${name}/mock';
import { sign } from '${name}/sign';
import { validators } from '${name}/validators';
import spec from '${name}/openapi.json' with { type: 'json' };
const mock = await startMock({ pools: ['pool-1'] });
const client = createClient({ baseUrl: mock.url, projectId: 'p', credentials: { token: 't' } });
const pool = { pool_name: 'pool-1', nodepool_name: 'n' };
const resources = { flavor: 'f', count: 1, maxCount: 1 };
const made = await client.createNodePool({ pool_name: 'pool-1', body: { apiVersion: 'v2', kind: 'NodePool', metadata: { name: 'n' }, spec: { resources } } });
const updated = await client.updateNodePool({ ...pool, body: { spec: { resources: { ...resources, count: 2, maxCount: 2 } } } });
await client.deleteNodePool(pool);
const { error } = await client.safe.deletePool({ pool_name: 'none' });
console.log(made.spec?.resources?.count, updated.spec?.resources?.count, isApiError(error) && error.status, spec.openapi, typeof sign, validators.createNodePool.request({}).length);
await mock.close();
`;
const typed = `
import type { CreateNodePoolRequestBody } from '${name}/types';
import type { paths } from '${name}/types/zh';
export const body: CreateNodePoolRequestBody = { apiVersion: 'v2', kind: 'NodePool', metadata: { name: 'n' } };
export type Paths = keyof paths;
// @ts-expect-error the pool is required
void (() => client.deletePool({}));
`;

beforeAll(() => {
  tarball = install(name, []);
  for (const inner of ['openapi-document', 'openapi-breaking'])
    install(inner, ['--workspace', inner, '--ignore-scripts']);
  const { dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const outside = Object.keys(dependencies).filter((dependency) => dependency !== 'openapi-document');
  const folders = outside.map((dependency) => dependency.split('/')[0] ?? '');
  for (const dependency of [...folders, 'fast-string-truncated-width', '@types', 'undici-types']) link(dependency);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function link(dependency: string): void {
  symlinkSync(join(repository, 'node_modules', dependency), join(folder, 'node_modules', dependency));
}

/** Packs a package and unpacks it as npm does: what the workspace has beside the files it publishes is not there. */
function install(packed: string, options: string[]): string {
  const target = join(folder, 'node_modules', packed);
  const pack = ['pack', '--silent', '--pack-destination', folder, ...options];
  const file = execFileSync('npm', pack, { cwd: repository, encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, file), '--strip-components=1', '-C', target]);
  return join(folder, file);
}

const run = (command: string, args: string[]) => spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
const tool = (binary: string) => join(repository, 'node_modules/.bin', binary);

describe('the package', () => {
  it('holds what it exports, and nothing of the workshop', () => {
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(targets.filter((target) => !existsSync(join(installed, target.replace(/\/\*.*$/, ''))))).toEqual([]);
    expect(readdirSync(installed).toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh.md',
      'dist',
      'package.json',
    ]);
    expect(readdirSync(join(installed, 'dist')).toSorted()).toEqual([
      'cli',
      'client',
      'drift',
      'examples',
      'generated',
      'mcp',
      'mock',
      'package.json',
      'shapes',
    ]);
  });

  it('needs the workspaces at the versions that they have', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const inner = JSON.parse(
      readFileSync(join(folder, 'node_modules/openapi-document/package.json'), 'utf8'),
    ) as JsonObject;
    expect(dependencies['openapi-document']).toBe(inner.version);
    expect(inner).not.toHaveProperty('dependencies');
  });

  it('weighs at most 1.1 MB to fetch', () => {
    const { size } = statSync(tarball);
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThan(1_100_000);
  });

  it('brings its sources along in the source maps', () => {
    const { sourcesContent } = JSON.parse(readFileSync(join(installed, 'dist/client/client.js.map'), 'utf8')) as {
      sourcesContent: string[];
    };
    expect(sourcesContent[0]).toContain('export function createClient');
  });

  it('declares nothing that TypeScript 5.0 cannot read', () => {
    const declarations = (readdirSync(join(installed, 'dist'), { recursive: true }) as string[])
      .filter((path) => path.endsWith('.d.ts'))
      .map((path) => [path, readFileSync(join(installed, 'dist', path), 'utf8')] as const);
    expect(declarations.length).toBeGreaterThan(10);
    const later = /\b(Uint8Array|Buffer)<|\bwith \{ type:|\bNoInfer<|^import defer/m; // since 5.7, 5.3, 5.4 and 5.9
    expect(declarations.filter(([, text]) => later.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('is faultless to publint and attw', () => {
    expect(run(tool('publint'), [tarball]).stdout).toContain('All good!');
    const data = ['openapi.yaml', 'openapi.zh.yaml', 'overlay.zh.yaml']; // attw knows no YAML
    const { status, stdout } = run(tool('attw'), [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...data]);
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  });
});

describe('the guides, in an empty folder with the package', () => {
  const bin = join(folder, 'bin');
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, LC_ALL: 'C.UTF-8' };
  beforeAll(() => {
    // Starts what is installed, as npx does, without the second that npm takes to find it.
    const starter = `#!/bin/sh\nshift\nexec '${process.execPath}' '${join(installed, 'dist/cli/main.js')}' "$@"\n`;
    mkdirSync(bin);
    writeFileSync(join(bin, 'npx'), starter, { mode: 0o755 });
  });
  /** The variables of the first call, which the other guides use. */
  const variables = () =>
    commandsOf('first-call.en', ['mock', ''])
      .match(/^export .*\n/gm)
      ?.join('') ?? '';

  it('have commands that all run somewhere', () => {
    const elsewhere = guideSlugs.filter((slug) => commandsOf(`${slug}.en`, ['elsewhere']) !== '');
    expect(elsewhere).toEqual(['proxies-and-tracing']);
    for (const slug of guideSlugs)
      expect(commandsOf(`${slug}.en`, ['', 'server', 'mock', 'service', 'elsewhere'])).toBe(
        blocksOf(readFileSync(join(repository, `docs/guides/${slug}.en.md`), 'utf8'), 'sh')
          .map(({ text }) => text)
          .join(''),
      );
  });

  it.concurrent.each(guideSlugs)('show commands that work, in order: %s', async (slug) => {
    const cwd = mkdtempSync(join(folder, `${slug}-`));
    const servers = commandsOf(`${slug}.en`, ['server']) || commandsOf('first-call.en', ['server']);
    const [url, server] = await startServer(servers, cwd, env);
    try {
      const isFirst = slug === 'first-call';
      const commands = isFirst
        ? commandsOf('first-call.en', ['mock', ''])
        : variables() + commandsOf(`${slug}.en`, ['']);
      const script = hastily(commands).replace('http://127.0.0.1:4010', url);
      const { status, output } = await runProgram(['sh', '-euc', script], cwd, env);
      expect({ status, output }).toEqual({ status: 0, output: expect.not.stringMatching(/^sh: /m) });
      const pool = `${url}/v2/my-project/pools/auto-pool-os-86c13962597848eeb29c5861153a391f`;
      const response = await fetch(`${pool}/nodepools`, { headers: { 'X-Auth-Token': 't' } });
      const { items } = (await response.json()) as { items: { metadata: { name: string } }[] };
      // What was there before has not been touched.
      expect(items.map(({ metadata }) => metadata.name)).toContain('modelarts.vm.cpu.4ud-default');
    } finally {
      server.kill();
    }
  });
});

describe('who installs the package', () => {
  it('serves tools to language models without installing anything else', async () => {
    const args = [join(installed, 'dist/cli/main.js'), 'mcp', '--mock', '--allow-writes'];
    const transport = new StdioClientTransport({ command: process.execPath, args, cwd: folder });
    const client = new Client({ name: 'test', version: '1.0.0' });
    await client.connect(transport);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain('updateNodePool');
    const { structuredContent } = await client.callTool({ name: 'listPools', arguments: {} });
    expect(structuredContent).toMatchObject({ origin: 'service', data: { items: [{}] } });
    await client.close();
  });

  const output = '1 2 404 3.1.0 function 3\n';

  it('runs it from plain JavaScript', () => {
    writeFileSync(join(folder, 'plain.mjs'), program);
    expect(run(process.execPath, ['--no-warnings', 'plain.mjs'])).toMatchObject({
      stdout: output,
      stderr: '',
      status: 0,
    });
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('compiles against it with %s modules, resolved by %s, declarations checked', (module, resolution) => {
    writeFileSync(join(folder, 'typed.ts'), program + typed);
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noEmit',
      '--target',
      'es2022',
      '--resolveJsonModule',
      '--skipLibCheck',
      'false',
    ];
    expect(
      run(tool('tsc'), [...options, '--module', module, '--moduleResolution', resolution, 'typed.ts']),
    ).toMatchObject({ stdout: '', status: 0 });
  });

  it('gets a client of openapi-fetch where that is installed, and only there', () => {
    const fetching = `
      import { createFetchClient } from '${name}/openapi-fetch';
      import { startMock } from '${name}/mock';
      const mock = await startMock({ pools: ['pool-1'] });
      const client = createFetchClient({ baseUrl: mock.url, projectId: 'p', credentials: { token: 't' } });
      const { data } = await client.GET('/v2/{project_id}/pools', { params: { path: { project_id: 'p' } } });
      console.log(data?.items?.length);
      await mock.close();`;
    writeFileSync(join(folder, 'fetching.mts'), fetching);
    writeFileSync(join(folder, 'fetching.mjs'), fetching);
    expect(run(process.execPath, ['fetching.mjs']).stderr).toContain("Cannot find package 'openapi-fetch'");
    for (const peer of ['openapi-fetch', 'openapi-typescript-helpers']) link(peer);
    expect(run(process.execPath, ['fetching.mjs'])).toMatchObject({ stdout: '1\n', stderr: '', status: 0 });
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', 'false'];
    expect(run(tool('tsc'), [...options, 'fetching.mts'])).toMatchObject({ stdout: '', status: 0 });
  });

  it('finds its files from CommonJS, and hands them to a generator', () => {
    const require = createRequire(join(folder, 'any.cjs'));
    for (const file of [
      'openapi.json',
      'openapi.yaml',
      'openapi.zh.json',
      'openapi.zh.yaml',
      'openapi-3.0.json',
      'openapi-3.0.zh.json',
      'overlay.zh.yaml',
      'schemas.json',
      'errors.json',
      'sources.json',
      'contract.json',
      'examples/createNodePool.request.minimal.json',
      'package.json',
    ]) {
      expect(existsSync(require.resolve(`${name}/${file}`))).toBe(true);
    }
    const { status, stdout } = run(tool('openapi-typescript'), [require.resolve(`${name}/openapi.yaml`)]);
    expect(status).toBe(0);
    expect(stdout).toContain('updateNodePool: {');
  });

  it('runs the program of the README as it stands there', () => {
    const [, readme = ''] = /```js\n([^]*?)```/.exec(readFileSync(join(installed, 'README.md'), 'utf8')) ?? [];
    writeFileSync(join(folder, 'pools.mjs'), readme);
    expect(run(process.execPath, ['pools.mjs'])).toMatchObject({
      stdout: 'created nodepool-1\nnodes 2\ndeleted nodepool-1\n',
      stderr: '',
      status: 0,
    });
  });

  it('checks bodies at the command line', () => {
    const bin = join(installed, 'dist/cli/main.js');
    const body = (text: string) =>
      spawnSync(process.execPath, [bin, 'validate', 'create-node-pool', '-'], {
        cwd: folder,
        encoding: 'utf8',
        input: text,
      });
    expect(
      body(readFileSync(join(installed, 'dist/examples/createNodePool.request.minimal.json'), 'utf8')),
    ).toMatchObject({ status: 0, stdout: '<stdin> is valid (createNodePool).\n', stderr: '' });
    expect(body('kind: NodePool\n')).toMatchObject({ status: 1, stdout: '' });
    expect(run(process.execPath, [bin, 'sources', 'Taint', '--lang', 'zh']).stdout).toContain('\n来源\n');
    const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
    expect(run(process.execPath, [bin, '--version']).stdout).toBe(`${version}\n`);
    expect(run('bash', ['-o', 'pipefail', '-c', `node '${bin}' spec | head -1`])).toMatchObject({
      stdout: 'openapi: 3.1.0\n',
      stderr: '',
      status: 0,
    });
  });

  it('completes its commands in bash, where nothing else is installed for that', () => {
    const bin = join(folder, 'commands');
    mkdirSync(bin);
    const main = join(installed, 'dist/cli/main.js');
    writeFileSync(join(bin, name), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`, { mode: 0o755 });
    const script = `
      source <(${name} complete bash)
      COMP_WORDS=(${name} call cr) COMP_CWORD=2
      "$(complete -p ${name} | sed 's/.*-F \\([^ ]*\\).*/\\1/')" 2>/dev/null
      echo "\${COMPREPLY[@]}"`;
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    const { stdout } = spawnSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8', env });
    expect(stdout.trim()).toBe('create-node-pool');
  });

  it('bundles it for browsers, where it runs', { timeout: 60_000 }, async () => {
    const contents = `import { createClient } from '${name}'; window.createClient = createClient;`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      splitting: true,
      platform: 'browser',
      format: 'esm',
      outdir: 'out',
      write: false,
    });
    const files = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
    const arrived: { method: string; url: string; headers: Record<string, string>; body: string | null }[] = [];
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.route('**/*', async (route) => {
        const request = route.request();
        const { hostname, pathname } = new URL(request.url());
        if (hostname === 'localhost') {
          const script = files.get(pathname);
          return route.fulfill(
            script
              ? { body: script, contentType: 'text/javascript' }
              : { body: '<script type="module" src="/stdin.js"></script>', contentType: 'text/html' },
          );
        }
        const headers = {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Headers': '*',
          'Access-Control-Allow-Methods': '*',
        };
        if (request.method() !== 'OPTIONS')
          arrived.push({
            method: request.method(),
            url: request.url(),
            headers: request.headers(),
            body: request.postData(),
          });
        return route.fulfill({ headers, json: { spec: { resources: { count: 2 } } } });
      });
      await page.goto('http://localhost/');
      await page.waitForFunction('window.createClient');
      const counts = await page.evaluate(async () => {
        const { createClient } = window as unknown as {
          createClient: typeof import('../../client/index.ts').createClient;
        };
        const body = { spec: { resources: { flavor: 'f', count: 2, maxCount: 2 } } };
        const credentials = [{ token: 't' }, { accessKey: 'AK', secretKey: 'SK' }];
        const clients = credentials.map((one) =>
          createClient({ region: 'cn-north-4', projectId: 'p', credentials: one }),
        );
        return Promise.all(
          clients.map(
            async (client) =>
              (await client.updateNodePool({ pool_name: 'a', nodepool_name: 'n', body })).spec?.resources?.count,
          ),
        );
      });
      expect(counts).toEqual([2, 2]);
    } finally {
      await browser.close();
    }
    const [token, signed] = arrived.toSorted((a) => (a.headers['x-auth-token'] ? -1 : 1));
    const url = 'https://modelarts.cn-north-4.myhuaweicloud.com/v2/p/pools/a/nodepools/n';
    expect(token).toMatchObject({
      method: 'PATCH',
      url,
      headers: { 'content-type': 'application/merge-patch+json', 'x-auth-token': 't' },
      body: '{"spec":{"resources":{"flavor":"f","count":2,"maxCount":2}}}',
    });
    expect(signed).toMatchObject({
      method: 'PATCH',
      url,
      headers: {
        authorization: expect.stringMatching(/^SDK-HMAC-SHA256 Access=AK, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/),
      },
    });
  });
});
