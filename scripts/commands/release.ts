import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { render, UnreadableError } from 'openapi-breaking';
import { build, check } from '../build.ts';
import { writeFiles } from '../files.ts';
import { compareOwn, type OwnVerdict, versionOf } from '../release/own.ts';
import { changesFile, nextVersion, withRelease } from '../release/release.ts';
import { readVersion, releasedVersions, workingFile } from '../release/versions.ts';
import { formatProblems, ProblemsError } from '../problems.ts';
import { types } from '../steps/types.ts';

/** `npm run release`: what the next release is; with `-- --write`, makes it. */

const root = process.cwd();
const read = (path: string) => readFileSync(join(root, path), 'utf8');

class Refused extends Error {}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  const today = new Date().toISOString().slice(0, 10);
  await check(root, () => undefined);
  const working = await readVersion(workingFile, root);
  const version = versionOf(working.document);
  const { version: packageVersion } = JSON.parse(read('package.json')) as { version: string };
  if (version !== packageVersion)
    throw new Refused(`spec/openapi.yaml says ${version} and package.json says ${packageVersion}. Make them agree.`);

  const released = releasedVersions(root).at(-1) ?? null;
  const first = { bump: 'none', changes: [], problems: [], uncompiled: [], isMajor: false } as const;
  const verdict: Pick<OwnVerdict, keyof typeof first> = released ? await compareOwn(root, today) : first;
  const bump = verdict.isMajor ? 'major' : verdict.bump; // types can break where the wire does not
  const problems = bump === 'major' ? verdict.problems : [...verdict.problems, ...verdict.uncompiled];
  if (problems.length > 0) throw new Refused(formatProblems(problems, 'text'));
  const next = released ? nextVersion(released, bump) : version;
  console.log(released ? `${render(verdict, 'text')}\n${released} → ${next}` : `The first release: ${next}`);
  if (next === released) throw new Refused('Nothing changed since the last release.');
  if (version !== released && version !== next)
    throw new Refused(
      `The changes make it ${next}, but spec/openapi.yaml says ${version}. Put ${released} back; the release writes the number.`,
    );
  if (!values.write) return console.log('Nothing was written. Write it with: npm run release -- --write');
  await write(next, version, released, today, verdict);
}

async function write(
  next: string,
  version: string,
  released: string | null,
  today: string,
  verdict: Pick<OwnVerdict, 'bump' | 'changes'>,
): Promise<void> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  if (git('status', '--porcelain')) throw new Refused('There are changes that are not committed. Commit them first.');
  if (git('tag', '--list', `v${next}`)) throw new Refused(`The tag v${next} exists already.`);
  const replace = (path: string, from: string, to: string) => {
    const text = read(path);
    if (!text.includes(from)) throw new Refused(`${path} has no ${from}.`);
    return text.replaceAll(from, to);
  };
  const numbered = new Map([
    ['spec/openapi.yaml', replace('spec/openapi.yaml', `\n  version: ${version}\n`, `\n  version: ${next}\n`)],
    ['package.json', replace('package.json', `"version": "${version}"`, `"version": "${next}"`)],
    ['package-lock.json', lockfile(read('package-lock.json'), next)],
    ['CHANGELOG.md', withRelease(read('CHANGELOG.md'), next, today, verdict.changes)],
  ]);
  for (const [path, text] of numbered)
    await writeFiles(join(root, path, '..'), new Map([[path.split('/').at(-1) ?? '', text]]));
  await build(
    root,
    () => undefined,
    (documents) => Promise.all(documents.map(types)),
  );
  mkdirSync(join(root, 'spec/releases'), { recursive: true });
  const files = new Map([
    [`${next}.yaml`, read(workingFile)],
    [`${next}.changes.json`, changesFile(released, next, verdict)],
  ]);
  await writeFiles(join(root, 'spec/releases'), files);
  git('add', '--all');
  git('commit', '--quiet', '--message', `Release ${next}`);
  git('tag', `v${next}`);
  console.log(`Made the release ${next}. Publish it with: git push --follow-tags`);
}

/** The lockfile has the number of the package twice. */
function lockfile(text: string, version: string): string {
  const lock = JSON.parse(text) as { version: string; packages: { '': { version: string } } };
  lock.version = lock.packages[''].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
}

try {
  await main();
} catch (error) {
  process.exitCode = error instanceof Refused || error instanceof ProblemsError ? 1 : 2;
  const known = error instanceof Refused || error instanceof ProblemsError || error instanceof UnreadableError;
  console.error(known ? (error as Error).message : String(Object(error).stack ?? error));
}
