import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label, Pair } from './pair.ts';

const labels: Readonly<Record<string, Label>> = {
  AreEquals: 'safe',
  BackwardCompatible: 'safe',
  BackwardIncompatible: 'breaking',
};

/**
 * The pairs of OpenAPITools/openapi-diff whose tests say whether they are compatible; the others only say "changed".
 */
export function openapiDiffPairs(folder: string): Pair[] {
  const [tests, resources] = ['java', 'resources'].map((name) => join(folder, 'core/src/test', name));
  const files = readdirSync(tests ?? '', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('Test.java'),
  );
  const pairs = files.flatMap((file): Pair[] => {
    const text = readFileSync(join(tests ?? '', file), 'utf8');
    const constants = new Map(
      [...text.matchAll(/String (\w+) =\s*"([^"]+)"/g)].map(([, name, value]) => [name, value]),
    );
    const pathOf = (expression = '') => (/^"(.*)"$/.exec(expression)?.[1] ?? constants.get(expression)) || undefined;
    return [...text.matchAll(/assertOpenApi(\w+)\(\s*([^,\s]+),\s*([^,)\s]+)/g)].flatMap(
      ([, kind, ...names]): Pair[] => {
        const label = labels[kind ?? ''];
        const paths = names.slice(0, 2).map((name) => join(resources ?? '', pathOf(name) ?? 'none'));
        if (label === undefined || !paths.every(existsSync)) return [];
        const [base = '', revision = ''] = paths.map((path) => readFileSync(path, 'utf8'));
        return [{ name: `${kind} ${names.slice(0, 2).map(pathOf).join(' ')}`, label, texts: [base, revision] }];
      },
    );
  });
  return [...new Map(pairs.map((pair) => [pair.name, pair])).values()];
}
