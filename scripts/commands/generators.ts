import { execFileSync } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFiles } from '../files.ts';
import { attempt } from '../generators/attempt.ts';
import { type Tried, page } from '../generators/page.ts';
import type { Pair } from '../generators/pair.ts';
import { pairs } from '../generators/pairs.ts';
import { readTable, regressions, row } from '../generators/table.ts';
import { missing } from '../generators/tools.ts';

/**
 * `npm run generators`: tries each generator, and writes `docs/generators.md` unless something there would get worse.
 */

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, install: { type: 'boolean' } } });
const root = process.cwd();
const home = join(root, 'scripts/generators/projects');
const read = (path: string) => readFile(join(root, path), 'utf8');

const chosen = pairs.filter(({ id }) => !values.only || values.only.includes(id));
const unknown = (values.only ?? []).filter((name) => !pairs.some(({ id }) => id === name));
const lacking = await missing(chosen);
if (unknown.length > 0) {
  refuse(`There is no pair called ${unknown.join(', ')}. There are ${pairs.map(({ id }) => id).join(', ')}.`);
} else if (lacking.length > 0 && !values.install) {
  refuse(
    `These are needed: ${lacking.map((need) => need.replace(/=.*/, '')).join(', ')}. To install them on Debian or Ubuntu: npm run generators -- --install`,
  );
} else {
  if (lacking.length > 0) execFileSync('scripts/toolchains.sh', lacking, { stdio: 'inherit' });
  await main();
}

async function main(): Promise<void> {
  for (const folder of new Set(chosen.map((pair) => pair.folder))) await install(join(home, folder));
  const tried: Tried[] = [];
  for (const pair of chosen) {
    const result = await attempt(pair, home, await documentsFor(pair));
    tried.push({ pair, result, packages: await packagesOf(pair) });
    console.log([row(pair, result), ...result.findings].join('\n  '));
  }
  if (values.only) return;

  const before = readTable(await read('docs/generators.md').catch(() => ''));
  const text = page(tried);
  const worse = regressions(before, readTable(text));
  if (worse.length === 0) return void (await writeFiles(join(root, 'docs'), new Map([['generators.md', text]])));
  console.error(
    `\n${worse.join('\n')}\ndocs/generators.md is as it was. If that is meant, delete the row there and run again.`,
  );
  process.exitCode = 1;
}

/** Installs what the lockfile says, unless that is there already. */
async function install(folder: string): Promise<void> {
  const [lockfile, installed] = [join(folder, 'package-lock.json'), join(folder, 'node_modules/.installed.json')];
  if ((await readFile(installed, 'utf8').catch(() => '')) === (await readFile(lockfile, 'utf8'))) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await copyFile(lockfile, installed);
}

async function documentsFor({ artifact }: Pair) {
  const name = artifact === '3.1' ? 'openapi' : 'openapi-3.0';
  return { en: await read(`generated/${name}.en.json`), zh: await read(`generated/${name}.zh.json`) };
}

async function packagesOf({ folder }: Pair): Promise<string[]> {
  const { dependencies } = JSON.parse(await read(`scripts/generators/projects/${folder}/package.json`));
  return Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
