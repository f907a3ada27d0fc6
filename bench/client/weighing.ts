import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { operations } from '../../generated/operations.ts';
import { row } from '../statistics.ts';

const root = process.cwd();

/** An empty table in the place of the operations. */
const withoutOperations: Plugin = {
  name: 'without-operations',
  setup({ onLoad }) {
    onLoad({ filter: /generated.operations\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^export const operations = \{[^]*?^\}/m,
        'export const operations = {}',
      ),
      loader: 'ts',
    }));
  },
};

/** Weight of the client in a page and of the SDK on disk. */
export async function weighing(): Promise<void> {
  const size = async (contents: string, split: boolean, plugins: Plugin[] = []) => {
    const { outputFiles } = await build({
      plugins,
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      splitting: split,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      outdir: '/out',
      entryNames: 'first',
      write: false,
      logLevel: 'error',
      nodePaths: [join(root, 'bench/peers/node_modules')],
    });
    const kept = outputFiles.filter(({ path }) => !split || path.endsWith('first.js'));
    return kept.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  };
  const client = (credentials: string) => `import { createClient } from './client/index.ts';
    export const client = createClient({ region: 'cn-north-4', projectId: 'p', credentials: ${credentials} });`;
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log('\nWeight in a page, minified and compressed');
  const unchecked = client(`{ token: 't' }, validateRequests: false`);
  const whole = await size(unchecked, true);
  const count = Object.keys(operations).length;
  const each = (whole - (await size(unchecked, true, [withoutOperations]))) / count;
  row('client, token, requests not checked', kB(whole), `with ${count} operations, ${each.toFixed(0)} bytes for each`);
  row('the same with four operations', kB(whole - each * (count - 4)), 'goal: at most 6 kB');
  row(
    'client with signer, checks and advice',
    kB(await size(client(`{ accessKey: 'a', secretKey: 's' }`), false)),
    'all that it ever loads',
  );
  row(
    'openapi-fetch 0.17',
    kB(await size(`import createClient from 'openapi-fetch'; export const client = createClient();`, true)),
    'types only, nothing checked or retried',
  );
  row('axios 1.21', kB(await size(`import axios from 'axios'; export const client = axios.create();`, true)));
  const installed = execFileSync('du', ['-sk', 'bench/peers/node_modules', '--exclude=axios', '--exclude=zod'], {
    encoding: 'utf8',
  });
  row(
    '@huaweicloud/huaweicloud-sdk-core 3.1.211',
    `${(Number.parseInt(installed) / 1000).toFixed(0)} MB`,
    'installed with what it needs; not for browsers',
  );
}
