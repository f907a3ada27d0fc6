import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../scripts/build.ts';
import type { Sources } from '../scripts/steps/load.ts';
import { startTypes } from '../scripts/commands/types-in-thread.ts';
import { median } from './statistics.ts';

/** Compares the build with the same work done by the tools' own command lines, one after another. */

const rounds = 9;
const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'pools-bench-'));
const tool = (name: string) => join(root, 'node_modules/.bin', name);
const bundled = (language: string) => join(scratch, `${language}.json`);

const chain: [string, string[], string][] = [
  [tool('redocly'), ['lint'], root],
  [tool('redocly'), ['bundle', 'source', '-o', bundled('en')], root],
  [tool('redocly'), ['bundle', 'source', '-o', bundled('zh')], root],
  [tool('openapi-typescript'), [bundled('en'), '-o', join(scratch, 'en.ts')], scratch],
  [tool('openapi-typescript'), [bundled('zh'), '-o', join(scratch, 'zh.ts')], scratch],
  [process.execPath, [join(root, 'bench/examples.mjs'), bundled('en')], root],
  ...['en', 'zh'].map((language): [string, string[], string] => [
    tool('redocly'),
    ['build-docs', bundled(language), '--inlineBundle', '-o', join(scratch, `${language}.html`)],
    root,
  ]),
];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { build: string } };
const [, ...ownArguments] = scripts.build.split(' ');
const ours: typeof chain = [[process.execPath, ownArguments, root]];

function runCommands(commands: typeof chain): number {
  const start = performance.now();
  for (const [command, args, cwd] of commands) {
    const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
  }
  return performance.now() - start;
}

async function rebuild(): Promise<number[]> {
  const project = join(scratch, 'project');
  const pages = ['README.md', 'README.zh.md', 'docs', 'CHANGELOG.md'];
  const code = ['scripts/lint', 'scripts/docs', 'packages/openapi-document/src', 'tsconfig.json'];
  for (const part of ['spec', ...code, ...pages, 'redocly.yaml', 'package.json']) {
    cpSync(join(root, part), join(project, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const { typesOf, stop } = startTypes();
  const file = resolve(project, 'spec/components/schemas/Taint.yaml');
  const text = readFileSync(file, 'utf8');
  const times: number[] = [];
  let sources: Sources | undefined;
  for (let round = 0; round <= rounds; round++) {
    writeFileSync(
      file,
      text.replace('Kubernetes taint of a node.', `Kubernetes taint of a node, ${'I'.repeat(round + 1)}.`),
    );
    const start = performance.now();
    ({ sources } = await build(project, () => undefined, typesOf, sources));
    if (round > 0) times.push(performance.now() - start);
  }
  await stop();
  return times;
}

try {
  const theirs: number[] = [];
  const own: number[] = [];
  runCommands(ours);
  for (let round = 0; round <= rounds; round++) {
    const [a, b] = [runCommands(chain), runCommands(ours)];
    if (round === 0) continue;
    theirs.push(a);
    own.push(b);
  }
  const ratio = median(own.map((time, round) => time / (theirs[round] ?? Number.NaN)));
  const warm = await rebuild();
  console.log(`${rounds} rounds, medians, whole processes`);
  console.log(`chain of command lines   ${median(theirs).toFixed(0).padStart(6)} ms`);
  console.log(
    `npm run build            ${median(own).toFixed(0).padStart(6)} ms   ${ratio.toFixed(2)} of the chain ` +
      `(goal: at most 0.30)`,
  );
  const part = (median(warm) / median(theirs)).toFixed(2);
  console.log(
    `npm run dev, one file    ${median(warm).toFixed(0).padStart(6)} ms   ${part} of the chain (goal: at most 0.05)`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
