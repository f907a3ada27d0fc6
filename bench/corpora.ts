/**
 * Compares the verdicts of `openapi-breaking` with the labels of others: `node scripts/run.mjs bench/corpora.ts
 * FOLDER`, where FOLDER is a checked-out oxidecomputer/drift, or holds a folder for each pair with `base.yaml`,
 * `revision.yaml` and `expected.json` (`{ "verdict": "breaking" | "safe" | "no-verdict" }`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDocuments, parseDocument, UnreadableError, UnresolvedError } from 'openapi-breaking';
import { type Json, type JsonObject, pointerTokens } from 'openapi-document';

type Label = 'breaking' | 'safe' | 'no-verdict';

interface Pair {
  readonly name: string;
  readonly label: Label;
  readonly texts: readonly [base: string, revision: string];
}

/** A pair with what was found. */
interface Judged extends Pair {
  readonly verdict: Label;
  readonly hasWarning: boolean;
  readonly rules: string;
}

/** One step of a JSON Patch, as far as the corpus uses it. @see https://www.rfc-editor.org/rfc/rfc6902 */
interface Step {
  readonly op: string;
  readonly path: string;
  readonly value?: Json;
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

/** The cases of oxidecomputer/drift: patches of one document, and what its comparison said. `Unhandled` is no label. */
function driftPairs(folder: string): Pair[] {
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

function folderPairs(folder: string): Pair[] {
  return readdirSync(folder).flatMap((name): Pair[] => {
    const read = (file: string) => {
      const path = ['yaml', 'json'].map((ending) => join(folder, name, `${file}.${ending}`)).find(existsSync);
      return path === undefined ? undefined : readFileSync(path, 'utf8');
    };
    const [base, revision, expected] = [read('base'), read('revision'), read('expected')];
    if (base === undefined || revision === undefined || expected === undefined) return [];
    const { verdict } = JSON.parse(expected) as { verdict: Label };
    return [{ name, label: verdict, texts: [base, revision] }];
  });
}

function judge(pair: Pair): Judged {
  try {
    const [base, revision] = pair.texts.map((text) => parseDocument(pair.name, text));
    if (!base || !revision) throw new Error('A pair has two documents.');
    const changes = compareDocuments(base, revision, { today: '2026-11-25' });
    const breaks = changes.some(({ level }) => level === 'breaking');
    const rules = [...new Set(changes.map(({ level, rule }) => `${level} ${rule}`))].join(', ');
    return {
      ...pair,
      verdict: breaks ? 'breaking' : 'safe',
      hasWarning: changes.some(({ level }) => level === 'warning'),
      rules,
    };
  } catch (error) {
    if (!(error instanceof UnreadableError || error instanceof UnresolvedError)) throw error;
    return { ...pair, verdict: 'no-verdict', hasWarning: false, rules: error.message };
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('Give the folder of a checked-out corpus.');
  process.exitCode = 2;
} else {
  const pairs = existsSync(join(folder, 'tests/cases/simple/patch')) ? driftPairs(folder) : folderPairs(folder);
  const judged = pairs.map(judge);
  const labelled = (label: Label) => judged.filter((pair) => pair.label === label);
  const [breaks, safe] = [labelled('breaking'), labelled('safe')];
  const found = breaks.filter(({ verdict }) => verdict === 'breaking');
  const shown = breaks.filter(({ verdict, hasWarning }) => verdict === 'breaking' || hasWarning);
  console.log(
    `breaks found: ${percent(found.length, breaks.length)}, with warnings ${percent(shown.length, breaks.length)}`,
  );
  console.log(`false alarms: ${percent(safe.filter(({ verdict }) => verdict === 'breaking').length, safe.length)}`);
  for (const { name, label, verdict, rules } of judged.filter((pair) => pair.label !== pair.verdict))
    console.log(`${name}: labelled ${label}, found ${verdict}: ${rules || 'nothing'}`);
}
