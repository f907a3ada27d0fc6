import { follow, isObject, type Json, type JsonObject, operationsOf } from 'openapi-document';
import type { Observation } from '../../shapes/provenance.ts';
import { suggestionFor } from '../did-you-mean.ts';
import type { Problem } from '../problems.ts';
import { type Field, fieldsOf } from './fields.ts';
import { registryFiles, type Registries } from './registries.ts';
import type { ReportIn } from './rules/check.ts';

/** Stands in observations for names and values that are not shared. */
const another = '(another)';

/** Makes a problem of a place in an observation. */
type Report = (tokens: (string | number)[], message: string) => Problem[];

/** Registries and document that observations are checked against. */
interface Described {
  readonly registries: Registries;
  readonly document: JsonObject;
  readonly fields: ReadonlyMap<string, Field>;
}

/**
 * Checks that what was seen of the service is about things that the description has, and that what contradicts the
 * description was decided: a type that it does not allow, a value or an error that it does not list, a rule that the
 * service does not keep to.
 *
 * @param document - the bundled document
 */
export function checkObservations(registries: Registries, document: JsonObject, reportIn: ReportIn): Problem[] {
  const described = { registries, document, fields: fieldsOf(document) };
  return Object.entries(registries.observations).flatMap(([id, observation]) => {
    const report: Report = (tokens, message) => [
      reportIn(registryFiles.observations, ['observations', id, ...tokens], 'registry-observation', message),
    ];
    return [
      ...checkOperations(observation, described, report),
      ...checkFields(observation, described, report),
      ...checkObservedValues(observation, described, report),
      ...checkUndeclared(observation, described, report),
      ...checkErrors(observation, described, report),
      ...checkObservedRules(observation, described, report),
    ];
  });
}

function checkOperations(observation: Observation, { document }: Described, report: Report): Problem[] {
  const { operations = {}, mediaTypes = {}, exchanges, region } = observation;
  const ids = operationsOf(document).map(({ id }) => id);
  const strangers = (group: 'operations' | 'mediaTypes') =>
    Object.keys({ operations, mediaTypes }[group]).flatMap((name) =>
      ids.includes(name) ? [] : report([group, name], `There is no operation \`${name}\`.${suggestionFor(name, ids)}`),
    );
  const malformed = Object.entries(operations).flatMap(([name, statuses]) =>
    Object.keys(statuses).flatMap((status) =>
      /^[1-5]\d\d$/.test(status)
        ? []
        : report(['operations', name, status], `\`${status}\` is no status. Write one such as '200', in quotes.`),
    ),
  );
  const total = Object.values(operations)
    .flatMap((statuses) => Object.values(statuses))
    .reduce((sum, count) => sum + count, 0);
  const tooMany = `The statuses add up to ${total}, and there were ${exchanges} exchanges. Correct one of them.`;
  const regions = JSON.stringify(document.servers ?? []);
  const nowhere = `No server of the description is in the region \`${region}\`. Fix its name, or write null.`;
  return [
    ...strangers('operations'),
    ...strangers('mediaTypes'),
    ...malformed,
    ...(total > exchanges ? report(['exchanges'], tooMany) : []),
    ...(region === null || regions.includes(`"${region}"`) ? [] : report(['region'], nowhere)),
  ];
}

function checkFields({ fields = {} }: Observation, described: Described, report: Report): Problem[] {
  return Object.entries(fields).flatMap(([name, types]) => {
    const field = described.fields.get(name);
    if (field === undefined) return report(['fields', name], unknownField(name, described));
    const { discrepancies } = described.registries;
    const allowed = typesOf(field, described);
    if (allowed === undefined || Object.values(discrepancies).some(({ where }) => where.includes(name))) return [];
    return Object.keys(types).flatMap((type) =>
      allowed.includes(type) || (type === 'integer' && allowed.includes('number'))
        ? []
        : report(
            ['fields', name, type],
            `\`${name}\` was seen as ${type}, and is described as ${allowed.join(' or ')}. Change the description, ` +
              `or name the field in a discrepancy.`,
          ),
    );
  });
}

function checkObservedValues({ values = {} }: Observation, described: Described, report: Report): Problem[] {
  return Object.entries(values).flatMap(([name, counts]) => {
    const field = described.fields.get(name);
    if (field === undefined) return report(['values', name], unknownField(name, described));
    const listed = valuesOf(field, described).map(String);
    const fix = 'Add it to the values of the field, or remove it here.';
    return Object.keys(counts).flatMap((value) =>
      value === another || listed.includes(value)
        ? []
        : report(['values', name, value], `\`${name}\` does not list the value \`${value}\`. ${fix}`),
    );
  });
}

function checkUndeclared({ undeclared = {} }: Observation, described: Described, report: Report): Problem[] {
  return Object.keys(undeclared).flatMap((name) => {
    const at = ['undeclared', name];
    const [, schema = name] = /^([^.]*)\./.exec(name) ?? [];
    if (!described.fields.has(schema)) return report(at, unknownField(schema, described));
    const isDeclared = described.fields.has(name);
    return isDeclared ? report(at, `The description has \`${name}\` now. Move the count to \`fields\`.`) : [];
  });
}

function checkErrors({ errors = {} }: Observation, { registries }: Described, report: Report): Problem[] {
  const known = registries.errors.flatMap(({ code, alias, messages }) =>
    code === null ? messages : [code, alias ?? code],
  );
  return Object.keys(errors).flatMap((name) => {
    const fix = `${suggestionFor(name, known)} Add it to ${registryFiles.errors}, or fix it here.`;
    return name === another || known.includes(name) ? [] : report(['errors', name], `No error is \`${name}\`.${fix}`);
  });
}

function checkObservedRules({ rules = {} }: Observation, { registries }: Described, report: Report): Problem[] {
  const known = Object.keys(registries.rules);
  return Object.entries(rules).flatMap(([id, counts]) => {
    const rule = registries.rules[id];
    if (rule === undefined)
      return report(['rules', id], `There is no rule \`${id}\`.${suggestionFor(id, known)} Fix its id.`);
    const isError = Object.values(rule.operations).includes('error');
    return Object.keys(counts).flatMap((what) => {
      const at = ['rules', id, what];
      if (what === 'confirmed' || (what === 'contradicted' && !isError)) return [];
      if (what !== 'contradicted') return report(at, `Write \`confirmed\` or \`contradicted\`, not \`${what}\`.`);
      return report(
        at,
        `The service accepted what the rule \`${id}\` forbids. Make the rule a warning, or correct it.`,
      );
    });
  });
}

function unknownField(name: string, { fields }: Described): string {
  const hint = suggestionFor(name, fields.keys());
  return `The document has no \`${name}\`.${hint} Fix its name, or put it under \`undeclared\`.`;
}

/** @returns the JSON types of a field; undefined where any may come */
function typesOf(field: Field, described: Described): string[] | undefined {
  const { type } = schemaOf(field, described);
  return type === undefined ? undefined : [type].flat().map(String);
}

function valuesOf(field: Field, described: Described): Json[] {
  const schema = schemaOf(field, described);
  const element = isObject(schema.items) ? follow(described.document, schema.items) : schema;
  return [element['x-extensible-enum'], element.enum].filter(Array.isArray).flat();
}

/** The schema of a property, with what stands beside its reference; that of a parameter stands inside it. */
function schemaOf({ node }: Field, { document }: Described): JsonObject {
  const own = isObject(node.schema) ? node.schema : node;
  return { ...follow(document, own), ...own };
}
