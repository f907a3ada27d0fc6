import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CodeSample } from '../../scripts/docs/samples/index.ts';
import { toolchain } from './programs.ts';
import { repository } from './project.ts';

/** How samples of one language become programs. */
interface Runner {
  readonly file: string;
  /** @throws when the tools are missing */
  readonly tool: () => string;
  /** What starts it, from its folder; `name` is that of the folder. */
  readonly command: (tool: string, name: string) => string[];
}

/** By `lang` of the samples. */
const runners: Record<string, Runner> = {
  Shell: {
    file: 'sample.sh',
    tool: () => (toolchain(['openssl', 'version']), toolchain(['curl', '--fail-with-body', '--version']), 'sh'),
    command: (sh) => [sh, 'sample.sh'],
  },
  TypeScript: { file: 'sample.ts', tool: () => process.execPath, command: (node) => [node, 'sample.mjs'] },
  Python: {
    file: 'sample.py',
    tool: () => toolchain(['python3', '-c', 'import requests'], ['/usr/bin/python3', '-c', 'import requests']),
    command: (python) => [python, 'sample.py'],
  },
  Go: { file: 'main.go', tool: () => toolchain(['go', 'version']), command: (_, name) => [join('../bin', name)] },
  Java: {
    file: 'Sample.java',
    tool: () => (toolchain(['javac', '--release', '17', '-version']), 'java'),
    command: (java) => [java, '-XX:TieredStopAtLevel=1', 'Sample.java'],
  },
};

/** A sample that has been written to a folder of its own. */
export interface Prepared {
  readonly folder: string;
  readonly command: string[];
}

/**
 * Writes a sample so that it can be run; those in Go must be built as well, all together.
 *
 * @param parent - folder of all samples
 * @param name - of the folder to make in it
 */
export async function prepareSample(
  { lang, source }: Pick<CodeSample, 'lang' | 'source'>,
  parent: string,
  name: string,
): Promise<Prepared> {
  const runner = runners[lang];
  if (!runner) throw new Error(`Nothing is known about running samples in ${lang}`);
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, runner.file);
  writeFileSync(path, source);
  if (lang === 'TypeScript') {
    const alias = {
      'modelarts-pools-openapi/openapi-fetch': join(repository, 'client/openapi-fetch.ts'),
      'modelarts-pools-openapi': join(repository, 'client/index.ts'),
    };
    const outfile = join(folder, 'sample.mjs');
    await build({
      entryPoints: [path],
      alias,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      nodePaths: [join(repository, 'node_modules')],
    });
  }
  return { folder, command: runner.command(runner.tool(), name) };
}
