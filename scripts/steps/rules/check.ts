import { isObject, type Json, type JsonObject, type ListedOperation, operationsOf } from 'openapi-document';
import { suggestionFor } from '../../did-you-mean.ts';
import type { Problem } from '../../problems.ts';
import { remember } from '../../remember.ts';
import { registryFiles, type Registries, type Rule } from '../registries.ts';
import { predicateCompiler } from './keywords.ts';
import { mergePatch } from 'openapi-document';
import { type PlacedRule, placeRules, requestMedia } from './place.ts';

/** Makes a problem of a place in a rule. */
type Report = (id: string, tokens: (string | number)[], message: string) => Problem;

/** Places problems in the file of rules. */
export type ReportIn = (file: string, tokens: (string | number)[], rule: string, message: string) => Problem;

/**
 * Checks that every rule compiles, is about something that the description has, names an error that is known, accepts
 * its passing example and refuses its failing one.
 *
 * @param document - a bundled document
 */
export function checkRules(registries: Registries, document: JsonObject, reportIn: ReportIn): Problem[] {
  const report: Report = (id, tokens, message) =>
    reportIn(registryFiles.rules, ['rules', id, ...tokens], 'registry-rule', message);
  const placed = placeRules(document, registries.rules);
  return Object.entries(registries.rules).flatMap(([id, rule]) => {
    const own = placed.filter((one) => one.id === id);
    const unsound = [
      ...checkNames(id, rule, document, own, report),
      ...checkServiceError(id, rule, registries, report),
    ];
    return unsound.length > 0 ? unsound : checkRuleExamples(rule, own, document, report);
  });
}

function checkNames(id: string, rule: Rule, document: JsonObject, own: PlacedRule[], report: Report): Problem[] {
  const operations = operationsOf(document);
  const { schemas: known = {} } = (document.components ?? {}) as { schemas?: JsonObject };
  const placed = own.map(({ operation }) => operation);
  const strangers = [...(rule.schemas ?? []).entries()].flatMap(([index, name]) => {
    if (name === '*' || name in known) return [];
    const hint = suggestionFor(name, Object.keys(known));
    return [report(id, ['schemas', index], `There is no schema \`${name}\`.${hint} Fix its name.`)];
  });
  const nowhere = Object.keys(rule.operations).flatMap((name) => {
    if (name === '*' ? placed.length > 0 : placed.includes(name)) return [];
    const ids = operations.map((one) => one.id);
    const about =
      rule.parameter === undefined ? 'a request body with such a schema' : `a parameter \`${rule.parameter}\``;
    const fail = (message: string) => [report(id, ['operations', name], message)];
    if (name === '*') return fail(`No operation has ${about}. Fix the name.`);
    if (!ids.includes(name))
      return fail(`There is no operation \`${name}\`.${suggestionFor(name, ids)} Name an operationId.`);
    return fail(`The operation \`${name}\` does not have ${about}. Remove it, or fix the name.`);
  });
  return [...strangers, ...nowhere];
}

function checkServiceError(id: string, { serviceError }: Rule, { errors }: Registries, report: Report): Problem[] {
  const messages = errors.flatMap((error) => error.messages);
  if (serviceError === undefined || messages.includes(serviceError)) return [];
  const hint = suggestionFor(serviceError, messages);
  const message =
    `No error has the message \`${serviceError}\`.${hint} Add it to ${registryFiles.errors}, ` + `or fix it here.`;
  return [report(id, ['serviceError'], message)];
}

function checkRuleExamples(rule: Rule, own: PlacedRule[], document: JsonObject, report: Report): Problem[] {
  return own.flatMap((placed) => {
    const { id } = placed;
    const accepts = compile(placed.schema);
    if (typeof accepts === 'string') return [report(id, ['predicate'], `The predicate is no JSON Schema: ${accepts}.`)];
    const judge = (key: 'passes' | 'fails', wanted: boolean, verdict: string) =>
      accepts(exampleOf(document, placed, rule[key])) === wanted
        ? []
        : [
            report(
              id,
              [key],
              `The rule ${verdict} this example in ${placed.operation}. Fix the example or the predicate.`,
            ),
          ];
    return [...judge('passes', true, 'refuses'), ...judge('fails', false, 'accepts')];
  });
}

/** Of one predicate; the same one stands in many operations. */
const compile = remember((schema: JsonObject): ((value: Json) => boolean) | string => {
  try {
    ajv ??= predicateCompiler({ logger: false });
    return ajv.compile(schema) as (value: Json) => boolean;
  } catch (error) {
    return (error as Error).message;
  }
}, 200);

let ajv: ReturnType<typeof predicateCompiler> | undefined;

/** A whole body, or all parameters, of which an example of a rule gives what matters. */
export function exampleOf(document: JsonObject, { operation, subject }: PlacedRule, patch: Json): Json {
  const found = operationsOf(document).find(({ id }) => id === operation) as ListedOperation;
  if (subject === 'parameters') {
    const values = found.parameters.map(({ node: { name, example = '' } }) => [name, example]);
    return mergePatch(Object.fromEntries(values) as JsonObject, patch);
  }
  const { examples } = requestMedia(document, found);
  const [first] = isObject(examples) ? Object.values(examples) : [];
  return mergePatch(isObject(first) ? first.value : undefined, patch);
}
