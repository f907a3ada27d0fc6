import type { JsonObject } from 'openapi-document';
import { toYaml } from '../steps/bundle.ts';
import type { Collection, CollectionRequest, RequestField } from './requests.ts';
import { brunoScript } from './scripts.ts';
import { texts } from './texts.ts';

/** Files of OpenCollection, which Bruno reads since version 3, in a folder. See https://schema.opencollection.com */

export function brunoCollection({ language, title, summary, version }: Collection): string {
  return toYaml({
    opencollection: '1.0.0',
    info: { name: title, version },
    request: { scripts: [{ type: 'before-request', code: brunoScript(language) }] },
    docs: { content: `${summary}\n\n${texts[language].about}`, type: 'text/markdown' },
    bundled: false,
  });
}

/** @param id - of the operation */
export function brunoRequest({ requests }: Collection, id: string): string {
  const index = requests.findIndex((one) => one.id === id);
  const request = requests[index];
  if (!request) throw new Error(`There is no operation ${id}`);
  return toYaml(item(request, index + 1));
}

/** What environments are for: the service, or the mock, which takes any token. */
export const brunoEnvironments = { huaweicloud: {}, mock: { endpoint: 'http://127.0.0.1:4010', token: 'any' } };

export function brunoEnvironment({ variables }: Collection, name: keyof typeof brunoEnvironments): string {
  const own: Readonly<Record<string, string>> = brunoEnvironments[name];
  return toYaml({
    name,
    variables: variables.map(({ name: key, value, isSecret }) =>
      isSecret && !(key in own) ? { name: key, secret: true } : { name: key, value: own[key] ?? value },
    ),
  });
}

function item({ title, text, method, path, query, headers, body }: CollectionRequest, seq: number): JsonObject {
  const shown = query.filter(({ isOn }) => isOn).map(({ name, value }) => `${name}=${value}`);
  const all = [...(body ? [{ name: 'Content-Type', value: body.mediaType }] : []), ...headers.map(field)];
  return {
    info: { name: title, type: 'http', seq },
    http: {
      method,
      url: `{{endpoint}}${path}${shown.length > 0 ? `?${shown.join('&')}` : ''}`,
      ...(all.length > 0 && { headers: all }),
      ...(query.length > 0 && { params: query.map((one) => ({ ...field(one), type: 'query' })) }),
      ...(body && { body: { type: 'json', data: body.text } }),
    },
    docs: text,
  };
}

function field({ name, value, text, isOn }: RequestField): JsonObject {
  return { name, value, description: text, ...(!isOn && { disabled: true }) };
}
