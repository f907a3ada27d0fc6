import { isObject, type JsonObject } from 'openapi-document';
import { fieldList, parameterList } from './fields-text.ts';
import { escapeHtml, toHtml } from './markdown.ts';
import type { Words } from './labels.ts';
import { resolve } from '../steps/fields.ts';

/** Plain HTML of a page: what is painted first, and the rest of it. */
export interface Text {
  first: string;
  rest: string;
}

/**
 * Writes everything that is to be read as plain HTML: for readers and programs without scripts, for those who wait for scripts,
 * and for print. Own code because Redoc puts operations into the page only when they are scrolled to. The deep links are Redoc's.
 *
 * @param definition - as {@link import('./definition.ts').definitionOf} makes it
 */
export function textOf(definition: JsonObject, words: Words): Text {
  const { title, summary, description } = definition.info as { title: string; summary: string; description: string };
  const tags = new Map((definition.tags as JsonObject[]).map((tag) => [String(tag.name), tag]));
  const groups = (definition['x-tagGroups'] as { name: string; tags: string[] }[]).map(({ name, tags: names }) => ({
    name,
    sections: names.map((tag) => section(definition, tags.get(tag) ?? {}, words)),
  }));
  const contents = groups.map(
    ({ name, sections }) => `<li>${name}<ul>${sections.map(({ link }) => link).join('')}</ul></li>`,
  );
  return {
    first: `<h1 id="/">${escapeHtml(title)}</h1>${toHtml(summary)}`,
    rest: [
      toHtml(description) + servers(definition, words),
      `<nav aria-label="${words.contents}"><ul>${contents.join('')}</ul></nav>`,
      ...groups.flatMap(({ sections }) => sections.map(({ html }) => html)),
    ].join('\n'),
  };
}

function section(definition: JsonObject, tag: JsonObject, words: Words): { link: string; html: string } {
  const anchor = `/${String(tag.name).toLowerCase()}`;
  const title = escapeHtml(String(tag['x-displayName']));
  const operations = operationsOf(definition, String(tag.name));
  const inner = toHtml(String(tag.description)).replace(/<(h\d) id="/g, `<$1 id="${anchor}#`);
  const html = operations.map(({ method, path, node, shared }) =>
    operation(definition, anchor, method, path, node, shared, words),
  );
  const links = operations.map(({ node }) =>
    link(`${anchor}/${String(node.operationId).toLowerCase()}`, escapeHtml(String(node.summary))),
  );
  return {
    link: link(anchor, title, links.length > 0 ? `<ul>${links.join('')}</ul>` : ''),
    html: `<section><h2 id="${anchor}">${title}</h2>${inner}</section>\n${html.join('\n')}`,
  };
}

function link(anchor: string, text: string, more = ''): string {
  return `<li><a href="#${anchor}">${text}</a>${more}</li>`;
}

/** In the order of the document, which Redoc keeps. */
function operationsOf(definition: JsonObject, tag: string) {
  return Object.entries(definition.paths as JsonObject).flatMap(([path, item]) => {
    const { parameters = [], ...methods } = item as JsonObject;
    return Object.entries(methods)
      .filter((entry): entry is [string, JsonObject] => isObject(entry[1]) && (entry[1].tags as string[]).includes(tag))
      .map(([method, node]) => ({ method: method.toUpperCase(), path, node, shared: parameters as JsonObject[] }));
  });
}

function operation(
  definition: JsonObject,
  parent: string,
  method: string,
  path: string,
  node: JsonObject,
  shared: JsonObject[],
  words: Words,
): string {
  const id = `${parent}/${String(node.operationId).toLowerCase()}`;
  const inside = `${id}#${id.slice(1)}`;
  const parameters = [...shared, ...((node.parameters ?? []) as JsonObject[])].map((parameter) =>
    resolve(definition, parameter),
  );
  return `<section><h2 id="${id}">${escapeHtml(String(node.summary))}</h2>
<p><code>${method} ${escapeHtml(path)}</code></p>${toHtml(String(node.description))}
<a id="${inside}/request"></a>${parametersOf(definition, parameters, inside, words)}
${node.requestBody ? requestBody(definition, resolve(definition, node.requestBody), inside, words) : ''}
${samples(node, words)}
<h3 id="${inside}/responses">${words.responses}</h3>${responses(definition, node.responses as JsonObject, inside, words)}</section>`;
}

/** The fields of a success and of one error, because all errors have the same. */
function responses(definition: JsonObject, all: JsonObject, inside: string, words: Words): string {
  const error = Object.keys(all).find((status) => !status.startsWith('2'));
  return Object.entries(all)
    .map(([status, value]) => {
      const response = resolve(definition, value);
      const title = `<h4>${status}</h4>${toHtml(String(response.description))}`;
      if (!status.startsWith('2') && status !== error) return title;
      const fields = body(definition, response, `${inside}/t=response&c=${status}&path=`, words);
      return `${title}${headers(definition, response, inside, status, words)}<h4 id="${inside}/response&amp;c=${status}/body">${words.responseBody}</h4>${fields}`;
    })
    .join('\n');
}

function parametersOf(definition: JsonObject, parameters: JsonObject[], inside: string, words: Words): string {
  const places = (Object.keys(words.request) as (keyof Words['request'])[]).map(
    (place) => [place, parameters.filter((parameter) => parameter.in === place)] as const,
  );
  return places
    .filter(([, some]) => some.length > 0)
    .map(
      ([place, some]) =>
        `<h3 id="${inside}/request/${place}">${words.request[place]}</h3>${parameterList(definition, some, inside, words)}`,
    )
    .join('\n');
}

function headers(definition: JsonObject, response: JsonObject, inside: string, status: string, words: Words): string {
  if (!isObject(response.headers)) return '';
  const list = {
    properties: Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => {
        const header = resolve(definition, value);
        return [name, { ...resolve(definition, header.schema), ...header }];
      }),
    ),
  };
  return `<h4 id="${inside}/response&amp;c=${status}/headers">${words.headers}</h4>${fieldList(definition, list, `${inside}/t=response&c=${status}&path=`, words)}`;
}

function requestBody(definition: JsonObject, node: JsonObject, inside: string, words: Words): string {
  const fields = body(definition, node, `${inside}/t=request&path=`, words);
  return `<h3 id="${inside}/request/body">${words.requestBody}</h3>${toHtml(String(node.description))}${fields}`;
}

function body(definition: JsonObject, node: JsonObject, anchor: string, words: Words): string {
  return Object.entries((node.content ?? {}) as Record<string, JsonObject>)
    .map(([mediaType, { schema, examples = {} }]) => {
      const shown = Object.values(examples as Record<string, JsonObject>).map(({ summary, value }) =>
        folded(`${words.example}${words.colon}${escapeHtml(String(summary))}`, JSON.stringify(value, null, 2)),
      );
      return `<p><code>${mediaType}</code></p>${fieldList(definition, schema, anchor, words)}${shown.join('')}`;
    })
    .join('\n');
}

function samples(node: JsonObject, words: Words): string {
  const all = (node['x-codeSamples'] ?? []) as { label: string; source: string }[];
  return all.length === 0
    ? ''
    : `<h3>${words.samples}</h3>${all.map(({ label, source }) => folded(escapeHtml(label), source)).join('')}`;
}

function folded(summary: string, code: string): string {
  return `<details><summary>${summary}</summary><pre><code>${escapeHtml(code)}</code></pre></details>`;
}

function servers(definition: JsonObject, words: Words): string {
  const items = (definition.servers as { url: string; description?: string }[]).map(
    ({ url, description = '' }) => `<li><code>${escapeHtml(url)}</code> ${toHtml(description)}</li>`,
  );
  return `<h2>${words.servers}</h2><ul>${items.join('')}</ul>`;
}
