import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readTree, writeFiles } from './files.ts';
import { ProblemsError, refuse } from './problems.ts';
import { bundle, toJson, toYaml } from './steps/bundle.ts';
import { describeContract } from './steps/contract.ts';
import { checkExamples, examplesOf, excusesOf } from './steps/examples.ts';
import { lintBundle, lintSources } from './steps/lint.ts';
import { load, type Sources } from './steps/load.ts';
import { type Language, localize } from './steps/localize.ts';
import { overlay } from './steps/overlay.ts';
import { type Config, loadConfig } from './steps/redocly.ts';
import { checkRegisters } from './steps/registers.ts';
import type { JsonObject } from './steps/walk.ts';

/** Receives a line for each finished step. */
export type Report = (line: string) => void;

/** Writes the types of several documents. */
export type TypesOf = (documents: JsonObject[]) => Promise<string[]>;

/**
 * Turns `spec/` into the files of `generated/`. Nothing is written unless every step succeeds.
 *
 * @param root - absolute path of the project
 * @param typesOf - writes the types, in this thread or in another
 * @param previous - sources of an earlier build in the same process; unchanged files are not parsed again
 * @returns the sources, for the next build
 * @throws {ProblemsError} when the sources are not sound
 */
export async function build(root: string, report: Report, typesOf: TypesOf, previous?: Sources): Promise<Sources> {
  const step = timer(report);
  const config = await loadConfig({ configPath: join(root, 'redocly.yaml') });
  const sources = load(await readTree(root, 'spec'), previous);
  step('load', `${sources.size} files`);

  refuse(await lintSources(root, sources, config));
  step('lint', 'sources are sound');

  const both = await bundle(root, sources, config);
  refuse(checkRegisters(sources, both));
  step('bundle', 'one document, two languages');

  const contract = describeContract(localize(both, 'en'));
  const en = publish(both, 'en', contract.digest);
  const zh = publish(both, 'zh', contract.digest);
  const typed = typesOf([en.document, zh.document]);
  typed.catch(() => undefined);
  const chinese = overlay(en.document, zh.document, 'openapi.en.yaml');
  step('localize', `${chinese.actions.length} places differ between en and zh`);

  refuse([...(await lintBundle(root, sources, en, config)), ...(await lintBundle(root, sources, zh, config))]);
  step('lint', 'bundles are sound');

  const excuses = excusesOf(sources);
  refuse([en, zh].flatMap(({ document }) => checkExamples(document, sources, excuses)));
  step('examples', `${examplesOf(en.document).length} in each language fit their schemas`);

  const [typesEn = '', typesZh = ''] = await typed;
  step('types', `${contract.counts.schemas} schemas, ${contract.counts.properties} properties`);

  const outputs = new Map([
    ['openapi.en.yaml', en.yaml],
    ['openapi.en.json', toJson(en.document)],
    ['openapi.zh.yaml', zh.yaml],
    ['openapi.zh.json', toJson(zh.document)],
    ['overlay.zh.yaml', toYaml(chinese)],
    ['contract.json', toJson(contract)],
    ['types.en.ts', typesEn],
    ['types.zh.ts', typesZh],
  ]);
  const changed = await writeFiles(join(root, 'generated'), outputs);
  step('write', changed.length > 0 ? `changed: ${changed.join(', ')}` : `${outputs.size} files, none changed`);
  report(`contract ${contract.digest}`);
  return sources;
}

/** A language's document with the digest in it, and its YAML. */
function publish(both: JsonObject, language: Language, digest: string) {
  const localized = localize(both, language);
  const document = { ...localized, info: { ...(localized.info as JsonObject), 'x-contract-digest': digest } };
  return { language, document, yaml: toYaml(document) };
}

function timer(report: Report) {
  let last = performance.now();
  return (name: string, made: string) => {
    const now = performance.now();
    report(`${name.padEnd(9)}${(now - last).toFixed(0).padStart(5)} ms  ${made}`);
    last = now;
  };
}

/** Runs {@link build} for people: a line for each step, or what is wrong. */
async function main() {
  const thread = new Worker(new URL('./types-thread.mjs', import.meta.url));
  thread.unref();
  const typesInThread: TypesOf = async (documents) => {
    thread.postMessage(documents);
    return (await once(thread, 'message'))[0] as string[];
  };
  try {
    await build(process.cwd(), console.log, typesInThread);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    console.error(`${error.message}\n\n${error.problems.length} problem(s); generated/ is as it was.`);
    process.exitCode = 1;
  }
  await thread.terminate();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
