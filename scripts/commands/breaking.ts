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
import { formatProblems } from '../problems.ts';
import { readVersion } from '../release/versions.ts';

/** `npm run breaking`: 0, nothing breaks; 1, something does; 2, there is no verdict. */

const usage = `Usage: npm run --silent breaking -- [BASE REVISION] [--format ${formats.join('|')}]
BASE and REVISION: a file, git:REF, git:REF:PATH, or a released version. Without them: the latest release and generated/openapi.en.yaml.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!formats.includes(values.format as Format))
    throw new UnreadableError(`--format must be one of ${formats.join(', ')}.`);
  const format = values.format as Format;
  if (positionals.length === 0) return compareWithRelease(format);
  const [base, revision] = positionals;
  if (positionals.length !== 2 || !base || !revision)
    throw new UnreadableError(`Two documents are compared.\n${usage}`);
  const [before, after] = [await readVersion(base, process.cwd()), await readVersion(revision, process.cwd())];
  const changes = compareDocuments(before, after, { today: new Date().toISOString().slice(0, 10) });
  print({ bump: bumpOf(changes, before.document, after.document), changes }, format);
  return changes.some(({ level }) => level === 'breaking') ? 1 : 0;
}

/** A break is let through by an entry in spec/accepted-changes.yaml, or by a new major version. */
async function compareWithRelease(format: Format): Promise<number> {
  // brings the TypeScript compiler, which two given documents do without
  const { compareOwn } = await import('../release/own.ts');
  const verdict = await compareOwn(process.cwd(), new Date().toISOString().slice(0, 10));
  print(verdict, format);
  const { changes, problems, uncompiled, isMajor, isAccepted } = verdict;
  const told = [...problems, ...uncompiled];
  if (told.length > 0) console.error(formatProblems(told, format === 'github' ? 'github' : 'text'));
  const breaks = changes.some(({ level }) => level === 'breaking');
  const fails = breaks || (uncompiled.length > 0 && !isAccepted);
  return problems.length > 0 || (fails && !isMajor) ? 1 : 0;
}

function print(verdict: Verdict, format: Format): void {
  const output = render(verdict, format);
  if (output) console.log(output);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  const known =
    error instanceof UnreadableError ||
    error instanceof UnresolvedError ||
    String(Object(error).code).startsWith('ERR_PARSE_ARGS');
  console.error(
    known
      ? (error as Error).message
      : `The gate failed, so there is no verdict: ${String(Object(error).stack ?? error)}`,
  );
}
