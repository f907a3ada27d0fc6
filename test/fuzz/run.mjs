/**
 * `npm run test:fuzz -- [SEED [RUNS]]`: reads inputs that no run has tried before, and prints the seed that makes them
 * again.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const [seed = String(randomInt(2 ** 31)), runs = '1000'] = process.argv.slice(2);
if (!/^\d+$/.test(seed) || !/^[1-9]\d*$/.test(runs)) {
  console.error('Usage: npm run test:fuzz -- [SEED [RUNS]]\nBoth are whole numbers.');
  process.exit(2);
}
const again = `npm run test:fuzz -- ${seed} ${runs}`;
console.log(`Seed ${seed}. The same inputs again: ${again}`);
const env = { ...process.env, FAST_CHECK_SEED: seed, FUZZ_RUNS: runs };
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz'], { stdio: 'inherit', env });
if (status !== 0)
  console.error(
    `Something was not refused well. See the counterexample above; again: ${again}\nMake a case of it in test/hostile.`,
  );
process.exitCode = status ?? 1;
