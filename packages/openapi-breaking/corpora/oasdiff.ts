import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label, Pair } from './pair.ts';

/**
 * The pairs of documents that the tests of oasdiff/oasdiff open and compare as they are. The labels are of the program
 * `oasdiff`, which has to be installed, by its own levels: an error is a break, a warning arguable.
 */
export function oasdiffPairs(folder: string): Pair[] {
  const tests = join(folder, 'checker');
  const texts = readdirSync(tests)
    .filter((name) => name.endsWith('_test.go'))
    .map((name) => readFileSync(join(tests, name), 'utf8'));
  const pairs = new Map(texts.flatMap(functionsOf).flatMap(pairIn));
  return [...pairs].flatMap(([name, [base, revision]]): Pair[] => {
    const paths = [join(tests, base), join(tests, revision)] as const;
    if (base === revision || !paths.every(existsSync)) return [];
    const label = labelOf(...paths);
    if (label === undefined) return [];
    return [{ name, label, texts: [readFileSync(paths[0], 'utf8'), readFileSync(paths[1], 'utf8')] }];
  });
}

function functionsOf(text: string): string[] {
  return text.split(/^func /m).slice(1);
}

/** The two documents of a test that changes neither. */
function pairIn(test: string): [name: string, pair: [base: string, revision: string]][] {
  const [, base, revision, more] = [undefined, ...[...test.matchAll(/open\("([^"]+)"/g)].map(([, path]) => path)];
  if (!base || !revision || more !== undefined || /\b\w+\.Spec\.[^\n]* = |\.Spec\.\w+ =/.test(test)) return [];
  return [[`${base} ${revision}`.replaceAll('../data/', ''), [base, revision]]];
}

function labelOf(base: string, revision: string): Label | undefined {
  const level = (name: string) => spawnSync('oasdiff', ['breaking', base, revision, '--fail-on', name]).status;
  if (level('ERR') === 1) return 'breaking';
  const warned = level('WARN');
  if (warned === 1) return 'arguable';
  return warned === 0 ? 'safe' : undefined;
}
