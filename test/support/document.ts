import { fileURLToPath } from 'node:url';
import type { JsonObject } from 'openapi-document';
import { readTree } from '../../scripts/files.ts';
import { bundle } from '../../scripts/steps/bundle.ts';
import { load } from '../../scripts/steps/load.ts';
import { type Language, localize } from '../../scripts/steps/localize.ts';
import { readConfig } from '../../scripts/steps/redocly.ts';

/** Absolute path of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's configuration of Redocly. */
export const configuration = readConfig(root);

const sources = readTree(root, 'spec').then((tree) => load(tree));
const both = sources.then(async (files) => bundle(root, files, await configuration));

/** The files of `spec/`, read once for each test file. */
export function sourceFiles(): typeof sources {
  return sources;
}

/** The bundled document with both languages and the sources in it. */
export async function documentInBoth(): Promise<JsonObject> {
  return both;
}

/** The bundled document of one language, made from `spec/` in memory: tests need no `generated/`. */
export async function documentIn(language: Language): Promise<JsonObject> {
  return localize(await both, language);
}
