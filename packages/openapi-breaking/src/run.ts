/** The command line, with its environment as a parameter so that tests can call it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SlowPatternError } from 'openapi-document/node';
import { bumpOf, byImportance, compareDocuments } from './compare-documents.ts';
import { UnresolvedError } from './document/document-index.ts';
import { UnreadableError } from './document/parse.ts';
import { readDocument } from './document/read-document.ts';
import type { Verdict } from './finding.ts';
import { parseIgnoreFile } from './ignore-file.ts';
import { applyPolicy, isFailure, parseSeverities } from './policy.ts';
import { formats, render } from './report/render.ts';

const usage = `Usage: openapi-breaking BASE REVISION [options]
BASE and REVISION: a file, git:REF:PATH, - for standard input, or an http(s) address with --allow-urls.
  --format ${formats.join('|')}   default text
  --output FILE            write the report to a file instead
  --lang en|zh|both        default both
  --promise wire|strict    default wire
  --severity RULE=LEVEL    breaking, warning, info or off; may be repeated
  --ignore FILE            a list of rule, pointer, reason, expires, and file where it is another one
  --fail-on LEVEL          any, warning or breaking; default breaking
  --allow-urls             read http and https addresses
Ends with 0 where nothing fails, 1 where something does, 2 where there is no verdict.`;

class UsageError extends Error {}

/** The environment of a run. */
export interface Surroundings {
  readonly cwd: string;
  /** Such as `2026-11-21`. */
  readonly today: string;
  readStdin(): string;
  print(text: string): void;
  printError(text: string): void;
}

const flags = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  lang: { type: 'string', default: 'both' },
  promise: { type: 'string', default: 'wire' },
  severity: { type: 'string', multiple: true, default: [] as string[] },
  ignore: { type: 'string' },
  'fail-on': { type: 'string', default: 'breaking' },
  'allow-urls': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Runs the command line.
 *
 * @returns the exit code: 0, nothing fails; 1, something does; 2, there is no verdict
 */
export async function run(args: readonly string[], world: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await compare(args, world);
  } catch (error) {
    world.printError(errorMessage(error));
    return 2;
  }
}

function errorMessage(error: unknown): string {
  const { message = String(error), code = '' } = error as { message?: string; code?: string };
  const isExpected =
    error instanceof UnreadableError || error instanceof UnresolvedError || error instanceof UsageError;
  if (isExpected || code.startsWith('ERR_PARSE_ARGS')) return message;
  if (error instanceof SlowPatternError) return `This cannot be judged. ${message}`;
  if (error instanceof RangeError) return `The documents are nested too deeply to be compared: ${message}`;
  return `The comparison failed, so there is no verdict: ${message}. Please report it with both documents.`;
}

async function compare(args: readonly string[], world: Surroundings): Promise<0 | 1> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: flags });
  if (values.help) {
    world.print(usage);
    return 0;
  }
  const format = oneOf('--format', values.format, formats);
  const language = oneOf('--lang', values.lang, ['en', 'zh', 'both'] as const);
  const promise = oneOf('--promise', values.promise, ['wire', 'strict'] as const);
  const failOn = oneOf('--fail-on', values['fail-on'], ['any', 'warning', 'breaking'] as const);
  const [base, revision] = positionals;
  if (positionals.length !== 2 || !base || !revision) throw new UsageError(`Two documents are compared.\n${usage}`);
  if (base === '-' && revision === '-') throw new UsageError('Standard input is one document. Name the other one.');
  const stdin = base === '-' || revision === '-' ? world.readStdin() : '';
  const source = { cwd: world.cwd, allowUrls: values['allow-urls'], stdin };
  const [before, after] = [await readDocument(base, source), await readDocument(revision, source)];
  const found = compareDocuments(before, after, { today: world.today });
  const { changes, problems } = applyPolicy(found, {
    promise,
    severity: severitiesIn(values.severity),
    ignored: values.ignore === undefined ? [] : readIgnored(values.ignore, world.cwd),
    today: world.today,
  });
  for (const problem of problems) world.printError(problem);
  const sorted = changes.toSorted(byImportance);
  const verdict: Verdict = { bump: bumpOf(sorted, before.document, after.document), changes: sorted };
  report(render(verdict, format, { language, failOn, problems }), values.output, world);
  return sorted.some((change) => isFailure(change, failOn)) ? 1 : 0;
}

function report(text: string, file: string | undefined, world: Surroundings) {
  if (file === undefined) return text ? world.print(text) : undefined;
  try {
    writeFileSync(resolve(world.cwd, file), `${text}\n`);
  } catch (error) {
    const { code } = error as { code?: string };
    const reason = code === 'ENOENT' ? 'its folder is not there. Make it first.' : `${(error as Error).message}.`;
    throw new UsageError(`--output ${file} cannot be written: ${reason}`);
  }
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} must be one of ${allowed.join(', ')}.`);
  return found;
}

function severitiesIn(texts: readonly string[]) {
  try {
    return parseSeverities(texts);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readIgnored(file: string, cwd: string) {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, file), 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read. Give --ignore a file with a list of ignored changes.`);
  }
  return parseIgnoreFile(file, text);
}
