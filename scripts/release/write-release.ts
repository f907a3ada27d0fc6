import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from '../build.ts';
import type { Assets } from '../docs/assets.ts';
import { writeFiles } from '../files.ts';
import { types } from '../steps/types.ts';
import { withRelease } from './changelog.ts';
import { withDeepLinks } from './deep-links.ts';
import { anchorsName, digestsName, digestsOf, releasesFolder } from './history.ts';
import type { Judged } from './judge.ts';
import { RefusedRelease } from './refused.ts';
import { changesFile, workingFile } from './versions.ts';

/**
 * Writes everything that a release changes in a checkout: numbers, changelog, `generated/`, `spec/releases/`.
 *
 * @param root - absolute path of the checkout
 * @param today - such as `2026-11-21`
 * @param assets - what the docs are made of, which has the deep links
 */
export async function writeRelease(root: string, today: string, judged: Judged, assets: Assets): Promise<void> {
  const { released, version, next, verdict } = judged;
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string) =>
    writeFiles(join(root, dirname(path)), new Map([[basename(path), text]]));
  const replace = async (path: string, from: string, to: string) => {
    const text = read(path);
    if (!text.includes(from))
      throw new RefusedRelease(`${path} has no ${from.trim()}. Write it as the last release did.`);
    await write(path, text.replace(from, to));
  };

  await write('CHANGELOG.md', withRelease(read('CHANGELOG.md'), next, today, verdict.changes));
  await replace('spec/openapi.yaml', `\n  version: ${version}\n`, `\n  version: ${next}\n`);
  await replace('package.json', `"version": "${version}"`, `"version": "${next}"`);
  await write('package-lock.json', lockfile(read('package-lock.json'), next));
  const made = await build(
    root,
    () => undefined,
    (documents) => Promise.all(documents.map(types)),
  );
  await write(`${releasesFolder}/${next}.yaml`, read(workingFile));
  await write(`${releasesFolder}/${next}.changes.json`, changesFile(released, next, verdict));
  await write(`${releasesFolder}/${anchorsName}`, withDeepLinks(root, made, assets));
  await write(`${releasesFolder}/${digestsName}`, digestsOf(root));
}

/** The lockfile has the number of the package twice. */
function lockfile(text: string, version: string): string {
  const lock = JSON.parse(text) as { version: string; packages: { '': { version: string } } };
  lock.version = lock.packages[''].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
}
