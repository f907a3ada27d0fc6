import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint, loadConfig } from '@redocly/openapi-core';
import type { Problem } from '../../../scripts/problems.ts';
import { problemsOf } from '../../../scripts/steps/redocly.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const fixtures = resolve(root, 'test/scripts/lint/fixtures');

/** The project's own configuration. */
export const config = await loadConfig({ configPath: resolve(root, 'redocly.yaml') });

/** The rules of ours that are turned on for one of the `apis` of the configuration, those of the plugin first. */
export function rulesOf(api: string): string[] {
  const { arazzo1, oas3_1 } = config.forAlias(api).rules;
  const rules = Object.entries(api === 'workflows' ? arazzo1 : oas3_1);
  const assertions = rules.find(([id]) => id === 'assertions')?.[1] as unknown as { assertionId: string }[];
  const ours = rules.filter(([id, setting]) => id.startsWith('pools/') && setting === 'error').map(([id]) => id);
  return [...ours, ...assertions.map(({ assertionId }) => assertionId)];
}

/**
 * Lints a fixture with the project's configuration.
 *
 * @param fixture - path below `test/scripts/lint/fixtures`
 * @param api - whose rules to apply
 * @param rule - the only rule to apply; all of them without it
 */
export async function report(fixture: string, api: string, rule?: string): Promise<Problem[]> {
  const ours = config.forAlias(api);
  if (rule) {
    const { arazzo1, oas3_1 } = ours.rules;
    ours.skipRules(
      [...Object.keys({ ...arazzo1, ...oas3_1 }), ...rulesOf(api)].filter((id) => ![rule, 'assertions'].includes(id)),
    );
  }
  return problemsOf(fixtures, await lint({ ref: resolve(fixtures, fixture), config: ours }));
}
