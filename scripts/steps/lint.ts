import { lintDocument } from '@redocly/openapi-core';
import type { JsonObject } from 'openapi-document';
import type { Problem } from '../problems.ts';
import { remember } from '../remember.ts';
import { rootFile, type Sources } from './load.ts';
import { locate } from './locate.ts';
import { type Config, documentOf, problemsOf, resolverOf, rootDocument } from './redocly.ts';

/**
 * Checks the sources: Redocly's strict rules and those in `scripts/lint/`.
 *
 * @param root - absolute path of the project
 */
export async function lintSources(root: string, sources: Sources, config: Config): Promise<Problem[]> {
  const externalRefResolver = resolverOf(root, sources);
  const workflows = [...sources.keys()].filter((path) => path.endsWith('.arazzo.yaml'));
  const problems: Problem[] = [];
  for (const path of [rootFile, ...workflows]) {
    const alias = path === rootFile ? 'source' : 'workflows';
    const document = await rootDocument(root, externalRefResolver, path);
    problems.push(...(await lint(root, path, { document, config: config.forAlias(alias), externalRefResolver })));
  }
  return problems;
}

/**
 * Checks what is about to be published in one language; problems are reported where the sources have them.
 *
 * @param alias - the document's name under `apis` in redocly.yaml
 */
export async function lintBundle(
  root: string,
  sources: Sources,
  alias: 'en' | 'zh' | 'en-3.0',
  document: JsonObject,
  config: Config,
): Promise<Problem[]> {
  const linter = linters.get(config) ?? linterOf(config);
  linters.set(config, linter);
  const found = await linter({ root, alias, document });
  return found.map((problem) => ({ ...problem, ...locate(sources, problem.pointer) }));
}

/** What is found in a document in memory; most changes leave one of the two languages as it was. */
function linterOf(config: Config) {
  return remember(({ root, alias, document }: { root: string; alias: string; document: JsonObject }) => {
    const path = config.resolvedConfig.apis?.[alias]?.root ?? alias;
    return lint(root, path, {
      document: documentOf(root, path, document),
      config: config.forAlias(alias),
      externalRefResolver: resolverOf(root, new Map()),
    });
  }, 3);
}

const linters = new WeakMap<Config, ReturnType<typeof linterOf>>();

/** Some of Redocly's rules throw at a document of an unexpected shape; that is a problem of the document too. */
async function lint(root: string, path: string, what: Parameters<typeof lintDocument>[0]): Promise<Problem[]> {
  try {
    return problemsOf(root, await lintDocument(what));
  } catch (error) {
    const message = `Redocly cannot check the description: ${(error as Error).message}. Fix what was changed last.`;
    return [{ file: path, line: 1, column: 1, pointer: '#', rule: 'redocly', message }];
  }
}
