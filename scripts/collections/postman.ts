import type { JsonObject } from 'openapi-document';
import type { Collection, CollectionRequest, RequestField } from './requests.ts';
import { postmanScript } from './scripts.ts';
import { texts } from './texts.ts';

/**
 * A collection of Postman 2.1.
 *
 * @see https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
 */
export function postman({ language, title, summary, version, requests, variables }: Collection): JsonObject {
  return {
    info: {
      name: title,
      description: `${summary}\n\n${texts[language].about}`,
      version,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: requests.map(item),
    event: [
      {
        listen: 'prerequest',
        script: { type: 'text/javascript', exec: postmanScript(language).trimEnd().split('\n') },
      },
    ],
    variable: variables.map(({ name, value, text }) => ({ key: name, value, type: 'string', description: text })),
  };
}

function item({ title, text, method, path, query, headers, body }: CollectionRequest): JsonObject {
  const shown = query.filter(({ isOn }) => isOn).map(({ name, value }) => `${name}=${value}`);
  return {
    name: title,
    request: {
      method,
      description: text,
      url: {
        raw: `{{endpoint}}${path}${shown.length > 0 ? `?${shown.join('&')}` : ''}`,
        host: ['{{endpoint}}'],
        path: path.split('/').slice(1),
        ...(query.length > 0 && { query: query.map(field) }),
      },
      header: [...(body ? [{ key: 'Content-Type', value: body.mediaType }] : []), ...headers.map(field)],
      ...(body && { body: { mode: 'raw', raw: body.text, options: { raw: { language: 'json' } } } }),
    },
    response: [],
  };
}

function field({ name, value, text, isOn }: RequestField): JsonObject {
  return { key: name, value, description: text, ...(!isOn && { disabled: true }) };
}
