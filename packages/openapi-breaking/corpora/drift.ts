import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Json, type JsonObject, pointerTokens } from 'openapi-document';
import type { Pair } from './pair.ts';

/** One step of a JSON Patch, as far as the corpus uses it. @see https://www.rfc-editor.org/rfc/rfc6902 */
interface Step {
  readonly op: string;
  readonly path: string;
  readonly value?: Json;
}

/** The cases of oxidecomputer/drift: patches of one document, and what its comparison said. `Unhandled` is no label. */
export function driftPairs(folder: string): Pair[] {
  const cases = join(folder, 'tests/cases/simple');
  const base = readFileSync(join(cases, 'base.json'), 'utf8');
  return readdirSync(join(cases, 'patch')).flatMap((file): Pair[] => {
    const output = readFileSync(join(cases, 'output', file.replace(/json$/, 'out')), 'utf8');
    const classes = [...output.matchAll(/^\s+class: (\w+),$/gm)].map(([, name]) => name ?? '');
    if (classes.length === 0 || classes.includes('Unhandled')) return [];
    const breaks = classes.some((name) => name === 'BackwardIncompatible' || name === 'Incompatible');
    const steps = JSON.parse(readFileSync(join(cases, 'patch', file), 'utf8')) as Step[];
    const revision = JSON.stringify(patched(JSON.parse(base) as Json, steps));
    return [{ name: file, label: breaks ? 'breaking' : 'safe', texts: [base, revision] }];
  });
}

function patched(document: Json, steps: readonly Step[]): Json {
  const copy = structuredClone(document);
  for (const { op, path, value } of steps) {
    const tokens = pointerTokens(path);
    const last = tokens.pop() ?? '';
    const parent = tokens.reduce<Json>((at, token) => (at as JsonObject)[token] as Json, copy);
    if (!['add', 'replace', 'remove', 'test'].includes(op)) throw new Error(`The operation ${op} is not applied.`);
    if (op === 'test') continue;
    if (Array.isArray(parent)) {
      const at = last === '-' ? parent.length : Number(last);
      parent.splice(at, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value as Json]));
    } else if (op === 'remove') delete (parent as JsonObject)[last];
    else (parent as JsonObject)[last] = value as Json;
  }
  return copy;
}
