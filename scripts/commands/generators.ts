import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { JsonObject } from 'openapi-document';
import { writeFiles } from '../files.ts';
import { attemptPair } from '../generators/attempt.ts';
import { installLocked, pinnedOf } from '../generators/locks.ts';
import { generatorsPage } from '../generators/page.ts';
import type { Pair, PairResult } from '../generators/pair.ts';
import { pairs } from '../generators/pairs/all.ts';
import { regressions, type Results } from '../generators/results.ts';
import { missing } from '../generators/tools.ts';

/**
 * `npm run generators`: tries generators, and writes `docs/generators.md` and the results behind it unless something
 * there would get worse. With `--page` it tries nothing, and writes the page from the results that there are.
 */

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    language: { type: 'string', multiple: true },
    install: { type: 'boolean' },
    page: { type: 'boolean' },
  },
});
const root = process.cwd();
const home = join(root, 'scripts/generators/projects');
const read = (path: string) => readFile(join(root, path), 'utf8');

await main();

async function main(): Promise<void> {
  if (values.page) return write(await recorded());
  const languages = [...new Set<string>(pairs.map(({ language }) => language))];
  const unknown = [
    ...notIn(
      values.only ?? [],
      'pair',
      pairs.map(({ id }) => id),
    ),
    ...notIn(values.language ?? [], 'language', languages),
  ];
  if (unknown.length > 0) return refuse(unknown.join('\n'));
  const chosen = pairs.filter(
    ({ id, language }) =>
      (!values.only || values.only.includes(id)) && (!values.language || values.language.includes(language)),
  );
  if (await prepare(chosen)) await tryAll(chosen);
}

function notIn(names: readonly string[], kind: string, known: readonly string[]): string[] {
  const unknown = names.filter((name) => !known.includes(name));
  return unknown.length > 0 ? [`There is no ${kind} called ${unknown.join(', ')}. There are ${known.join(', ')}.`] : [];
}

/** Installs the packages that the pairs need. */
async function prepare(chosen: readonly Pair[]): Promise<boolean> {
  const { packages, compilers } = await missing(chosen);
  const names = [...packages.map((need) => need.replace(/=.*/, '')), ...compilers].join(', ');
  if (packages.length > 0 && values.install) execFileSync('scripts/toolchains.sh', packages, { stdio: 'inherit' });
  const help = packages.length > 0 ? ' To install packages on Debian or Ubuntu: npm run generators -- --install' : '';
  if (compilers.length > 0 || (packages.length > 0 && !values.install)) refuse(`These are needed: ${names}.${help}`);
  return process.exitCode === undefined;
}

async function tryAll(chosen: readonly Pair[]): Promise<void> {
  for (const folder of new Set(chosen.map((pair) => pair.folder))) await installLocked(join(home, folder));
  const now: Record<string, PairResult> = {};
  for (const pair of chosen) {
    const started = performance.now();
    const result = await attemptPair(pair, home, await documentsFor(pair));
    now[pair.id] = result;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const works = result.findings.length === 0 ? 'works' : 'does not work';
    console.log([`${pair.id} ${result.version} ${works} (${seconds} s)`, ...result.findings].join('\n  '));
  }
  const before = await recorded();
  const worse = regressions(
    before,
    now,
    pairs.map(({ id }) => id),
  );
  if (worse.length === 0) return write({ ...before, ...now });
  console.error(
    `\n${worse.join('\n')}\nNothing is written. If that is meant, delete its entry in scripts/generators/results.json.`,
  );
  process.exitCode = 1;
}

async function recorded(): Promise<Results> {
  return JSON.parse(await read('scripts/generators/results.json')) as Results;
}

async function write(results: Results): Promise<void> {
  const known = pairs.flatMap((pair) => {
    const result = results[pair.id];
    return result ? [{ pair, result }] : [];
  });
  const tried = await Promise.all(
    known.map(async (one) => ({ ...one, install: (await pinnedOf(one.pair, home)).install })),
  );
  const inOrder = Object.fromEntries(known.map(({ pair, result }) => [pair.id, result]));
  await writeFiles(join(root, 'docs'), new Map([['generators.md', generatorsPage(tried)]]));
  await writeFiles(
    join(root, 'scripts/generators'),
    new Map([['results.json', `${JSON.stringify(inOrder, null, 2)}\n`]]),
  );
}

async function documentsFor({ artifact }: Pair) {
  const name = artifact === '3.1' ? 'openapi' : 'openapi-3.0';
  const parse = async (path: string) => JSON.parse(await read(path)) as JsonObject;
  return { en: await parse(`generated/${name}.en.json`), zh: await parse(`generated/${name}.zh.json`) };
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
