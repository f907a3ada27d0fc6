import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, row } from './statistics.ts';

/** The gate as a whole process against `redocly diff`, on our description and on large ones made here. */

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

function time(args: string[], cwd: string): { milliseconds: number; output: string } {
  const start = performance.now();
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status === null || status > 1) throw new Error(stderr);
  return { milliseconds: performance.now() - start, output: stdout };
}

const gate = (base: string, revision: string) =>
  time(
    [
      '--no-opt',
      join(root, 'scripts/run.mjs'),
      join(root, 'scripts/commands/breaking.ts'),
      base,
      revision,
      '--format',
      'json',
    ],
    root,
  );
const peer = (base: string, revision: string) =>
  time(
    [
      join(root, 'node_modules/@redocly/cli/bin/cli.js'),
      'diff',
      base,
      revision,
      '--config',
      config,
      '--format',
      'json',
    ],
    root,
  );

try {
  const published = join(root, 'generated/openapi.en.json');
  const edited = join(scratch, 'edited.json');
  writeFileSync(edited, readFileSync(published, 'utf8').replace('"maxCount"\n', '"maxCount",\n"azs"\n'));
  const subjects: [string, string, string][] = [['our description', published, edited]];
  for (const operations of [250, 500, 1000]) {
    const [base, revision] = [join(scratch, `${operations}.json`), join(scratch, `${operations}-revision.json`)];
    writeFileSync(base, large(operations, false));
    writeFileSync(revision, large(operations, true));
    subjects.push([`${operations} operations, ${operations * 2} schemas`, base, revision]);
  }
  console.log(
    `\nThe gate against redocly diff 2.77, whole processes, medians of ${rounds} rounds (goal: at most 1.50)`,
  );
  const own: number[] = [];
  for (const [name, base, revision] of subjects) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const [a, b] = [gate(base, revision).milliseconds, peer(base, revision).milliseconds];
      if (round === 0) continue;
      ours.push(a);
      theirs.push(b);
    }
    const ratio = median(ours.map((figure, round) => figure / (theirs[round] ?? Number.NaN)));
    row(name, `${median(ours).toFixed(0)} ms`, `${ratio.toFixed(2)} of redocly diff, ${median(theirs).toFixed(0)} ms`);
    own.push(median(ours));
  }
  const [start = 0, small = 0, , big = 0] = own;
  row(
    'growth from 250 to 1,000 operations',
    ((big - start) / (small - start)).toFixed(1),
    'times, without the time to start; 4.0 is linear',
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
