import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { make } from '../documents.ts';
import { readAssets } from '../docs/assets.ts';
import { notesOf } from './changelog.ts';
import { type Git, GitError, gitIn } from './git.ts';
import { judge } from './judge.ts';
import { RefusedRelease } from './refused.ts';
import { releasedVersions } from './versions.ts';
import { writeRelease } from './write-release.ts';

/** Checkout of a release, its date and where it goes. */
export interface ReleaseSettings {
  /** Absolute path of the checkout. */
  readonly root: string;
  /** Such as `2026-11-21`. */
  readonly today: string;
  /** Whether commit and tag go to `origin`. */
  readonly isPushed: boolean;
  readonly print: (line: string) => void;
}

const branch = 'main';

/**
 * Makes the next release of what is committed, or finishes one that was interrupted. Judged, built and committed is a
 * second checkout of the same commit: only when it is complete does the branch move to it, so an interruption at any
 * step leaves a state that the next run continues from.
 *
 * @throws {RefusedRelease} where no release can be made; nothing has changed then
 */
export async function makeRelease(setting: ReleaseSettings): Promise<void> {
  const { root, today, isPushed, print } = setting;
  const git = gitIn(root);
  checkCheckout(git, isPushed);
  const unfinished = untaggedRelease(git, root);
  if (unfinished) print(`The release ${unfinished} was interrupted before its tag. It is finished now.`);
  const version = unfinished ?? (await commitRelease(git, root, today));
  if (version === undefined) {
    const last = releasedVersions(root).at(-1) ?? '';
    if (isPushed && isUnpublished(git, last)) return push(git, last, print);
    throw new RefusedRelease('Nothing changed since the last release.');
  }
  if (!tagExists(git, version)) tag(git, version);
  print(`Made the release ${version}.`);
  if (isPushed) push(git, version, print);
  else print(`Publish it with: npm run release -- --write --push`);
}

function checkCheckout(git: Git, isPushed: boolean): void {
  if (git('status', '--porcelain'))
    throw new RefusedRelease('There are changes that are not committed. Commit them first.');
  const here = git('branch', '--show-current');
  if (here !== branch)
    throw new RefusedRelease(`Releases are made on ${branch}, and this is ${here || 'no branch'}. Switch to it.`);
  if (!git('remote').split('\n').includes('origin')) {
    if (isPushed) throw new RefusedRelease('There is no remote `origin` to push to. Add it.');
    return;
  }
  try {
    git('fetch', '--quiet', '--tags', 'origin');
  } catch (error) {
    throw new RefusedRelease(`It is unknown whether ${branch} is up to date: ${(error as Error).message}`);
  }
  if (!git('branch', '--remotes', '--list', `origin/${branch}`)) return;
  const behind = Number(git('rev-list', '--count', `HEAD..origin/${branch}`));
  if (behind > 0)
    throw new RefusedRelease(
      `${branch} is ${behind} ${behind === 1 ? 'commit' : 'commits'} behind origin. ` +
        `Take them over first: git pull --rebase origin ${branch}`,
    );
}

/** The last release, where its commit is there and its tag is not. */
function untaggedRelease(git: Git, root: string): string | undefined {
  const last = releasedVersions(root).at(-1);
  if (last === undefined || tagExists(git, last)) return undefined;
  return releaseCommit(git, last) ? last : undefined;
}

/** @returns empty where the version was not released by this program */
function releaseCommit(git: Git, version: string): string {
  return git(
    'log',
    '-1',
    '--format=%H',
    '--fixed-strings',
    `--grep=${subjectOf(version)}`,
    `--`,
    `spec/releases/${version}.yaml`,
  );
}

function subjectOf(version: string): string {
  return `Release ${version}`;
}

function tagExists(git: Git, version: string): boolean {
  return git('tag', '--list', `v${version}`) !== '';
}

/** @returns the number of the release; undefined where nothing changed since the last one */
async function commitRelease(git: Git, root: string, today: string): Promise<string | undefined> {
  const scratch = resolve(root, git('rev-parse', '--git-path', 'release')); // below the project, for its node_modules
  const clear = () => {
    if (existsSync(scratch)) rmSync(scratch, { recursive: true });
    git('worktree', 'prune');
  };
  clear(); // what an interrupted run left
  try {
    git('worktree', 'add', '--quiet', '--detach', scratch, 'HEAD');
    const judged = await judge(scratch, today, await make(scratch, () => undefined));
    if (judged.next === judged.released) return undefined;
    if (tagExists(git, judged.next))
      throw new RefusedRelease(
        `The tag v${judged.next} exists already, of a release that is not in ${branch}. Remove it.`,
      );
    await writeRelease(scratch, today, judged, await readAssets(root));
    const inScratch = gitIn(scratch);
    inScratch('add', '--all');
    inScratch('commit', '--quiet', '--message', subjectOf(judged.next));
    git('merge', '--quiet', '--ff-only', inScratch('rev-parse', 'HEAD'));
    return judged.next;
  } finally {
    clear();
  }
}

/** Annotated, with the release's section of the changelog. */
function tag(git: Git, version: string): void {
  const commit = releaseCommit(git, version);
  const notes = notesOf(git('show', `${commit}:CHANGELOG.md`), version) ?? '';
  git('tag', '--annotate', '--cleanup=whitespace', '--message', `${version}\n\n${notes}`, `v${version}`, commit);
}

function isUnpublished(git: Git, version: string): boolean {
  return tagExists(git, version) && git('ls-remote', 'origin', `refs/tags/v${version}`) === '';
}

/** Both or none: a tag alone would publish what the branch does not have. */
function push(git: Git, version: string, print: (line: string) => void): void {
  try {
    git('push', '--quiet', '--atomic', 'origin', branch, `refs/tags/v${version}`);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new RefusedRelease(
      `Nothing was pushed, and the release ${version} waits here. Push it with the same command. ${error.message}`,
    );
  }
  print(`Pushed ${branch} and v${version}; the workflow Release publishes it.`);
}
