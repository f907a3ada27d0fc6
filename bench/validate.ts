import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printRatios } from './statistics.ts';

/**
 * Cost of one process of `validate` on a small file, against command lines that check a file against a schema. They
 * get the schema that is published for editors, and know no rules; `validate` does.
 */

const root = process.cwd();
const rounds = 15;
const file = 'spec/components/examples/createNodePool.request.minimal.json';
const schema = 'generated/createNodePool.request.en.schema.json';
const ajv = 'ajv-cli 5.0 validate';

execFileSync('npm', ['ci', '--prefix', 'bench/peers/validate'], { stdio: ['ignore', 'ignore', 'inherit'] });
execFileSync('npm', ['run', '--silent', 'package'], { stdio: ['ignore', 'ignore', 'inherit'] });
const ways: Record<string, readonly [command: string, ...args: string[]]> = {
  'modelarts-pools-openapi validate': [process.execPath, 'dist/cli/main.js', 'validate', 'create-node-pool', file],
  [ajv]: [
    process.execPath,
    'bench/peers/validate/node_modules/ajv-cli/dist/index.js',
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '--validate-formats=false',
    '-s',
    schema,
    '-d',
    file,
  ],
  ...checkJsonSchema(),
  'node alone, for comparison': [process.execPath, '--eval', '0'],
};

/** Of Python, from an environment of its own, which is made once. */
function checkJsonSchema(): Record<string, [command: string, ...args: string[]]> {
  const folder = join(root, 'bench/peers/validate/.venv');
  const program = join(folder, 'bin/check-jsonschema');
  if (!existsSync(program)) {
    const python = (...args: string[]) => spawnSync('python3', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (python('-m', 'venv', folder).status !== 0) {
      console.log('check-jsonschema is left out: it needs python3 with venv');
      return {};
    }
    const requirements = ['--require-hashes', '--requirement', 'bench/peers/validate/requirements.txt'];
    execFileSync(join(folder, 'bin/pip'), ['install', '--quiet', ...requirements], { stdio: 'inherit' });
  }
  return { 'check-jsonschema 0.39': [program, '--schemafile', schema, file] };
}

function milliseconds([command, ...args]: readonly [string, ...string[]]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return performance.now() - start;
}

const measured = Object.fromEntries(Object.keys(ways).map((name): [string, number[]] => [name, []]));
for (let round = 0; round <= rounds; round++)
  for (const [name, way] of Object.entries(ways)) {
    const figure = milliseconds(way);
    if (round > 0) measured[name]?.push(figure);
  }
console.log(`\nChecking a small file, one process, medians of ${rounds} rounds`);
printRatios(measured, ajv, 'ms');
