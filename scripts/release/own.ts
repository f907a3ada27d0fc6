import { bumpOf, compareDocuments, type Input, parseDocument, UnreadableError, type Verdict } from 'openapi-breaking';
import type { JsonObject } from 'openapi-document';
import type { Made } from '../documents.ts';
import type { Problem } from '../problems.ts';
import { toYaml } from '../steps/bundle.ts';
import type { SourceFile } from '../steps/load.ts';
import { registriesOf } from '../steps/registries.ts';
import { types } from '../steps/types.ts';
import { checkConsumers } from './consumers.ts';
import { checkHistory } from './history.ts';
import { acceptChanges, type AtEntry, checkAcceptedVersions, checkUpcoming } from './policy.ts';
import { nextVersion, readVersion, releasedVersions, workingFile } from './versions.ts';

/** Changes of our description since the last release. */
export interface OwnVerdict extends Verdict {
  /** Number of the last release. */
  readonly released: string;
  readonly working: Input;
  /** Number of the release that these changes make. */
  readonly next: string;
  /** Entries of the registries and released files that are wrong. */
  readonly problems: readonly Problem[];
  /** Consumers that no longer compile. */
  readonly uncompiled: readonly Problem[];
  /** Whether the major version rose, so that anything may break. */
  readonly isMajor: boolean;
  /** Whether some breaks were accepted, which consumers may notice. */
  readonly isAccepted: boolean;
}

/** The description as it would be published: built from `spec/`; `generated/` is not read. */
export function workingOf({ published }: Pick<Made, 'published'>): Input {
  return parseDocument(workingFile, toYaml(published.en));
}

/**
 * Compares the description with the last release, with what was accepted and announced in mind.
 *
 * @param root - absolute path of the project
 * @param today - such as `2026-11-21`
 * @param made - what `make` made of `spec/`
 * @throws {UnreadableError} when nothing was released yet
 */
export async function compareOwn(
  root: string,
  today: string,
  made: Pick<Made, 'sources' | 'published'>,
): Promise<OwnVerdict> {
  const released = releasedVersions(root).at(-1);
  if (!released)
    throw new UnreadableError(
      'No version was released yet: spec/releases/ is empty. Name two documents, or run `npm run release`.',
    );
  const [base, working] = [await readVersion(released, root), workingOf(made)];
  const { accepted, upcoming } = registriesOf(made.sources);
  const at: AtEntry = (file, pointer, rule, message) => ({
    file,
    pointer,
    rule,
    message,
    ...(made.sources.get(file) as SourceFile).locate(pointer),
  });

  const found = compareDocuments(base, working, { today });
  const { changes, problems, used } = acceptChanges(found, accepted, { released, today }, at);
  const [typesNow, typesBefore] = await Promise.all([working, base].map(({ document }) => types(document)));
  const bump = bumpOf(changes, base.document, working.document);
  const isMajor = majorOf(versionOf(working.document)) > majorOf(released);
  const next = nextVersion(released, isMajor ? 'major' : bump); // types can break where the wire does not
  return {
    released,
    working,
    next,
    changes,
    bump,
    problems: [
      ...checkHistory(root),
      ...problems,
      ...checkAcceptedVersions(used, next, at),
      ...checkUpcoming(base.document, working.document, upcoming, today, at),
    ],
    uncompiled: checkConsumers(root, typesNow ?? '', typesBefore ?? ''),
    isMajor,
    isAccepted: used.length > 0,
  };
}

function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

/** The version that a description says it is. */
export function versionOf(document: JsonObject): string {
  return String((document.info as JsonObject | undefined)?.version);
}
