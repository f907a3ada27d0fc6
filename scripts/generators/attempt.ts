import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, relative, sep } from 'node:path';
import { startMock } from '../../mock/server.ts';
import { judge, pool } from './calls.ts';
import { differences, isCode } from './names.ts';
import type { Pair, Result } from './pair.ts';
import { type Ended, shell } from './shell.ts';

export interface Documents {
  readonly en: string;
  readonly zh: string;
}

interface Outcome {
  readonly compiles: boolean;
  readonly calls: boolean;
  readonly findings: readonly string[];
  readonly code: ReadonlyMap<string, string>;
}

/**
 * Generates from both documents, compiles, and makes the calls. What is made stays in `out/` beside the lockfile.
 *
 * @param home - absolute path of `scripts/generators/projects`
 * @param documents - the description in the version that the pair reads
 */
export async function attempt(pair: Pair, home: string, documents: Documents): Promise<Result> {
  const [english, chinese] = await Promise.all([
    attemptOne(pair, home, documents.en, 'en'),
    attemptOne(pair, home, documents.zh, 'zh'),
  ]);
  const names = differences(english.code, chinese.code);
  const only = chinese.findings
    .filter((finding) => !english.findings.includes(finding))
    .map((finding) => `Chinese only: ${finding}`);
  return {
    version: await versionOf(pair, home),
    compiles: english.compiles && chinese.compiles,
    calls: english.calls && chinese.calls,
    sameNames: english.code.size > 0 && names.length === 0,
    findings: [...english.findings, ...only, ...names].slice(0, 4),
  };
}

async function attemptOne(pair: Pair, home: string, document: string, language: string): Promise<Outcome> {
  const folder = join(home, pair.folder, 'out', pair.id, language);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(home, pair.folder, pair.id), folder, { recursive: true });
  await writeFile(join(folder, 'openapi.json'), document);
  const bins = [join(home, '../../..'), join(home, pair.folder)].map((project) => join(project, 'node_modules/.bin'));
  const run = (line: string, env = {}) =>
    shell(line, folder, { PATH: [...bins, process.env.PATH].join(delimiter), ...env });

  const generated = await run(pair.generate);
  if (!generated.ok)
    return {
      compiles: false,
      calls: false,
      findings: [`It does not generate: ${firstError(generated, folder)}`],
      code: new Map(),
    };
  const code = await readCode(join(folder, 'api'));
  const compiled = await run(pair.compile);
  if (!compiled.ok)
    return { compiles: false, calls: false, findings: [`It does not compile: ${firstError(compiled, folder)}`], code };

  const mock = await startMock({ pools: [pool] });
  const called = await run(pair.call, { BASE_URL: mock.url });
  await mock.close();
  const judged = judge(mock.requests, called.stdout.split('\n').slice(0, -1));
  const findings = called.ok ? judged : [...judged, `The driver fails: ${firstError(called, folder)}`];
  await writeFile(join(folder, 'call.log'), called.output);
  return { compiles: true, calls: findings.length === 0, findings, code };
}

async function readCode(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && isCode(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (path): Promise<[string, string]> => [
    relative(folder, path).split(sep).join('/'),
    await readFile(path, 'utf8'),
  ]);
  return new Map(await Promise.all(read));
}

/** The line that a reader would look at first, without the folder, which differs from machine to machine. */
function firstError({ output }: Ended, folder: string): string {
  const lines = output
    .replaceAll(`${folder}${sep}`, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const place = lines.find((line) => /\w\.\w+[:(]\d+\S* \w/.test(line) && !/^at |too many errors/.test(line));
  return (place ?? lines.find((line) => /error|exception/i.test(line)) ?? lines.at(-1) ?? 'no reason is given.').slice(
    0,
    300,
  );
}

async function versionOf(pair: Pair, home: string): Promise<string> {
  const lock = JSON.parse(await readFile(join(home, pair.folder, 'package-lock.json'), 'utf8'));
  return String(lock.packages[`node_modules/${pair.package}`].version);
}
