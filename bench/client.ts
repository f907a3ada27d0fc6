import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build, type Plugin } from 'esbuild';
import { sign, signatureHeaders } from '../client/sign.ts';
import { operations } from '../generated/operations.ts';
import { validators } from '../generated/validators.js';
import { peer } from './peers.ts';
import { printRatios, row } from './statistics.ts';

/** Cost of signing and checking, and size of the client, against packages that do the same. */

const root = process.cwd();
const rounds = 9;
const scratch = mkdtempSync(join(root, 'node_modules/.cache/bench-'));

/** Microseconds for one of many turns, the rounds of all ways taken in turn. */
async function microseconds(ways: Record<string, () => unknown>, turns: number): Promise<Record<string, number[]>> {
  const measured: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      for (let turn = 0; turn < turns; turn++) await way();
      if (round > 0) measured[name]?.push(((performance.now() - start) / turns) * 1000);
    }
  }
  return measured;
}

async function signing(): Promise<void> {
  const { AKSKSigner } = await peer<{ AKSKSigner: { sign(request: object, key: object): object } }>(
    '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js',
  );
  const [accessKey, secretKey] = ['access-key', 'secret-key'];
  const data = { spec: { resources: { flavor: 'modelarts.vm.2u4g.dcc', count: 2, maxCount: 2 } } };
  const url = 'https://modelarts.cn-north-4.myhuaweicloud.com/v2/project-1/pools/pool-1/nodepools';
  const date = new Date();
  const key = { getAk: () => accessKey, getSk: () => secretKey };
  const official = '@huaweicloud/huaweicloud-sdk-core 3.1.211';
  const ways = {
    [official]: () =>
      AKSKSigner.sign(
        { endpoint: url, method: 'POST', headers: { 'content-type': 'application/json' }, queryParams: {}, data },
        key,
      ),
    sign: () =>
      signatureHeaders(
        { method: 'POST', url, headers: {}, body: JSON.stringify(data) },
        { accessKey, secretKey },
        date,
      ),
  };
  console.log(`\nSigning one request, medians of ${rounds} rounds (goal: at most 0.50 of the SDK)`);
  printRatios(await microseconds(ways, 5000), official, 'µs');

  const plain = { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) };
  const own = { accessKey, secretKey };
  const objects = {
    'signing itself': () => signatureHeaders(plain, own, date),
    'sign(plain object)': () => sign(plain, own, { date }),
  };
  console.log(`\nSigning a plain object, medians of ${rounds} rounds (goal: at most 3 of signing itself)`);
  printRatios(await microseconds(objects, 5000), 'signing itself', 'µs');

  const byHand = async () => {
    const request = new Request(url, plain);
    const body = new Uint8Array(await request.clone().arrayBuffer());
    const added = await signatureHeaders({ ...plain, body }, own, date);
    return new Request(request, { method: 'POST', body, headers: { ...plain.headers, ...added } });
  };
  const requests = {
    'by hand: read, sign, copy': byHand,
    'sign(Request)': () => sign(new Request(url, plain), own, { date }),
  };
  console.log(`\nSigning a Request, medians of ${rounds} rounds; reading and copying it is most of it`);
  printRatios(await microseconds(requests, 3000), 'by hand: read, sign, copy', 'µs');
}

async function checking(): Promise<void> {
  const schema = await requestSchema();
  const value: unknown = JSON.parse(
    readFileSync(join(root, 'spec/components/examples/createNodePool.request.maximal.json'), 'utf8'),
  );
  const byAjv = new Ajv2020({ allErrors: true, formats: { int32: true } }).compile(schema);
  const { fromJSONSchema } = await peer<{
    fromJSONSchema(schema: object): { safeParse(value: unknown): { success: boolean } };
  }>('zod');
  const byZod = fromJSONSchema(schema);
  const ways = {
    'ajv 8.20': () => byAjv(value),
    'zod 4.6': () => byZod.safeParse(value).success,
    'generated/validators.js': () => validators.createNodePool.request(value).length === 0,
  };
  for (const [name, way] of Object.entries(ways)) if (way() !== true) throw new Error(`${name} refuses the example`);
  console.log(`\nChecking a large request, medians of ${rounds} rounds`);
  printRatios(await microseconds(ways, 20_000), 'ajv 8.20', 'µs');

  const file = join(scratch, 'first.json');
  writeFileSync(file, JSON.stringify({ schema, value }));
  const first = (statements: string) => {
    const program = join(scratch, 'first.mjs');
    const lines = [
      "import { readFileSync } from 'node:fs';",
      `const { schema, value } = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
    ];
    writeFileSync(
      program,
      [...lines, 'const start = performance.now();', statements, 'console.log(performance.now() - start);'].join('\n'),
    );
    return Array.from({ length: rounds }, () =>
      Number(execFileSync(process.execPath, [program], { encoding: 'utf8' })),
    );
  };
  console.log(`\nLoading and the first check, medians of ${rounds} processes`);
  printRatios(
    {
      'ajv 8.20': first(
        `const { default: Ajv2020 } = await import('ajv/dist/2020.js'); new Ajv2020({ formats: { int32: ` +
          `true } }).compile(schema)(value);`,
      ),
      'zod 4.6': first(
        `const { fromJSONSchema } = await ` +
          `import(${JSON.stringify(join(root, 'bench/peers/node_modules/zod/index.js'))}); ` +
          `fromJSONSchema(schema).safeParse(value);`,
      ),
      'generated/validators.js': first(
        `const { validators } = await import(${JSON.stringify(join(root, 'generated/validators.js'))}); ` +
          `validators.createNodePool.request(value);`,
      ),
    },
    'ajv 8.20',
    'ms',
  );
}

/** The schema of a request on its own, without what is not JSON Schema. */
async function requestSchema(): Promise<object> {
  const { components } = JSON.parse(readFileSync(join(root, 'generated/openapi.en.json'), 'utf8')) as {
    components: { schemas: object };
  };
  const text = JSON.stringify(
    { $ref: '#/$defs/CreateNodePoolRequestBody', $defs: components.schemas },
    (key, value: unknown) => (key.startsWith('x-') ? undefined : value),
  );
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')) as object;
}

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

async function weighing(): Promise<void> {
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

try {
  await signing();
  await checking();
  await weighing();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
