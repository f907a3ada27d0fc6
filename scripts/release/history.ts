import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from 'openapi-document';
import type { Problem } from '../problems.ts';
import { type Git, GitError, gitIn } from './git.ts';

/** The gate compares with released versions, so that a change of one must not go unnoticed. */
export const releasesFolder = 'spec/releases';

/** Digests of the other files of the folder, in the form of `sha256sum`. */
export const digestsName = 'digests.txt';

/** Deep links into the docs, which only grow. */
export const anchorsName = 'anchors.txt';

/** @returns text of the file of digests, as it must be */
export function digestsOf(root: string): string {
  const lines = namesIn(root).map((name) => `${digest(readFileSync(join(root, releasesFolder, name)))}  ${name}\n`);
  return lines.join('');
}

/**
 * Finds released files that are not what they were: by their digests, and by the digests of every release that git
 * has a tag of, which a commit cannot change.
 */
export function checkHistory(root: string): Problem[] {
  const path = join(root, releasesFolder, digestsName);
  const known = parseDigests(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const present = parseDigests(digestsOf(root));
  const changed = [...present].flatMap(([name, { digest: now }]) => {
    const was = known.get(name)?.digest;
    if (was === now) return [];
    const what = was ? 'is not what was released' : `has no digest in ${digestsName}`;
    return problem(name, `The file ${what}. Restore it with git; only \`npm run release\` adds files here.`);
  });
  const lost = [...known].flatMap(([name, { line }]) =>
    present.has(name) ? [] : problem(digestsName, `${name} was released and is gone. Restore it with git.`, line),
  );
  return [...changed, ...lost, ...checkTags(root, known)];
}

function checkTags(root: string, known: Digests): Problem[] {
  const git = gitIn(root);
  return tagsOf(git).flatMap((tag) => {
    const then = parseDigests(show(git, `${tag}:${releasesFolder}/${digestsName}`));
    const edited = [...then].filter(
      ([name, { digest: was }]) => name !== anchorsName && known.get(name)?.digest !== was,
    );
    const links = new Set(linesOf(existing(root, anchorsName)));
    const dropped = linesOf(show(git, `${tag}:${releasesFolder}/${anchorsName}`)).filter((link) => !links.has(link));
    return [
      ...edited.flatMap(([name]) =>
        problem(name, `The tag ${tag} has another version of this file. Restore that one.`),
      ),
      ...dropped.flatMap((link) => problem(anchorsName, `The link ${link} of ${tag} is gone. Restore the line.`)),
    ];
  });
}

/** None where this is no checkout, such as an unpacked archive. */
function tagsOf(git: Git): string[] {
  try {
    return linesOf(git('tag', '--list', 'v*'));
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

/** @returns empty where the commit has no such file: releases before this check have none */
function show(git: Git, object: string): string {
  try {
    return git('show', object);
  } catch (error) {
    if (error instanceof GitError) return '';
    throw error;
  }
}

type Digests = ReadonlyMap<string, { digest: string; line: number }>;

function parseDigests(text: string): Digests {
  return new Map(
    linesOf(text).map((line, index) => [
      line.replace(/^\S+ +/, ''),
      { digest: line.split(' ')[0] ?? '', line: index + 1 },
    ]),
  );
}

function namesIn(root: string): string[] {
  const folder = join(root, releasesFolder);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name !== digestsName).toSorted(compareText);
}

function existing(root: string, name: string): string {
  const path = join(root, releasesFolder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function problem(name: string, message: string, line = 1): Problem[] {
  const file = `${releasesFolder}/${name}`;
  return [{ file, line, column: 1, pointer: '#', rule: 'release-history', message }];
}
