import { isObject, type Json, type JsonObject } from 'openapi-document';
import { resolve } from '../steps/fields.ts';
import { escapeHtml, toHtml } from './markdown.ts';
import type { Words } from './labels.ts';

/** @param inside - what Redoc's deep links into the operation begin with */
export function parameterList(definition: JsonObject, parameters: JsonObject[], inside: string, words: Words): string {
  const items = parameters.map((parameter) => {
    const place = parameter.in === 'header' ? 'headers' : parameter.in;
    const anchor = `${inside}/t=request&in=${place}&path=${String(parameter.name).toLowerCase()}`;
    return item(
      definition,
      String(parameter.name),
      { ...resolve(definition, parameter.schema), ...parameter },
      parameter.required === true,
      anchor,
      '',
      words,
    );
  });
  return `<dl>${items.join('')}</dl>`;
}

/**
 * The members of a schema, with theirs inside.
 *
 * @param anchor - what Redoc's deep links to them begin with
 */
export function fieldList(definition: JsonObject, schema: Json | undefined, anchor: string, words: Words): string {
  const { properties, required = [] } = resolve(definition, schema);
  if (!isObject(properties)) return '';
  const items = Object.entries(properties).map(([name, property]) => {
    const target = resolve(definition, property);
    const node = { ...target, ...(property as JsonObject) };
    const list = node.type === 'array';
    const own = anchor + name.toLowerCase();
    const inner = fieldList(definition, list ? node.items : target, `${own}${list ? '[]' : ''}/`, words);
    return item(definition, name, node, (required as string[]).includes(name), own, inner, words);
  });
  return `<dl>${items.join('')}</dl>`;
}

function item(
  definition: JsonObject,
  name: string,
  node: JsonObject,
  required: boolean,
  anchor: string,
  inner: string,
  words: Words,
): string {
  const facts = [typeOf(definition, node), ...(required ? [`<strong>${words.required}</strong>`] : [])].join(
    words.comma,
  );
  return `<dt id="${escapeHtml(anchor)}"><code>${escapeHtml(name)}</code> ${facts}</dt><dd>${toHtml(String(node.description ?? ''))}${values(definition, node)}${details(node, words)}${inner}</dd>`;
}

function typeOf(definition: JsonObject, node: JsonObject): string {
  const { type, format, items } = node;
  const name = [type ?? 'object'].flat().join(' | ');
  if (type === 'array') return `array&lt;${typeOf(definition, resolve(definition, items))}&gt;`;
  return typeof format === 'string' ? `${name} (${format})` : name;
}

function values(definition: JsonObject, node: JsonObject): string {
  const described = node['x-enumDescriptions'] ?? resolve(definition, node.items)['x-enumDescriptions'];
  if (!isObject(described)) return '';
  return `<ul>${Object.entries(described)
    .map(([value, text]) => `<li><code>${escapeHtml(value)}</code> ${escapeHtml(String(text))}</li>`)
    .join('')}</ul>`;
}

function details({ default: fallback, examples, example }: JsonObject, words: Words): string {
  const shown = Array.isArray(examples) ? examples[0] : example;
  const parts = [
    ...(fallback === undefined
      ? []
      : [`${words.default}${words.colon}<code>${escapeHtml(JSON.stringify(fallback))}</code>`]),
    ...(shown === undefined ? [] : [`${words.example}${words.colon}<code>${escapeHtml(JSON.stringify(shown))}</code>`]),
  ];
  return parts.length > 0 ? `<p>${parts.join(words.semicolon)}</p>` : '';
}
