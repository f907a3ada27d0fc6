import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installLocked, pinnedOf } from '../../scripts/generators/locks.ts';
import { shell } from '../../scripts/generators/shell.ts';
import { missing } from '../../scripts/generators/tools.ts';
import { writeFiles } from '../../scripts/files.ts';
import { page } from './page.ts';
import { explain, type Result, type Trial } from './trial.ts';
import { trials } from './trials.ts';

/**
 * `npm run proof`: runs other people's tools against what we publish, and writes `docs/proof.md` and the results behind
 * it, unless something was found that nothing explains.
 */

const root = process.cwd();
const home = join(root, 'test/proof');
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });

await main(values.only ?? trials.map(({ id }) => id));

async function main(ids: readonly string[]): Promise<void> {
  const unknown = ids.filter((id) => !trials.some((trial) => trial.id === id));
  if (unknown.length > 0)
    return refuse(
      `There is no trial called ${unknown.join(', ')}. There are ${trials.map(({ id }) => id).join(', ')}.`,
    );
  const chosen = trials.filter(({ id }) => ids.includes(id));
  const lacking = await missing(chosen.map(({ needs }) => ({ tools: needs })));
  const names = [...lacking.packages.map((one) => one.replace(/=.*/, '')), ...lacking.compilers];
  if (names.length > 0) return refuse(`These are needed: ${names.join(', ')}.`);
  const now: Record<string, Result> = {};
  for (const trial of chosen) {
    const result = await run(trial);
    if (result) now[trial.id] = result;
  }
  if (process.exitCode === undefined) await write({ ...(await recorded()), ...now });
  else console.error('Nothing is written.');
}

/** @returns nothing where something was found that nothing explains */
async function run(trial: Trial): Promise<Result | undefined> {
  const started = performance.now();
  const folder = join(home, trial.folder);
  await installLocked(folder);
  if (trial.build !== undefined) {
    const built = await shell(trial.build, folder);
    if (!built.ok) throw new Error(`${trial.id} cannot be built: ${built.output}`);
  }
  const found = await trial.run(folder);
  const { known, unknown, stale } = explain(found.findings, trial.reasons);
  const explained = known.reduce((sum, { findings }) => sum + findings.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const failures = [
    ...unknown.map((finding) => `not explained: ${finding}`),
    ...stale.map(({ en }) => `explains nothing any more, delete it: ${en}`),
  ];
  const counts = Object.entries(found.counts).map(([what, number]) => `${number} ${what}`);
  console.log(
    [`${trial.id}: ${[...counts, `${explained} explained`].join(', ')} (${seconds} s)`, ...failures].join('\n  '),
  );
  if (failures.length > 0) process.exitCode = 1;
  const { version } = await pinnedOf(trial, home);
  return failures.length > 0 ? undefined : { version, ...found };
}

/** Read late: another run may have written meanwhile. */
async function recorded(): Promise<Record<string, Result>> {
  return JSON.parse(await readFile(join(home, 'results.json'), 'utf8')) as Record<string, Result>;
}

async function write(results: Readonly<Record<string, Result>>): Promise<void> {
  const known = trials.flatMap((trial) => (results[trial.id] ? [{ trial, result: results[trial.id] as Result }] : []));
  const tried = await Promise.all(
    known.map(async (one) => ({ ...one, install: (await pinnedOf(one.trial, home)).install })),
  );
  const inOrder = Object.fromEntries(known.map(({ trial, result }) => [trial.id, result]));
  await writeFiles(home, new Map([['results.json', `${JSON.stringify(inOrder, null, 2)}\n`]]));
  await writeFiles(join(root, 'docs'), new Map([['proof.md', page(tried)]]));
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
