import { basename } from 'node:path';
import { isObject, type JsonObject } from 'openapi-document';
import { toYaml } from './bundle.ts';
import type { Sources } from './load.ts';
import { type Language, localize } from './localize.ts';

const suffix = '.arazzo.yaml';

/**
 * Writes the workflows in one language, over the published description of that language. Programs that run workflows refuse
 * the Chinese twins in the schemas of the inputs.
 *
 * @returns file names with their content
 */
export function workflows(sources: Sources, language: Language): [name: string, text: string][] {
  return [...sources.values()]
    .filter(({ path }) => path.endsWith(suffix))
    .map(({ path, value }) => {
      const workflow = localize(value as JsonObject, language);
      const described = (workflow.sourceDescriptions as JsonObject[]).map((source) =>
        isObject(source) && source.type === 'openapi' ? { ...source, url: `openapi.${language}.yaml` } : source,
      );
      const name = basename(path, suffix);
      return [`${name}.${language}${suffix}`, toYaml({ ...workflow, sourceDescriptions: described })];
    });
}
