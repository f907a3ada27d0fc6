import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { compareDocuments, parseDocument } from 'openapi-breaking';
import { median, row } from './statistics.ts';

/**
 * The gate as a whole process against `redocly diff`, and against `oasdiff` where it is installed: on our description,
 * on large ones made here, and on the pairs of documents that are given (`node scripts/run.mjs bench/breaking.ts BASE
 * REVISION ...`).
 */

const rounds = 5;
const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'pools-breaking-'));
const config = join(scratch, 'redocly.yaml');
writeFileSync(config, 'extends: [diff-recommended]\ntelemetry: off\n');

/**
 * A description of that many operations with twice as many schemas, each of which refers to others; every tenth differs
 * in the revision.
 */
function large(operations: number, isRevision: boolean): string {
  const schemas: Record<string, object> = {};
  const paths: Record<string, object> = {};
  const refer = (index: number) => ({ $ref: `#/components/schemas/S${index % (operations * 2)}` });
  for (let index = 0; index < operations * 2; index++) {
    const properties = {
      id: { type: 'string' },
      count: { type: 'integer', maximum: isRevision && index % 10 === 0 ? 9 : 10 },
      kind: { type: 'string', enum: ['a', 'b', 'c'] },
      list: { type: 'array', items: refer(index * 7 + 1) },
    };
    schemas[`S${index}`] = {
      type: 'object',
      required: ['id'],
      properties:
        index % 5 === 0
          ? { ...properties, next: refer(index + 1) }
          : { id: properties.id, count: properties.count, kind: properties.kind },
    };
  }
  for (let index = 0; index < operations; index++) {
    const content = (schema: object) => ({ 'application/json': { schema } });
    const post = {
      operationId: `op${index}`,
      parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
      requestBody: { required: true, content: content(refer(index * 2)) },
      responses: { 200: { description: 'd', content: content(refer(index * 2 + 1)) } },
    };
    paths[`/r${index}/{id}`] = {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      post,
    };
  }
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Large', version: '1' },
    servers: [{ url: 'https://example.com' }],
    paths,
    components: { schemas },
  });
}

/** Time and memory that a process used. Memory is the most that was seen, in MB, where the system shows it. */
interface Use {
  readonly seconds: number;
  readonly memory: number;
}

/** Runs a program to its end; 0 and 1 are its verdicts. Seconds are of the processor, and of all its processes. */
async function use([program = '', ...args]: readonly string[]): Promise<Use> {
  const timed = ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@" > /dev/null 2>&1; exit $?', program, ...args];
  const child = spawn('bash', timed, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let [times, memory] = ['', 0];
  child.stderr.on('data', (chunk: Buffer) => (times += chunk.toString()));
  const look = setInterval(() => (memory = Math.max(memory, peakOf(child.pid ?? 0))), 20);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (status === null || status > 1) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return {
    seconds: times
      .trim()
      .split(' ')
      .reduce((sum, part) => sum + Number(part), 0),
    memory,
  };
}

/** The most memory that a process and its children have had, in MB; 0 where there is no /proc. */
function peakOf(pid: number): number {
  try {
    const own = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return Math.max(Number(own ?? 0) / 1024, ...children.map((child) => peakOf(Number(child))));
  } catch {
    return 0;
  }
}

const node = process.execPath;
const tools: Readonly<Record<string, (base: string, revision: string) => string[]>> = {
  ours: (...pair) => [node, join(scratch, 'openapi-breaking/main.js'), ...pair, '--format', 'json'],
  'redocly diff': (...pair) => [
    node,
    join(root, 'node_modules/@redocly/cli/bin/cli.js'),
    'diff',
    ...pair,
    '--config',
    config,
    '--format',
    'json',
  ],
  ...(spawnSync('oasdiff', ['--version']).status === 0 && {
    oasdiff: (...pair: [string, string]) => ['oasdiff', 'breaking', ...pair, '--format', 'json'],
  }),
};

/** The package as it is published: `npm run package` makes it. */
function packed(): void {
  spawnSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: 'inherit' });
  symlinkSync(join(root, 'packages/openapi-breaking/dist'), join(scratch, 'openapi-breaking'));
}

async function measurePair(name: string, base: string, revision: string): Promise<number> {
  const used: Record<string, Use[]> = {};
  for (let round = 0; round <= rounds; round++)
    for (const [tool, command] of Object.entries(tools)) {
      const one = await use(command(base, revision));
      if (round > 0) (used[tool] ??= []).push(one);
    }
  const ours = used.ours ?? [];
  const figures = Object.entries(used).map(([tool, all]) => {
    const ratio = median(ours.map(({ seconds }, round) => seconds / (all[round]?.seconds ?? Number.NaN)));
    const memory = Math.max(...all.map((one) => one.memory)).toFixed(0);
    const seconds = median(all.map((one) => one.seconds)).toFixed(2);
    return tool === 'ours' ? `${memory} MB` : `${ratio.toFixed(2)} of ${tool}, ${seconds} s, ${memory} MB`;
  });
  const seconds = median(ours.map((one) => one.seconds));
  row(name, `${seconds.toFixed(2)} s`, figures.join('; '));
  return seconds;
}

/** One `oneOf` of that many small objects, compared with itself: the time beside that of reading it twice. */
function alternatives(count: number): void {
  const members = Array.from({ length: count }, (_, index) => ({
    type: 'object',
    properties: { [`a${index}`]: { type: 'string' }, [`b${index}`]: { type: 'integer' } },
  }));
  const schema = { oneOf: members };
  const content = { 'application/json': { schema } };
  const post = { requestBody: { content }, responses: { 200: { description: 'd', content } } };
  const info = { title: 'Alternatives', version: '1' };
  const text = JSON.stringify({ openapi: '3.1.0', info, paths: { '/a': { post } } });
  const timeOf = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const ratios = Array.from({ length: 20 }, () => {
    const reading = timeOf(() => [parseDocument('a', text), parseDocument('b', text)]);
    const [base, revision] = [parseDocument('a', text), parseDocument('b', text)];
    return timeOf(() => compareDocuments(base, revision, { today: '2026-01-01' })) / reading;
  });
  row(`oneOf of ${count} objects against itself`, median(ratios).toFixed(2), 'of the time to read both');
}

try {
  packed();
  const published = join(root, 'generated/openapi.en.json');
  const edited = join(scratch, 'edited.json');
  writeFileSync(edited, readFileSync(published, 'utf8').replace('"maxCount"\n', '"maxCount",\n"azs"\n'));
  console.log(`\nSeconds of the processor, whole processes, medians of ${rounds} rounds`);
  await measurePair('our description', published, edited);
  const own: number[] = [];
  for (const operations of [250, 1000]) {
    const [base, revision] = [join(scratch, `${operations}.json`), join(scratch, `${operations}-revision.json`)];
    writeFileSync(base, large(operations, false));
    writeFileSync(revision, large(operations, true));
    own.push(await measurePair(`${operations} operations, ${operations * 2} schemas`, base, revision));
  }
  const [small = 0, big = 0] = own;
  row('growth from 250 to 1,000 operations', (big / small).toFixed(1), 'times; 4.0 is linear');
  alternatives(60);
  const given = process.argv.slice(2);
  for (let at = 0; at + 1 < given.length; at += 2) {
    const [base = '', revision = ''] = given.slice(at, at + 2);
    if (![base, revision].every(existsSync)) throw new Error(`${base} or ${revision} is missing`);
    await measurePair(basename(base), base, revision);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
