import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Made } from '../documents.ts';
import { formatProblems } from '../problems.ts';
import { compareOwn, type OwnVerdict, versionOf, workingOf } from './own.ts';
import { RefusedRelease } from './refused.ts';
import { releasedVersions } from './versions.ts';

/** Version of the next release, and the reason. */
export interface Judged {
  /** The last release; null before the first. */
  readonly released: string | null;
  /** Version in spec/openapi.yaml. */
  readonly version: string;
  readonly next: string;
  readonly verdict: Pick<OwnVerdict, 'bump' | 'changes'>;
}

/**
 * Says what release the description makes as it is in memory.
 *
 * @param root - absolute path of the project
 * @param today - such as `2026-11-21`
 * @param made - what `make` made of `spec/`
 * @throws {RefusedRelease} where it must not be released as it is
 */
export async function judge(root: string, today: string, made: Made): Promise<Judged> {
  const version = versionOf(workingOf(made).document);
  const { version: packageVersion } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (version !== packageVersion)
    throw new RefusedRelease(
      `spec/openapi.yaml says ${version} and package.json says ${packageVersion}. Make them agree.`,
    );
  const released = releasedVersions(root).at(-1);
  if (!released) return { released: null, version, next: version, verdict: { bump: 'none', changes: [] } };

  const verdict = await compareOwn(root, today, made);
  const { next, problems, uncompiled, isMajor, isAccepted, bump } = verdict;
  const isFree = isMajor || isAccepted || bump === 'major';
  const wrong = isFree ? problems : [...problems, ...uncompiled];
  if (wrong.length > 0) throw new RefusedRelease(formatProblems(wrong, 'text'));
  if (version !== released && version !== next)
    throw new RefusedRelease(
      `The changes make it ${next}, but spec/openapi.yaml says ${version}. ` +
        `Put ${released} back; the release writes the number.`,
    );
  return { released, version, next, verdict };
}
