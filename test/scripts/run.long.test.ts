import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { repository } from '../support/project.ts';

/** A file of each folder that programs import from. */
const files = [
  'bench/statistics.ts',
  'cli/messages/usage.ts',
  'client/clock.ts',
  'generated/operations.ts',
  'mock/route.ts',
  'node_modules/some-package/index.js',
  'packages/openapi-breaking/src/finding.ts',
  'packages/openapi-document/src/json.ts',
  'scripts/problems.ts',
  'scripts/registries.schema.json',
  'examples/program.ts',
];
const project = mkdtempSync(join(tmpdir(), 'pools-run-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

for (const part of [
  'bench',
  'cli',
  'client',
  'generated',
  'mock',
  'packages',
  'scripts',
  'shapes',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
])
  cpSync(join(repository, part), join(project, part), {
    recursive: true,
    filter: (path) => !/node_modules|generated.docs|\bdist\b|projects/.test(path),
  });
mkdirSync(join(project, 'node_modules/some-package'), { recursive: true });
for (const name of readdirSync(join(repository, 'node_modules')))
  if (!name.startsWith('.')) symlinkSync(join(repository, 'node_modules', name), join(project, 'node_modules', name));
writeFileSync(join(project, 'node_modules/some-package/package.json'), '{ "type": "module", "exports": "./index.js" }');
writeFileSync(join(project, 'node_modules/some-package/index.js'), 'export default 1;\n');
mkdirSync(join(project, 'examples'));
const imports = files.slice(0, -1).map((file, index) => {
  const specifier = file.includes('node_modules') ? 'some-package' : `../${file}`;
  return `import * as _${index} from '${specifier}'${file.endsWith('.json') ? " with { type: 'json' }" : ''};`;
});
writeFileSync(
  join(project, 'examples/program.ts'),
  `${imports.join('\n')}\nconsole.log(Object.keys({ ${imports.map((_, index) => `_${index}`).join(', ')} ` +
    `}).length, _9.default.$id);\n`,
);

/** Runs the program, and lists the folder of the bundle that was run. */
function run(env: NodeJS.ProcessEnv = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/run.mjs', 'examples/program.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { stdout, stderr, status };
}
const bundles = () => readdirSync(join(project, 'node_modules/.cache/scripts')).filter((name) => !name.includes('.'));

// Each edits what the one before has left.
describe('a program', { shuffle: false }, () => {
  it('is bundled once while nothing changes', () => {
    const first = run();
    expect(first).toMatchObject({ stderr: '', status: 0 });
    expect(run()).toEqual(first);
    expect(bundles()).toHaveLength(1);
  });

  it.each(files)('runs as it is now when %s changes', (file) => {
    const path = join(project, file);
    const mark = `edited ${file}`;
    if (file.endsWith('.json'))
      writeFileSync(path, readFileSync(path, 'utf8').replace(/"\$id": ".*?"/, `"$id": "${mark}"`));
    else appendFileSync(path, `\nconsole.log('${mark}');\n`);
    expect(run().stdout).toContain(mark);
  });

  it('runs what its imports lead to when that changes', () => {
    writeFileSync(
      join(project, 'examples/other.ts'),
      'export { compareText, isObject, nearestNames, pointerTokens, escapeToken, toPointer } from ' +
        "'../packages/openapi-document/src/index.ts';\nconsole.log('another openapi-document');\n",
    );
    writeFileSync(
      join(project, 'examples/program.ts'),
      "import { compareText } from 'openapi-document';\nconsole.log(compareText('a', 'b'));\n",
    );
    expect(run().stdout).toBe('edited packages/openapi-document/src/json.ts\n-1\n');
    const config = join(project, 'tsconfig.json');
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace('./packages/openapi-document/src/index.ts', './examples/other.ts'),
    );
    expect(run().stdout).toBe('edited packages/openapi-document/src/json.ts\nanother openapi-document\n-1\n');
  });

  it('is bundled again after an installation', () => {
    const before = bundles().length;
    appendFileSync(join(project, 'package-lock.json'), '\n');
    expect(run().status).toBe(0);
    expect(bundles()).toHaveLength(before + 1);
  });

  it('runs where nothing can be kept, as in a checkout that can only be read', () => {
    const cache = join(project, 'node_modules/.cache');
    renameSync(cache, `${cache}.kept`);
    writeFileSync(cache, 'in the way');
    const temporary = mkdtempSync(join(tmpdir(), 'pools-run-tmp-'));
    expect(run({ TMPDIR: temporary })).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(temporary)).toEqual([]);
    rmSync(temporary, { recursive: true });
    rmSync(cache);
    renameSync(`${cache}.kept`, cache);
  });

  it('fails when a file is gone, and says which, without a stack', () => {
    writeFileSync(join(project, 'examples/program.ts'), "import '../client/clock.ts';\n");
    expect(run().status).toBe(0);
    unlinkSync(join(project, 'client/clock.ts'));
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('Could not resolve "../client/clock.ts"');
    expect(stderr).not.toContain('node:internal');
  });
});
