import { textIn } from '../../steps/localize.ts';
import type { RuleDoc, View } from './view.ts';

/**
 * The rules of an operation, in the order of the registry.
 *
 * @param parameters - names of its parameters
 * @param hasBody - whether it is sent anything that rules about all objects could be about
 */
export function ruleDocs(
  { registries, language, words }: View,
  operation: string,
  parameters: readonly string[],
  hasBody: boolean,
): RuleDoc[] {
  return Object.entries(registries.rules).flatMap(([id, rule]) => {
    const isAbout = rule.parameter === undefined ? hasBody : parameters.includes(rule.parameter);
    const severity = rule.operations[operation] ?? (isAbout ? rule.operations['*'] : undefined);
    if (severity === undefined) return [];
    const where = rule.parameter === undefined ? (rule.where ?? []) : [`${operation}.${rule.parameter}`];
    const { serviceError = '', sources } = rule;
    // a check puts in the field that it found
    const text = textIn(rule, 'text', language).replace('`{name}`', words.misspeltField);
    return [{ id, severity, text, serviceError, where, sources }];
  });
}
