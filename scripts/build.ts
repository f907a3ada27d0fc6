import { parse } from 'yaml';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from 'openapi-document';
import { artifacts } from './artifacts.ts';
import type { Parts } from './parts.ts';
import { readTree } from './files.ts';
import { ProblemsError, refuse } from './problems.ts';
import { bundle } from './steps/bundle.ts';
import { describeContract } from './steps/contract.ts';
import { checkRewrites, downConvert } from './steps/down-convert.ts';
import { enumArrays } from './steps/enum-arrays.ts';
import { checkLanguages } from './steps/check-languages.ts';
import { checkExamples } from './steps/examples.ts';
import { lintBundle, lintSources } from './steps/lint.ts';
import { load, rootFile, type Sources } from './steps/load.ts';
import { type Language, localize } from './steps/localize.ts';
import { overlay } from './steps/overlay.ts';
import { provenance } from './steps/provenance.ts';
import {
  filesTable,
  glossaryTable,
  operationsTable,
  pagesWithTables,
  type GlossaryTerm,
  withTables,
} from './steps/readme.ts';
import { readConfig } from './steps/redocly.ts';
import { registriesOf } from './steps/registries.ts';
import { checkRegistries } from './steps/check-registries.ts';
import { compileRules } from './steps/rules/compile.ts';
import { placeRules } from './steps/rules/place.ts';
import { checkSdk } from './steps/sdk.ts';
import { checkPatterns, checkSound } from './steps/sound.ts';
import { checkValidators, validators } from './steps/validators.ts';
import { finishInterrupted, writeWhole } from './write-whole.ts';

/** Receives a line for each finished step. */
export type PrintLine = (line: string) => void;

/** Writes the types of several documents; given from outside so that it can run in a thread of its own. */
export type TypesOf = (documents: JsonObject[]) => Promise<string[]>;

/**
 * Turns `spec/` into the files of `generated/` and the tables of the README and of docs/. Nothing is written unless
 * every step succeeds.
 *
 * @param root - absolute path of the project
 * @param previous - sources of an earlier build in the same process; unchanged files are not parsed again
 * @returns what was made, with the written files, for the documentation and for the next build
 * @throws {ProblemsError} when the sources are not sound
 */
export async function build(
  root: string,
  report: PrintLine,
  typesOf: TypesOf,
  previous?: Sources,
): Promise<Made & { outputs: ReadonlyMap<string, string> }> {
  const step = timer(report);
  await finishInterrupted(root, report);
  const { outputs, pages, ...made } = await asProblems(() => makeOutputs(root, step, typesOf, previous));
  const written = [...outputs].map(([name, text]): [string, string] => [`generated/${name}`, text]);
  const changed = await writeWhole(root, new Map([...written, ...pages]));
  step('write', changed.length > 0 ? `changed: ${changed.join(', ')}` : `${outputs.size} files, none changed`);
  report(`contract ${made.contract.digest}`);
  return { ...made, outputs };
}

/** Everything that is written, in memory. */
async function makeOutputs(root: string, step: Step, typesOf: TypesOf, previous: Sources | undefined) {
  const made = await make(root, step, previous);
  const { sources, contract, en, zh, published, legacy } = made;
  const typed = typesOf([en, zh]);
  typed.catch(() => undefined);
  await verify(root, step, made);

  const bodies = await validators(en);
  step('validate', `validators for ${contract.counts.operations} operations`);

  const [typesEn = '', typesZh = ''] = await typed;
  step('types', `${contract.counts.schemas} schemas, ${contract.counts.properties} properties`);

  const registries = registriesOf(sources);
  const placed = placeRules(en, registries.rules);
  const ruleChecks = await compileRules({
    operations: Object.keys(contract.operations),
    rules: registries.rules,
    placed,
  });
  step('rules', `${Object.keys(registries.rules).length} rules at ${placed.length} places`);

  const files = artifacts(sources);
  const parts: Parts = {
    sources,
    both: made.both,
    documents: { en, zh },
    published,
    legacy,
    overlay: made.overlay,
    contract,
    types: { en: typesEn, zh: typesZh },
    errors: registries.errors,
    rules: registries.rules,
    ruleChecks,
    provenance: provenance(made.both, registries) as unknown as JsonObject,
    validators: bodies,
  };
  const outputs = new Map(files.map(({ name, make: text }) => [name, text(parts)]));
  const { terms } = parse(await readFile(join(root, 'docs/words.yaml'), 'utf8')) as { terms: GlossaryTerm[] };
  const pages = await Promise.all(
    Object.entries(pagesWithTables).map(async ([path, { language, tables }]): Promise<[string, string]> => {
      const text = await readFile(join(root, path), 'utf8');
      const all = {
        files: filesTable(files, language),
        operations: operationsTable(en, sources, language),
        glossary: glossaryTable(terms, language),
      };
      return [path, withTables({ path, text }, Object.fromEntries(tables.map((name) => [name, all[name]])))];
    }),
  );
  return { ...made, outputs, pages: new Map(pages) };
}

/** Does all that {@link build} does to find problems, and writes nothing. */
export async function check(root: string, report: PrintLine): Promise<void> {
  const step = timer(report);
  await asProblems(async () => verify(root, step, await make(root, step)));
}

/** What no step expects is a problem of the sources too: it came with what was changed last. */
async function asProblems<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const isOfSystem = 'syscall' in Object(error);
    if (error instanceof ProblemsError || isOfSystem || process.env.DEBUG) throw error;
    const message =
      `The build cannot go on: ${(error as Error).message.replace(/\.$/, '')}. Fix what was changed last; ` +
      'DEBUG=1 shows where this comes from.';
    throw new ProblemsError([{ file: rootFile, line: 1, column: 1, pointer: '#', rule: 'build', message }]);
  }
}

type Step = (name: string, made: string) => void;

/** Results of the steps. */
export type Made = Awaited<ReturnType<typeof make>>;

/** From files to the documents of both languages; nothing is written. */
export async function make(root: string, step: Step, previous?: Sources) {
  const config = await readConfig(root);
  const sources = load(await readTree(root, 'spec'), previous);
  step('load', `${sources.size} files`);

  refuse(checkPatterns(sources));
  refuse(await lintSources(root, sources, config));
  step('lint', 'the sources are sound');

  const both = await bundle(root, sources, config);
  refuse([...checkSound(sources, both), ...checkRegistries(sources, both)]);
  refuse(checkSdk(sources, both));
  step('bundle', 'one document, two languages; the registries agree with it');

  const { contract, en, zh } = documentsOf(both);
  refuse(checkLanguages(sources, both, en, zh));
  const published = { en: enumArrays(en), zh: enumArrays(zh) };
  const difference = overlay(published.en, published.zh, 'openapi.en.yaml');
  step('localize', `${difference.actions.length} objects differ in their texts`);

  const legacy = { en: downConvert(published.en), zh: downConvert(published.zh) };
  refuse(checkRewrites(legacy.en.rewrites, sources));
  step('convert', `${legacy.en.rewrites.length} places are written in another way in OpenAPI 3.0`);
  return { config, sources, both, contract, en, zh, published, legacy, overlay: difference };
}

/** Input of the docs. */
export type Draft = Pick<Made, 'sources' | 'both' | 'contract' | 'en' | 'zh'>;

/**
 * The documents of both languages as soon as the files can be joined, before anything is checked: a page can be looked
 * at meanwhile.
 *
 * @throws {ProblemsError} when the files cannot be joined
 */
export async function draft(root: string, previous?: Sources): Promise<Draft> {
  const config = await readConfig(root);
  const sources = load(await readTree(root, 'spec'), previous);
  const both = await bundle(root, sources, config);
  return { sources, both, ...documentsOf(both) };
}

function documentsOf(both: JsonObject) {
  const contract = describeContract(localize(both, 'en'));
  return { contract, en: publish(both, 'en', contract.digest), zh: publish(both, 'zh', contract.digest) };
}

/** Checks what is about to be published. */
async function verify(root: string, step: Step, { config, sources, en, zh, published, legacy }: Made): Promise<void> {
  refuse([
    ...(await lintBundle(root, sources, 'en', published.en, config)),
    ...(await lintBundle(root, sources, 'zh', published.zh, config)),
    ...(await lintBundle(root, sources, 'en-3.0', legacy.en.document, config)), // in Chinese it has the same form
  ]);
  step('lint', 'the documents of both languages are sound');

  refuse(checkValidators(en, sources));
  const { problems, checked } = checkExamples([en, zh], sources);
  refuse(problems);
  step('examples', `${checked} fit their schemas`);
}

/** A language's document, with the digest in it. */
function publish(both: JsonObject, language: Language, digest: string): JsonObject {
  const document = localize(both, language);
  return { ...document, info: { ...(document.info as JsonObject), 'x-contract-digest': digest } };
}

function timer(report: PrintLine) {
  let last = performance.now();
  return (name: string, made: string) => {
    const now = performance.now();
    report(`${name.padEnd(9)}${(now - last).toFixed(0).padStart(5)} ms  ${made}`);
    last = now;
  };
}
