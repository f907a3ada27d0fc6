/**
 * Measures `openapi-breaking` on documents of others, which have to be checked out first:
 *
 *     npm run corpora -- netcracker qubership-apihub-compatibility-suites qubership-apihub-api-diff
 *     npm run corpora -- oasdiff FOLDER          # the program oasdiff gives the labels
 *     npm run corpora -- openapi-diff FOLDER
 *     npm run corpora -- drift FOLDER
 *     npm run corpora -- pairs FOLDER            # a folder for each pair: base, revision, expected.json
 *     npm run corpora -- history REPOSITORY FILE...
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareDocuments, parseDocument, UnreadableError, UnresolvedError } from '../src/index.ts';
import { driftPairs } from './drift.ts';
import { steps } from './history.ts';
import { netcrackerPairs } from './netcracker.ts';
import { oasdiffPairs } from './oasdiff.ts';
import { openapiDiffPairs } from './openapi-diff.ts';
import type { Label, Pair } from './pair.ts';

/** What was found. */
interface Judgement {
  readonly verdict: Label;
  readonly hasWarning: boolean;
  readonly rules: string;
}

const corpora: Readonly<Record<string, (...folders: string[]) => Pair[] | Promise<Pair[]>>> = {
  netcracker: (suites = '', apiDiff = '') => netcrackerPairs(suites, apiDiff),
  oasdiff: (folder = '') => oasdiffPairs(folder),
  'openapi-diff': (folder = '') => openapiDiffPairs(folder),
  drift: (folder = '') => driftPairs(folder),
  pairs: (folder = '') => folderPairs(folder),
};

function folderPairs(folder: string): Pair[] {
  return readdirSync(folder).flatMap((name): Pair[] => {
    const read = (file: string) => {
      const path = ['yaml', 'json'].map((ending) => join(folder, name, `${file}.${ending}`)).find(existsSync);
      return path === undefined ? undefined : readFileSync(path, 'utf8');
    };
    const [base, revision, expected] = [read('base'), read('revision'), read('expected')];
    if (base === undefined || revision === undefined || expected === undefined) return [];
    const { verdict } = JSON.parse(expected) as { verdict: Label };
    return [{ name, label: verdict, texts: [base, revision] }];
  });
}

function judge(name: string, texts: readonly [base: string, revision: string]): Judgement {
  try {
    const [base, revision] = [parseDocument(name, texts[0]), parseDocument(name, texts[1])];
    const changes = compareDocuments(base, revision, { today: new Date().toISOString().slice(0, 10) });
    const breaks = changes.some(({ level }) => level === 'breaking');
    return {
      verdict: breaks ? 'breaking' : 'safe',
      hasWarning: changes.some(({ level }) => level === 'warning'),
      rules: [...new Set(changes.map(({ level, rule }) => `${level} ${rule}`))].join(', ') || 'nothing',
    };
  } catch (error) {
    if (!(error instanceof UnreadableError || error instanceof UnresolvedError)) throw error;
    return { verdict: 'no-verdict', hasWarning: false, rules: error.message };
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

function printPairs(pairs: readonly Pair[]): void {
  const judged = pairs.map((pair) => ({ ...pair, ...judge(pair.name, pair.texts) }));
  const labelled = (label: Label) => judged.filter((pair) => pair.label === label);
  const [breaks, safe] = [labelled('breaking'), labelled('safe')];
  const found = breaks.filter(({ verdict }) => verdict === 'breaking');
  const shown = breaks.filter(({ verdict, hasWarning }) => verdict === 'breaking' || hasWarning);
  const alarms = safe.filter(({ verdict }) => verdict === 'breaking');
  console.log(
    `${pairs.length} pairs: ${breaks.length} breaking, ${safe.length} safe, ` +
      `${labelled('arguable').length} arguable, ${labelled('no-verdict').length} without verdict`,
  );
  console.log(`breaks found: ${percent(found.length, breaks.length)}`);
  console.log(`breaks found or warned of: ${percent(shown.length, breaks.length)}`);
  console.log(`false alarms: ${percent(alarms.length, safe.length)}`);
  const wrong = judged.filter(({ label, verdict }) => label !== 'arguable' && label !== verdict);
  const kinds = new Map<string, Pair[]>();
  for (const pair of wrong) {
    const kind = `labelled ${pair.label}, found ${pair.verdict}: ${pair.rules}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), pair]);
  }
  for (const [kind, all] of [...kinds].toSorted(([, a], [, b]) => b.length - a.length))
    console.log(`\n${kind}\n${all.map(({ name }) => `  ${name}`).join('\n')}`);
}

/** What comparing one pair took, in a process of its own: memory that another pair took is not counted. */
interface Cost extends Judgement {
  readonly seconds: number;
  readonly megabytes: number;
}

function printCost(paths: readonly string[]): void {
  const [base = '', revision = ''] = paths.map((path) => readFileSync(path, 'utf8'));
  const judgement = judge(paths[1] ?? '', [base, revision]);
  const { user, system } = process.cpuUsage();
  const megabytes = process.resourceUsage().maxRSS / 2 ** 10;
  console.log(JSON.stringify({ ...judgement, seconds: (user + system) / 1e6, megabytes } satisfies Cost));
}

function costOf(texts: Pair['texts']): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-breaking-'));
  try {
    const paths = texts.map((text, index) => {
      writeFileSync(join(folder, String(index)), text);
      return join(folder, String(index));
    });
    const args = ['scripts/run.mjs', process.argv[1] ?? '', 'cost', ...paths];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (!stdout.startsWith('{')) throw new Error(stderr.trim().split('\n').at(-1));
    return JSON.parse(stdout) as Cost;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How consecutive versions fare: verdict, size, seconds of the processor and memory of a whole process each. */
function printHistory(repository: string, files: readonly string[]): void {
  const counts = { pairs: 0, breaking: 0, withoutVerdict: 0, crashes: 0, seconds: 0, megabytes: 0 };
  for (const file of files)
    for (const { name, texts } of steps(repository, file, 20)) {
      counts.pairs++;
      try {
        const { verdict, seconds, megabytes } = costOf(texts);
        counts.seconds += seconds;
        counts.megabytes = Math.max(counts.megabytes, megabytes);
        if (verdict === 'breaking') counts.breaking++;
        if (verdict === 'no-verdict') counts.withoutVerdict++;
        const size = (texts[1].length / 2 ** 20).toFixed(2);
        console.log(`${name}: ${verdict}, ${size} MB, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB of memory`);
      } catch (error) {
        counts.crashes++;
        console.log(`${name}: CRASH ${String(error)}`);
      }
    }
  const { pairs, breaking, withoutVerdict, crashes, seconds, megabytes } = counts;
  console.log(
    `${pairs} pairs: ${breaking} break, ${withoutVerdict} without verdict, ${crashes} crashes; ` +
      `${seconds.toFixed(0)} s of the processor, at most ${megabytes.toFixed(0)} MB`,
  );
}

const [name = '', ...folders] = process.argv.slice(2);
const [folder = ''] = folders;
if (name === 'cost') printCost(folders);
else if (!(name in corpora || name === 'history') || !existsSync(folder)) {
  console.error(
    `Give a corpus (${Object.keys(corpora).join(', ')} or history) and the folder that it is checked out in.`,
  );
  process.exitCode = 2;
} else if (name === 'history') printHistory(folder, folders.slice(1));
else printPairs((await corpora[name]?.(...folders)) ?? []);
