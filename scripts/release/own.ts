import { bumpOf, compareDocuments, type Input, UnreadableError, type Verdict } from 'openapi-breaking';
import type { JsonObject } from 'openapi-document';
import { readTree } from '../files.ts';
import type { Problem } from '../problems.ts';
import { load, type SourceFile } from '../steps/load.ts';
import { checkShapes, registersOf } from '../steps/register-files.ts';
import { types } from '../steps/types.ts';
import { checkConsumers } from './consumers.ts';
import { acceptChanges, type AtEntry, checkUpcoming } from './policy.ts';
import { readVersion, releasedVersions, workingFile } from './versions.ts';

/** What became of our description since the last release. */
export interface OwnVerdict extends Verdict {
  /** Number of the last release. */
  readonly released: string;
  readonly working: Input;
  /** Entries of the registers that are wrong. */
  readonly problems: readonly Problem[];
  /** Consumers that no longer compile. */
  readonly uncompiled: readonly Problem[];
  /** Whether the major version rose, so that anything may break. */
  readonly isMajor: boolean;
  /** Whether some breaks were accepted, which consumers may notice. */
  readonly isAccepted: boolean;
}

/**
 * Compares the published description with the last release, with what was accepted and announced in mind.
 *
 * @param root - absolute path of the project
 * @param today - such as `2026-11-21`
 * @throws {UnreadableError} when nothing was released yet
 */
export async function compareOwn(root: string, today: string): Promise<OwnVerdict> {
  const released = releasedVersions(root).at(-1);
  if (!released)
    throw new UnreadableError(
      'No version was released yet: spec/releases/ is empty. Name two documents, or run `npm run release`.',
    );
  const [base, working] = [await readVersion(released, root), await readVersion(workingFile, root)];
  const sources = load(await readTree(root, 'spec'));
  const malformed = checkShapes(sources);
  const { accepted = [], upcoming = [] } = malformed.length > 0 ? {} : registersOf(sources);
  const at: AtEntry = (file, pointer, rule, message) => ({
    file,
    pointer,
    rule,
    message,
    ...(sources.get(file) as SourceFile).locate(pointer),
  });

  const found = compareDocuments(base, working, { today });
  const { changes, problems } = acceptChanges(found, accepted, released, today, at);
  const [typesNow, typesBefore] = await Promise.all([working, base].map(({ document }) => types(document)));
  return {
    released,
    working,
    changes,
    bump: bumpOf(found, base.document, working.document),
    problems: [...malformed, ...problems, ...checkUpcoming(base.document, working.document, upcoming, today, at)],
    uncompiled: checkConsumers(root, typesNow ?? '', typesBefore ?? ''),
    isMajor: majorOf(versionOf(working.document)) > majorOf(released),
    isAccepted: changes.some((change, index) => change.level !== found[index]?.level),
  };
}

function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

/** The version that a description says it is. */
export function versionOf(document: JsonObject): string {
  return String((document.info as JsonObject | undefined)?.version);
}
