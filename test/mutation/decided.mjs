/**
 * Sets aside, as a checker of Stryker's, the changes that are not decided: those outside the sample, those of the
 * wording of sentences, which editors change and no test pins down, and those in equivalent.json, after which the code
 * does the same. Their status is "CompileError", which counts nowhere.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/** Two words with a blank between them, or a Han character: a text for people. A name or a key has neither. */
const sentence = /[A-Za-z\d}`]['’”",.:;)]* [`'“"(${]*[A-Za-z\d]|\p{Script=Han}/u;

/** @typedef {{ line: number, column: number }} Position */
/** @typedef {{ fileName: string, mutatorName: string, replacement: string, location: Range }} Mutant */
/** @typedef {{ start: Position, end: Position }} Range */

/** @typedef {{ file: string, line: string, original: string, replacement: string, reason: string }} Equivalent */

/** @type {Equivalent[]} */
const equivalents = JSON.parse(readFileSync(new URL('equivalent.json', import.meta.url), 'utf8'));

class Decided {
  static inject = tokens(commonTokens.options);

  /** @param {{ sample: { every: number, from: number } }} options */
  constructor({ sample }) {
    this.sample = sample;
  }

  async init() {}

  /** @param {(Mutant & { id: string })[]} mutants */
  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdictOn(mutant, this.sample)]));
  }
}

/**
 * @param {Mutant} mutant
 * @param {{ every: number, from: number }} sample
 */
function verdictOn(mutant, { every, from }) {
  const lines = linesOf(mutant.fileName);
  const original = textAt(lines, mutant.location);
  if (mutant.mutatorName === 'StringLiteral' && sentence.test(original))
    return { status: 'compileError', reason: 'the wording of a sentence' };
  // By what it is, not by its number: the sample stays the same when code elsewhere changes.
  const file = relative(process.cwd(), mutant.fileName);
  const line = lines[mutant.location.start.line]?.trim() ?? '';
  const equivalent = equivalents.find(
    (one) =>
      one.file === file && one.line === line && one.original === original && one.replacement === mutant.replacement,
  );
  if (equivalent) return { status: 'compileError', reason: equivalent.reason };
  const key = [file, mutant.mutatorName, line, original, mutant.replacement];
  const number = createHash('sha256').update(key.join('\n')).digest().readUInt32BE(0);
  return number % every === from ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' };
}

/** @type {Map<string, string[]>} */
const read = new Map();

/** @param {string} file */
function linesOf(file) {
  const lines = read.get(file) ?? readFileSync(file, 'utf8').split('\n');
  read.set(file, lines);
  return lines;
}

/**
 * @param {readonly string[]} lines
 * @param {Range} range
 */
function textAt(lines, { start, end }) {
  const found = lines.slice(start.line, end.line + 1);
  found[found.length - 1] = (found.at(-1) ?? '').slice(0, end.column);
  found[0] = (found[0] ?? '').slice(start.column);
  return found.join('\n');
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'decided', Decided)];
