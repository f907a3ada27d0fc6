import { parseArgs } from 'node:util';
import {
  bumpOf,
  compareDocuments,
  type Format,
  formats,
  render,
  UnreadableError,
  UnresolvedError,
  type Verdict,
} from 'openapi-breaking';
import { SlowPatternError } from 'openapi-document/node';
import { sentenceOf } from '../sentence.mjs';
import { formatProblems, ProblemsError } from '../problems.ts';
import { readVersion } from './versions.ts';

const usage = `Usage: npm run --silent breaking -- [BASE REVISION] [--format ${formats.join('|')}]
BASE and REVISION: a file, git:REF, git:REF:PATH, or a released version. Without them: the latest release and spec/.`;

/** Folder, date and output of a run, which tests replace. */
export interface Surroundings {
  /** Absolute path of the project. */
  readonly root: string;
  /** Such as `2026-11-21`. */
  readonly today: string;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/**
 * Compares two documents, or the description with the last release.
 *
 * @returns the exit code: 0, nothing breaks; 1, something does; 2, there is no verdict
 */
export async function breaking(args: string[], world: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await compare(args, world);
  } catch (error) {
    const isKnown = [UnreadableError, UnresolvedError, SlowPatternError, ProblemsError].some(
      (kind) => error instanceof kind,
    );
    const isUsage = String(Object(error).code).startsWith('ERR_PARSE_ARGS');
    const isExpected = isKnown || isUsage;
    world.printError(isExpected ? (error as Error).message : `There is no verdict. ${sentenceOf(error)}`);
    return 2;
  }
}

async function compare(args: string[], world: Surroundings): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    world.print(usage);
    return 0;
  }
  if (!formats.includes(values.format as Format))
    throw new UnreadableError(`--format must be one of ${formats.join(', ')}.`);
  const format = values.format as Format;
  if (positionals.length === 0) return compareWithRelease(format, world);
  const [base, revision] = positionals;
  if (positionals.length !== 2 || !base || !revision)
    throw new UnreadableError(`Two documents are compared.\n${usage}`);
  const [before, after] = [await readVersion(base, world.root), await readVersion(revision, world.root)];
  const changes = compareDocuments(before, after, { today: world.today });
  print({ bump: bumpOf(changes, before.document, after.document), changes }, format, world);
  return changes.some(({ level }) => level === 'breaking') ? 1 : 0;
}

/** A break is let through by an entry in spec/accepted-changes.yaml, or by a new major version. */
async function compareWithRelease(format: Format, world: Surroundings): Promise<0 | 1> {
  // bring the TypeScript compiler and Redocly, which two given documents do without
  const [{ compareOwn }, { make }] = await Promise.all([import('./own.ts'), import('../documents.ts')]);
  const verdict = await compareOwn(world.root, world.today, await make(world.root, () => undefined));
  print(verdict, format, world);
  const { changes, problems, uncompiled, isMajor, isAccepted } = verdict;
  const wrong = [...problems, ...uncompiled];
  if (wrong.length > 0) world.printError(formatProblems(wrong, format === 'github' ? 'github' : 'text'));
  const breaks = changes.some(({ level }) => level === 'breaking');
  const fails = breaks || (uncompiled.length > 0 && !isAccepted);
  return problems.length > 0 || (fails && !isMajor) ? 1 : 0;
}

function print(verdict: Verdict, format: Format, world: Surroundings): void {
  const output = render(verdict, format);
  if (output) world.print(output);
}
