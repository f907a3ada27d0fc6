import { parseArgs } from 'node:util';
import { bumpOf, compareDocuments } from '../gate/compare.ts';
import { UnresolvedError } from '../gate/described.ts';
import { type Format, formats, render } from '../gate/format.ts';
import { readInput, releasedVersions, UnreadableError } from '../gate/read.ts';

/** `npm run breaking`: 0, nothing breaks; 1, something does; 2, there is no verdict. */

const usage = `Usage: npm run --silent breaking -- [BASE REVISION] [--format ${formats.join('|')}]
BASE and REVISION: a file, git:REF, git:REF:PATH, or a released version. Without them: the latest release and generated/openapi.en.yaml.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!formats.includes(values.format as Format)) throw new UnreadableError(`--format must be one of ${formats.join(', ')}.`);
  const root = process.cwd();
  const names = positionals.length === 0 ? [releasedVersions(root).at(-1), 'generated/openapi.en.yaml'] : positionals;
  const [base, revision] = names;
  if (names.length !== 2 || !revision) throw new UnreadableError(`Two documents are compared.\n${usage}`);
  if (!base) throw new UnreadableError('No version was released yet: spec/releases/ is empty. Name two documents.');
  const [before, after] = [await readInput(base, root), await readInput(revision, root)];
  const changes = compareDocuments(before, after);
  const output = render({ bump: bumpOf(changes, before.document, after.document), changes }, values.format as Format);
  if (output) console.log(output);
  return changes.some(({ level }) => level === 'breaking') ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  const known = error instanceof UnreadableError || error instanceof UnresolvedError || String(Object(error).code).startsWith('ERR_PARSE_ARGS');
  console.error(known ? (error as Error).message : `The gate failed, so there is no verdict: ${String(Object(error).stack ?? error)}`);
}
