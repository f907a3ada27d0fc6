import type { JsonObject } from 'openapi-document';
import { readTree } from './files.ts';
import { refuse } from './problems.ts';
import { bundle } from './steps/bundle.ts';
import { checkLanguages } from './steps/check-languages.ts';
import { checkRegistries } from './steps/check-registries.ts';
import { describeContract } from './steps/contract.ts';
import { checkRewrites, downConvert } from './steps/down-convert.ts';
import { enumArrays } from './steps/enum-arrays.ts';
import { lintSources } from './steps/lint.ts';
import { load, type Sources } from './steps/load.ts';
import { type Language, localize } from './steps/localize.ts';
import { overlay } from './steps/overlay.ts';
import { readConfig } from './steps/redocly.ts';
import { checkSdk } from './steps/sdk.ts';
import { checkPatterns, checkSound } from './steps/sound.ts';

/** Receives the name of a finished step, and its result in words. */
export type Step = (name: string, made: string) => void;

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

/** A language's document, with the digest in it. */
function publish(both: JsonObject, language: Language, digest: string): JsonObject {
  const document = localize(both, language);
  return { ...document, info: { ...(document.info as JsonObject), 'x-contract-digest': digest } };
}
