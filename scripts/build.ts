import type { JsonObject } from 'openapi-document';
import { artifacts } from './artifacts.ts';
import { type Made, make, type Step } from './documents.ts';
import { tablesInPages } from './page-tables.ts';
import type { Parts } from './parts.ts';
import { ProblemsError, refuse } from './problems.ts';
import { checkExamples } from './steps/examples.ts';
import { lintBundle } from './steps/lint.ts';
import { rootFile, type Sources } from './steps/load.ts';
import { provenance } from './steps/provenance.ts';
import { registriesOf } from './steps/registries.ts';
import { compileRules } from './steps/rules/compile.ts';
import { placeRules } from './steps/rules/place.ts';
import { checkValidators } from './steps/check-validators.ts';
import { validatorFiles } from './steps/validators.ts';
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

  const bodies = await validatorFiles(en);
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
  const pages = await tablesInPages(root, { files, document: en, sources });
  return { ...made, outputs, pages };
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

function timer(report: PrintLine) {
  let last = performance.now();
  return (name: string, made: string) => {
    const now = performance.now();
    report(`${name.padEnd(9)}${(now - last).toFixed(0).padStart(5)} ms  ${made}`);
    last = now;
  };
}
