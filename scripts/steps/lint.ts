import { lintDocument } from '@redocly/openapi-core';
import type { Problem } from '../problems.ts';
import type { Sources } from './load.ts';
import { locate } from './locate.ts';
import { type Config, documentOf, problemsOf, resolverOf, rootDocument } from './redocly.ts';
import type { Language } from './localize.ts';
import type { JsonObject } from './walk.ts';

/**
 * Checks the sources: Redocly's strict rules and those in `scripts/rules/`.
 *
 * @param root - absolute path of the project
 */
export async function lintSources(root: string, sources: Sources, config: Config): Promise<Problem[]> {
  const externalRefResolver = resolverOf(root, sources);
  const check = async (path: string, alias: string) => {
    const document = await rootDocument(root, externalRefResolver, path);
    return lintDocument({ document, config: config.forAlias(alias), externalRefResolver });
  };
  const workflows = [...sources.keys()].filter((path) => path.endsWith('.arazzo.yaml'));
  const found = [await check('spec/openapi.yaml', 'source')];
  for (const path of workflows) found.push(await check(path, 'workflows'));
  return problemsOf(root, found.flat());
}

/** Checks what is about to be published in one language; problems are reported where the sources have them. */
export async function lintBundle(
  root: string,
  sources: Sources,
  language: Language,
  document: JsonObject,
  config: Config,
): Promise<Problem[]> {
  const found = await lintDocument({
    document: documentOf(root, `generated/openapi.${language}.yaml`, document),
    config: config.forAlias(language),
    externalRefResolver: resolverOf(root, new Map()),
  });
  return problemsOf(root, found).map((problem) => ({ ...problem, ...locate(sources, problem.pointer) }));
}
