import { follow, isObject, type Json, type JsonObject } from 'openapi-document';
import { textIn } from '../../steps/localize.ts';
import { put, type Words } from '../messages.ts';
import { knownValues } from './values.ts';
import type { Fact, FieldAbout, FieldDoc, View } from './view.ts';

/** The place of a field. */
interface FieldPlace {
  /** Of its deep link. */
  readonly id: string;
  readonly path: string;
  /** As the registries name it: `Schema.property` or `operationId.parameter`. */
  readonly registry: string;
  readonly required: boolean;
}

/** The parameters or headers of a kind. */
export function parameterDocs(
  view: View,
  parameters: readonly JsonObject[],
  operation: string,
  root: string,
): FieldDoc[] {
  return parameters.map((parameter) => {
    const name = String(parameter.name);
    const place = {
      id: `${root}/${name}`,
      path: name,
      registry: `${operation}.${name}`,
      required: parameter.required === true,
    };
    return fieldDoc(view, name, { ...follow(view.document, parameter.schema), ...parameter }, place);
  });
}

/**
 * The members of a schema, with theirs inside.
 *
 * @param id - the beginning of their deep links
 * @param path - of the schema in the body; empty for the body itself
 */
export function memberDocs(view: View, schema: Json | undefined, id: string, path = ''): readonly FieldDoc[] {
  const key = `${componentName(schema)} ${id} ${path}`;
  const docs = (componentName(schema) && view.members.get(key)) || allMembers(view, schema, id, path);
  view.members.set(key, docs);
  return docs;
}

function allMembers(view: View, schema: Json | undefined, id: string, path: string): FieldDoc[] {
  const target = follow(view.document, schema);
  const named = componentName(schema);
  const required = (target.required ?? []) as string[];
  const members = isObject(target.properties) ? Object.entries(target.properties) : [];
  const docs = members.map(([name, node]) =>
    fieldDoc(view, name, node as JsonObject, {
      id: `${id}/${name}`,
      path: path ? `${path}.${name}` : name,
      registry: `${named}.${name}`,
      required: required.includes(name),
    }),
  );
  const rest = target.additionalProperties;
  if (!isObject(rest)) return docs;
  const key = { id: `${id}/*`, path: `${path}.*`, registry: `${named}.*`, required: false };
  return [...docs, fieldDoc(view, view.words.anyKey, rest, key)];
}

function fieldDoc(view: View, name: string, node: JsonObject, place: FieldPlace): FieldDoc {
  const target = follow(view.document, node);
  const { type } = { ...target, ...node };
  const items = type === 'array' ? (node.items ?? target.items) : undefined;
  const names = [place.registry, componentName(node), componentName(items)].filter(Boolean);
  const known = view.fields.get(node)?.get(place.registry);
  const about = known ?? fieldAbout(view, node, items, names);
  view.fields.set(node, (view.fields.get(node) ?? new Map()).set(place.registry, about));
  return {
    id: place.id,
    name,
    path: place.path,
    required: place.required,
    rules: view.rules.filter(({ where }) => names.some((one) => where.includes(one))),
    about,
    children: memberDocs(
      view,
      items ?? (node.$ref === undefined ? { ...target, ...node } : node),
      place.id,
      place.path,
    ),
  };
}

function fieldAbout(view: View, node: JsonObject, items: Json | undefined, names: readonly string[]): FieldAbout {
  const { document, language } = view;
  const target = follow(document, node);
  const whole = { ...target, ...node };
  const element = follow(document, items);
  const own = textIn(node, 'description', language);
  const ofType = [textIn(target, 'description', language), textIn(element, 'description', language)];
  const { values, isOpen } = knownValues(items === undefined ? whole : { ...element, ...whole }, language);
  return {
    type: typeLabel(document, whole),
    deprecated: whole.deprecated === true,
    text: own || (ofType[0] ?? ''),
    typeText: [...new Set(ofType)].filter((text) => own !== '' && text !== '' && text !== own).join('\n\n'),
    values,
    isOpen,
    facts: facts(whole, view.words),
    registry: names[0] ?? '',
    sources: [...new Set([node, target].flatMap((one) => (one['x-sources'] ?? []) as string[]))],
    disagreements: view.disagreementsAbout(names),
  };
}

/** The name of the component that a reference leads to. */
function componentName(node: Json | undefined): string {
  return isObject(node) && typeof node.$ref === 'string' ? (node.$ref.split('/').at(-1) ?? '') : '';
}

function typeLabel(document: JsonObject, node: JsonObject): string {
  const { type, format, items, properties, additionalProperties } = node;
  const name = [type ?? 'object'].flat().join(' | ');
  if (type === 'array') {
    const element = follow(document, items);
    return `array<${typeLabel(document, isObject(items) ? { ...element, ...items } : element)}>`;
  }
  if (!properties && isObject(additionalProperties))
    return `map<${typeLabel(document, follow(document, additionalProperties))}>`;
  return typeof format === 'string' ? `${name} · ${format}` : name;
}

function facts(node: JsonObject, words: Words): Fact[] {
  const shown = Array.isArray(node.examples) ? node.examples[0] : node.example;
  const { atLeast, atMost, between } = words;
  const bounds = (low: Json | undefined, high: Json | undefined) => {
    if (low === undefined) return high === undefined ? undefined : put(atMost, String(high));
    return high === undefined ? put(atLeast, String(low)) : put(between, String(low), String(high));
  };
  const all: [string, string | undefined][] = [
    [words.default, valueText(node.default)],
    [words.example, valueText(shown)],
    [words.range, bounds(node.minimum, node.maximum)],
    [words.length, bounds(node.minLength, node.maxLength)],
    [words.items, bounds(node.minItems, node.maxItems)],
    [words.multipleOf, valueText(node.multipleOf)],
    [words.pattern, valueText(node.pattern)],
    [words.unit, valueText(node['x-unit'])],
  ];
  return all.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function valueText(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
