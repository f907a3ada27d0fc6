/**
 * `npm run mutation -- FOLDER...`: changes the code of a folder in small ways, one at a time, and counts the changes
 * that its tests notice. Fails where the share is below the floor in floors.json, which holds what was measured and may
 * only rise. Of the changes, each EVERYth is tried, always the same ones; `FOLDER:EVERY:FROM` tries others, with FROM
 * below EVERY, and `FOLDER:1` all.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const cache = join(root, 'node_modules/.cache/mutation');

/**
 * What is changed, which tests must notice, and how many of the changes are tried: enough of them to know the share
 * within some points, in minutes. Tests that mostly start programs are left out: they see nothing of a change
 * that is made in memory.
 *
 * @typedef {{ mutate: string[], tests: string[], every: number, ignoreStatic?: boolean, loads?: string }} Folder
 *
 * @type {Readonly<Record<string, Folder>>}
 */
const folders = {
  document: {
    mutate: ['packages/openapi-document/src/**/*.ts'],
    tests: ['packages/openapi-document/test/**/*.test.ts'],
    every: 6,
  },
  mock: { mutate: ['mock/**/*.ts'], tests: ['test/mock/**/*.test.ts', 'test/client/sign.test.ts'], every: 4 },
  // Node itself loads these, once a process: what runs while they load is as it was before the change.
  lint: {
    mutate: ['scripts/lint/**/*.mjs'],
    tests: ['test/scripts/lint/**/*.test.ts'],
    every: 10,
    ignoreStatic: true,
  },
  steps: {
    // Those two are copied as text into what is generated, whose tests see nothing of a change made in memory.
    mutate: ['scripts/steps/**/*.ts', '!scripts/steps/{validator-run-time,rules/run-time}.ts'],
    tests: [
      'test/scripts/steps/**/*.test.ts',
      'test/scripts/{artifacts,bad-sources,build,problems,sources}.test.ts',
      'test/hostile/load.test.ts',
    ],
    every: 40,
  },
  cli: {
    mutate: ['cli/**/*.ts', '!cli/{main,sdk-packages,terminal}.ts'],
    tests: ['test/{cli,mcp,drift/traffic}/**/*.test.ts'],
    every: 24,
    loads: 'cli', // its commands are loaded when they are asked for
  },
  client: { mutate: ['client/**/*.ts'], tests: ['test/client/**/*.test.ts'], every: 20, loads: 'client' },
  gate: {
    mutate: ['packages/openapi-breaking/src/**/*.ts'],
    tests: ['packages/openapi-breaking/test/{corpus,rules,witnesses,urls,run,report,findings}.test.ts'],
    every: 90,
    ignoreStatic: true, // each would be tried against thousands of tests
  },
  release: { mutate: ['scripts/release/**/*.ts'], tests: ['test/scripts/release/*.test.ts'], every: 4 },
};
const floorsFile = join(here, 'floors.json');
/** @type {Record<string, number>} */
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));

const wanted = process.argv.slice(2).map((argument) => {
  const [name = '', every, from = '0'] = argument.split(':');
  const standard = folders[name]?.every ?? 1;
  return { name, every: Number(every ?? standard), from: Number(from), isStandard: every === undefined };
});
const wrong = wanted.filter(({ name, every, from }) => !(name in folders) || !(every >= 1) || !(from < every));
if (wanted.length === 0 || wrong.length > 0) {
  console.error(
    `Usage: npm run mutation -- FOLDER[:EVERY[:FROM]]...\nFOLDER is one of ${Object.keys(folders).join(', ')}.`,
  );
  process.exit(2);
}

/** @type {{ file: string, line: string }[]} */
const equivalents = JSON.parse(readFileSync(join(here, 'equivalent.json'), 'utf8'));
for (const { file, line } of equivalents) {
  const lines = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').split('\n') : [];
  if (lines.some((one) => one.trim() === line)) continue;
  console.error(`equivalent.json sets a change aside in ${file}, where this line is no more: ${line}. Remove it.`);
  process.exitCode = 1;
}

execFileSync('npm', ['ci', '--prefix', here], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
mkdirSync(cache, { recursive: true });
for (const one of wanted) run(one);

/** @param {(typeof wanted)[number]} given */
function run({ name, every, from, isStandard }) {
  const { mutate, tests, ignoreStatic = false, loads = '' } = /** @type {(typeof folders)[string]} */ (folders[name]);
  console.log(`${name}: change ${from} of each ${every}`);
  const label = [name, every, from].join('-');
  const report = join(cache, `${label}.report.json`);
  const incrementalFile = join(cache, `${label}.incremental.json`);
  forgetLived(incrementalFile);
  /** @param {string} path */
  const plugin = (path) => pathToFileURL(join(here, path)).href;
  const settings = {
    testRunner: 'vitest',
    plugins: [
      plugin('node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'),
      plugin('decided.mjs'),
      plugin('lived.mjs'),
    ],
    vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
    mutate,
    checkers: ['decided'],
    sample: { every, from },
    warnings: { unknownOptions: false },
    coverageAnalysis: 'perTest',
    disableTypeChecks: false, // nothing here checks types but a test, of files that are as they were
    ignoreStatic,
    incremental: true,
    incrementalFile,
    ignorePatterns: ['.mutation', 'generated/docs', 'dist', '**/node_modules', 'shots', 'bench', '.github'],
    concurrency: 3, // one of them only sets changes aside
    dryRunTimeoutMinutes: 30,
    timeoutMS: 20_000,
    reporters: ['progress-append-only', 'lived', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
    jsonReporter: { fileName: report },
    tempDirName: `.mutation/${name}`,
    allowConsoleColors: false,
  };
  const file = join(cache, `${label}.config.json`);
  writeFileSync(file, JSON.stringify(settings));
  const env = { ...process.env, MUTATION_TESTS: JSON.stringify(tests), MUTATION_LOADS: loads };
  const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', file], { cwd: root, stdio: 'inherit', env });
  if (status === 0) return judge(name, report, isStandard);
  console.error(`${name}: the run itself failed, so nothing is known of its tests.`);
  process.exitCode = 2;
}

/**
 * Stryker takes what lived in the last run to live again unless a test that reaches it has changed, and does not know
 * which tests reach what runs while a module loads.
 *
 * @param {string} file
 */
function forgetLived(file) {
  if (!existsSync(file)) return;
  /** @type {Report} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Object.values(report.files)) one.mutants = one.mutants.filter(({ status }) => !lives(status));
  writeFileSync(file, JSON.stringify(report));
}

/** @typedef {{ files: Record<string, { mutants: { status: string }[] }> }} Report */

/** @param {string} status */
function lives(status) {
  return ['Survived', 'NoCoverage'].includes(status);
}

/**
 * @param {string} name
 * @param {string} report
 * @param {boolean} isStandard - whether it is the sample that the floor is of
 */
function judge(name, report, isStandard) {
  /** @type {Report} */
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const timedOut = statuses.filter((status) => status === 'Timeout').length;
  const killed = statuses.filter((status) => status === 'Killed').length + timedOut;
  const lived = statuses.filter(lives).length;
  const share = Math.floor((100 * killed) / Math.max(killed + lived, 1));
  console.log(
    `${name}: ${killed} of ${killed + lived} changes were noticed, ${share} %, ${timedOut} of them because they did ` +
      `not end; there are ${statuses.length}.`,
  );
  if (!isStandard) return;
  const floor = floors[name] ?? 0;
  if (share < floor) {
    console.error(`The floor is ${floor} %. Write tests for what survived, or take back what they tested.`);
    process.exitCode = 1;
  } else if (share > floor) console.log(`Set the floor of ${name} in test/mutation/floors.json to ${share}.`);
}
