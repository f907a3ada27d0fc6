/**
 * `npm run mutation -- FOLDER...`: changes the code of a folder in small ways, one at a time, and counts the changes
 * that its tests notice. Fails where the share is below the floor in floors.json, which holds what was measured and may
 * only rise; a folder that is not in it has not been measured as a whole yet.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const cache = join(root, 'node_modules/.cache/mutation');

/**
 * What is changed, and which tests must notice.
 *
 * @type {Readonly<Record<string, { mutate: string[], tests: string[] }>>}
 */
const folders = {
  client: { mutate: ['client/**/*.ts'], tests: ['test/client/**/*.test.ts'] },
  mock: { mutate: ['mock/**/*.ts'], tests: ['test/mock/**/*.test.ts', 'test/client/{retry,wire,programs}.test.ts'] },
  cli: { mutate: ['cli/**/*.ts'], tests: ['test/cli/**/*.test.ts'] },
  steps: {
    mutate: ['scripts/steps/**/*.ts'],
    tests: ['test/scripts/{steps,*}/**/*.test.ts', 'test/hostile/*.test.ts'],
  },
  lint: { mutate: ['scripts/lint/**/*.mjs'], tests: ['test/scripts/lint/**/*.test.ts'] },
  gate: { mutate: ['packages/openapi-breaking/src/**/*.ts'], tests: ['packages/openapi-breaking/test/**/*.test.ts'] },
  document: {
    mutate: ['packages/openapi-document/src/**/*.ts'],
    tests: ['packages/openapi-document/test/**/*.test.ts'],
  },
  release: { mutate: ['scripts/release/**/*.ts'], tests: ['test/scripts/release/*.test.ts'] },
};
const floorsFile = join(here, 'floors.json');
/** @type {Record<string, number>} */
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'));

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in folders));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Usage: npm run mutation -- FOLDER...\nFOLDER is one of ${Object.keys(folders).join(', ')}.`);
  process.exit(2);
}

execFileSync('npm', ['ci', '--prefix', here], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
mkdirSync(cache, { recursive: true });
for (const name of names) await run(name);

/** @param {string} name */
async function run(name) {
  const { mutate, tests } = /** @type {(typeof folders)[string]} */ (folders[name]);
  const report = join(cache, `${name}.report.json`);
  const settings = {
    testRunner: 'vitest',
    plugins: [pathToFileURL(join(here, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')).href],
    vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
    mutate: process.env.MUTATE ? process.env.MUTATE.split(',') : mutate,
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: join(cache, `${name}.incremental.json`),
    ignorePatterns: ['generated/docs', 'dist', '**/node_modules', 'shots', 'bench', '.github'],
    ignoreStatic: true,
    concurrency: 2,
    timeoutMS: 20_000,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
    jsonReporter: { fileName: report },
    tempDirName: `.mutation/${name}`,
    allowConsoleColors: false,
  };
  const file = join(cache, `${name}.config.json`);
  writeFileSync(file, JSON.stringify(settings));
  const env = { ...process.env, MUTATION_TESTS: JSON.stringify(tests) };
  const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', file], { cwd: root, stdio: 'inherit', env });
  if (status === 0) return judge(name, report);
  console.error(`${name}: the run itself failed, so nothing is known of its tests.`);
  process.exitCode = 2;
}

/**
 * @param {string} name
 * @param {string} report
 */
function judge(name, report) {
  /** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const killed = statuses.filter((status) => ['Killed', 'Timeout'].includes(status)).length;
  const lived = statuses.filter((status) => ['Survived', 'NoCoverage'].includes(status)).length;
  const share = Math.floor((100 * killed) / Math.max(killed + lived, 1));
  const floor = process.env.MUTATE ? 0 : (floors[name] ?? 0); // a part says nothing of the whole
  console.log(`${name}: ${share} % of ${killed + lived} changes were noticed; the floor is ${floor} %.`);
  if (share < floor) {
    console.error(`Write tests for what survived, or take back what they tested.`);
    process.exitCode = 1;
  } else if (share > floor && !process.env.MUTATE)
    console.log(`Set the floor of ${name} in test/mutation/floors.json to ${share}.`);
}
