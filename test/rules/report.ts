import { lint, loadConfig } from '@redocly/openapi-core';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemsOf } from '../../scripts/steps/redocly.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const fixtures = resolve(root, 'test/fixtures/rules');

/** The project's own configuration. */
export const config = await loadConfig({ configPath: resolve(root, 'redocly.yaml') });

/**
 * Lints a fixture with the project's configuration.
 *
 * @param fixture - path below `test/fixtures/rules`
 * @param rule - the only rule to apply; every rule without it
 * @returns a line for each problem: place, JSON Pointer, and message if there is one rule
 */
export async function report(fixture: string, { rule, api = 'source' }: { rule?: string; api?: string } = {}): Promise<string[]> {
  const ours = config.forAlias(api);
  if (rule) ours.skipRules(rulesOf(api).filter((id) => id !== rule));
  const found = await lint({ ref: resolve(fixtures, fixture), config: ours });
  return problemsOf(root, found).map((problem) => {
    const file = relative(fixtures, resolve(root, problem.file));
    const text = rule ? problem.message : problem.rule;
    return `${file === fixture ? '' : file}:${problem.line}:${problem.column} ${problem.pointer} ${text}`;
  });
}

/** Ids of the rules that are turned on for one of the documents. */
export function rulesOf(api: string): string[] {
  const { arazzo1, oas3_1 } = config.forAlias(api).rules;
  return Object.entries({ ...arazzo1, ...oas3_1 }).flatMap(([id, setting]) => {
    if (id === 'assertions') return (setting as unknown as { assertionId: string }[]).map(({ assertionId }) => assertionId);
    return setting === 'off' ? [] : [id];
  });
}
