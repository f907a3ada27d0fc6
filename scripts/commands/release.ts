import { parseArgs } from 'node:util';
import { render, UnreadableError } from 'openapi-breaking';
import { make } from '../documents.ts';
import { ProblemsError } from '../problems.ts';
import { GitError } from '../release/git.ts';
import { judge } from '../release/judge.ts';
import { makeRelease } from '../release/make-release.ts';
import { sentenceOf } from '../sentence.mjs';
import { RefusedRelease } from '../release/refused.ts';

/** `npm run release`: what the next release is; with `-- --write`, makes it; with `-- --write --push`, publishes it. */

const root = process.cwd();
const today = new Date().toISOString().slice(0, 10);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { write: { type: 'boolean', default: false }, push: { type: 'boolean', default: false } },
  });
  if (values.push && !values.write) throw new RefusedRelease('--push goes with --write.');
  if (values.write) return makeRelease({ root, today, isPushed: values.push, print: console.log });
  const { released, next, verdict } = await judge(root, today, await make(root, () => undefined));
  console.log(released ? `${render(verdict, 'text')}\n${released} → ${next}` : `The first release: ${next}`);
  if (next === released) throw new RefusedRelease('Nothing changed since the last release.');
  console.log('Nothing was written. Write it with: npm run release -- --write');
}

try {
  await main();
} catch (error) {
  process.exitCode = error instanceof RefusedRelease || error instanceof ProblemsError ? 1 : 2;
  const known = [RefusedRelease, ProblemsError, UnreadableError, GitError].some((kind) => error instanceof kind);
  console.error(known ? (error as Error).message : sentenceOf(error));
}
