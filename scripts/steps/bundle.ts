import { bundle as bundleFiles, stringifyYaml } from '@redocly/openapi-core';
import { compareText, isObject, type JsonObject } from 'openapi-document';
import { refuse } from '../problems.ts';
import { remember } from '../remember.ts';
import type { Sources } from './load.ts';
import { type Config, problemsOf, resolverOf, rootDocument } from './redocly.ts';

/**
 * Joins the files of `spec/` into one document that still holds both languages.
 * Components are sorted by name, so that a new reference does not move others.
 *
 * @param root - absolute path of the project
 * @throws {ProblemsError} when a reference leads nowhere or two files claim one component name
 */
export async function bundle(root: string, sources: Sources, config: Config): Promise<JsonObject> {
  const externalRefResolver = resolverOf(root, sources);
  const doc = await rootDocument(root, externalRefResolver);
  const result = await bundleFiles({ doc, config, externalRefResolver, componentRenamingConflicts: 'error' });
  refuse(problemsOf(root, result.problems));
  const document = result.bundle.parsed as JsonObject;
  const components = (document.components ?? {}) as JsonObject;
  return { ...document, components: sortKeys(Object.fromEntries(Object.entries(components).map(sortMembers))) };
}

function sortMembers([kind, members]: [string, JsonObject[string]]): [string, JsonObject[string]] {
  return [kind, isObject(members) ? sortKeys(members) : members];
}

function sortKeys(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => compareText(a, b)));
}

/** YAML as it is published: no anchors, no folded lines, and quotes where YAML 1.1 would read a date or a boolean. */
export const toYaml = remember((value: object) => stringifyYaml(value, { lineWidth: -1, noRefs: true }), 100);

/** JSON as it is published. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
