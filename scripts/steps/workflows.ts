import { isObject, type JsonObject } from 'openapi-document';
import type { Sources } from './load.ts';
import { type Language, localize } from './localize.ts';

/** How the name of a workflow's file ends. */
export const suffix = '.arazzo.yaml';

/** The workflows of `spec/`. */
export function workflowFiles(sources: Sources): { path: string; value: JsonObject }[] {
  return [...sources.values()]
    .filter(({ path }) => path.endsWith(suffix))
    .map(({ path, value }) => ({ path, value: value as JsonObject }));
}

/**
 * Puts a workflow into one language, over the published description of that language. Programs that run workflows
 * refuse the Chinese twins in the schemas of the inputs.
 */
export function workflow(source: JsonObject, language: Language): JsonObject {
  const localized = localize(source, language);
  const sourceDescriptions = (localized.sourceDescriptions as JsonObject[]).map((described) =>
    isObject(described) && described.type === 'openapi' ? { ...described, url: `openapi.${language}.yaml` } : described,
  );
  return { ...localized, sourceDescriptions };
}
