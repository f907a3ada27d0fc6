import { follow, isObject, type Json, type JsonObject, type ListedOperation, operationsOf } from 'openapi-document';
import type { Rule, Severity } from '../registries.ts';

/** What a rule is about: the body of a request, or its parameters as an object. */
export type Subject = 'body' | 'parameters';

/** A rule at every place of one operation where it applies. */
export interface PlacedRule {
  readonly id: string;
  readonly operation: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** A JSON Schema for the whole subject that says this rule and nothing else. */
  readonly schema: JsonObject;
}

/** Puts every rule where its operations have one of its schemas, or its parameter, in the order of the document. */
export function placeRules(document: JsonObject, rules: Readonly<Record<string, Rule>>): PlacedRule[] {
  return operationsOf(document).flatMap((found) =>
    Object.entries(rules).flatMap(([id, rule]): PlacedRule[] => {
      const severity = rule.operations[found.id] ?? rule.operations['*'];
      const schema = severity && schemaOf(document, found, rule);
      if (!severity || !schema) return [];
      return [{ id, operation: found.id, severity, subject: rule.parameter ? 'parameters' : 'body', schema }];
    }),
  );
}

/** The media type of an operation's request body; empty where it takes none. */
export function requestMedia(document: JsonObject, { node }: ListedOperation): JsonObject {
  const { content } = follow(document, node.requestBody);
  const [media] = isObject(content) ? Object.values(content) : [];
  return isObject(media) ? media : {};
}

function schemaOf(document: JsonObject, found: ListedOperation, rule: Rule): JsonObject | undefined {
  const { parameter, predicate } = rule;
  if (parameter === undefined) return within(document, requestMedia(document, found).schema, rule, []);
  return found.parameters.some(({ node }) => node.name === parameter)
    ? { properties: { [parameter]: predicate } }
    : undefined;
}

/**
 * @param way - names of the components that lead here; one that comes again is not entered
 * @returns a schema with the predicate wherever one of the rule's schemas stands; undefined where none does
 */
function within(document: JsonObject, node: Json | undefined, rule: Rule, way: string[]): JsonObject | undefined {
  const name = isObject(node) && typeof node.$ref === 'string' ? node.$ref.split('/').at(-1) : undefined;
  if (!isObject(node) || (name && way.includes(name))) return undefined;
  const further = (child: Json | undefined) => within(document, child, rule, name ? [...way, name] : way);
  const { properties, items, additionalProperties } = follow(document, node);
  const everywhere = rule.schemas?.includes('*') === true;
  const members = Object.entries(isObject(properties) ? properties : {}).flatMap(([key, child]): [string, Json][] => {
    const inner = further(child) ?? (everywhere ? {} : undefined);
    return inner ? [[key, inner]] : [];
  });
  const parts = {
    properties: members.length > 0 ? Object.fromEntries(members) : undefined,
    items: further(items),
    additionalProperties: further(additionalProperties),
  };
  const inside = Object.entries(parts).filter((part): part is [string, JsonObject] => part[1] !== undefined);
  const below = inside.length > 0 ? Object.fromEntries(inside) : undefined;
  if (everywhere && isObject(properties) && additionalProperties === undefined) return { ...below, ...rule.predicate };
  if (!rule.schemas?.includes(name ?? '')) return below;
  return below ? { allOf: [rule.predicate, below] } : rule.predicate;
}
