import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import { type JsonObject, operationsOf } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../client/index.ts';
import { rules } from '../../../generated/rules.js';
import { type Validator, validators } from '../../../generated/validators.js';
import { documentIn } from '../../support/document.ts';
import { repository } from '../../support/project.ts';

const read = (name: string) => readFileSync(join(repository, 'generated/collections', name), 'utf8');
const ids = Object.keys(operations) as (keyof typeof operations)[];
const languages = ['en', 'zh'] as const;

/** A request, as each form of collection has it. */
interface Written {
  readonly method: string;
  readonly url: string;
  /** Those that are switched on. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Switch {
  readonly key?: string;
  readonly name?: string;
  readonly value: string;
  readonly disabled?: boolean;
}
const on = (fields: readonly Switch[] = []) =>
  Object.fromEntries(
    fields.filter(({ disabled }) => !disabled).map(({ key, name, value }) => [key ?? name ?? '', value]),
  );

interface PostmanItem {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly url: { readonly raw: string; readonly query?: readonly Switch[] };
    readonly header: readonly Switch[];
    readonly body?: { readonly raw: string };
  };
}
const postman = (language: string) =>
  JSON.parse(read(`postman.${language}.json`)) as { item: PostmanItem[]; variable: { key: string }[] };

const forms: Record<string, (language: 'en' | 'zh') => Written[]> = {
  Postman: (language) =>
    postman(language).item.map(({ request: { method, url, header, body } }) => {
      expect(on(url.query)).toEqual({});
      return { method, url: url.raw, headers: on(header), body: body?.raw ?? '' };
    }),
  Bruno: (language) =>
    ids.map((id) => {
      const { http } = parseYaml(read(`bruno.${language}/${id}.yml`)) as {
        http: { method: string; url: string; headers?: Switch[]; params?: Switch[]; body?: { data: string } };
      };
      expect(on(http.params)).toEqual({});
      return { method: http.method, url: http.url, headers: on(http.headers), body: http.body?.data ?? '' };
    }),
  '.http': (language) => requestsIn(read(`requests.${language}.http`)),
  'signed .http': (language) => requestsIn(read(`requests-signed.${language}.http`)),
};

function requestsIn(file: string): Written[] {
  const credentials = /^(X-Auth-Token|X-Project-Id|X-Sdk-Date|Authorization)$/;
  return file
    .split(/^### .*$/m)
    .slice(1)
    .map((block) => {
      const [head = '', ...body] = block.trim().split('\n\n');
      const lines = head.split('\n').filter((line) => !/^[#<]/.test(line));
      const [method = '', url = ''] = (lines[0] ?? '').split(' ');
      const headers = lines.slice(1).map((line) => line.split(': ') as [string, string]);
      return {
        method,
        url,
        headers: Object.fromEntries(headers.filter(([name]) => !credentials.test(name))),
        body: body.join('\n\n'),
      };
    });
}

describe.each(Object.keys(forms))('the requests for %s', (form) => {
  it.each(languages)('are every operation, with the right media type and nothing that orders: %s', (language) => {
    const requests = forms[form]?.(language) ?? [];
    expect(requests.map(({ method, url }) => `${method} ${url}`).toSorted()).toEqual(
      ids
        .map((id) => `${operations[id].method} {{endpoint}}${operations[id].path.replace(/\{(\w+)\}/g, '{{$1}}')}`)
        .toSorted(),
    );
    for (const { method, url, headers, body } of requests) {
      const id = ids.find(
        (one) =>
          operations[one].method === method &&
          url === `{{endpoint}}${operations[one].path.replace(/\{(\w+)\}/g, '{{$1}}')}`,
      ) as (typeof ids)[number];
      const { requestMediaType } = operations[id];
      expect(headers, id).toEqual(requestMediaType === null ? {} : { 'Content-Type': requestMediaType });
      if (requestMediaType === null) expect(body, id).toBe('');
      else expectSound(id, JSON.parse(body.replaceAll('{{nodepool_name}}', 'nodepool-1')));
    }
  });

  it('delete last, and what is inside before what holds it', () => {
    if (form === 'Bruno') return; // its files have no order but `seq`
    const requests = forms[form]?.('en') ?? [];
    const first = requests.findIndex(({ method }) => method === 'DELETE');
    const deletions = requests.slice(first);
    expect(deletions.map(({ method }) => method)).toEqual(deletions.map(() => 'DELETE'));
    const lengths = deletions.map(({ url }) => url.split('/').length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });
});

/** A body that nothing is to be said against, not even a warning. */
function expectSound(id: keyof typeof operations, body: unknown): void {
  expect((validators[id].request as Validator | null)?.(body), id).toEqual([]);
  expect([...rules[id].violations(body), ...rules[id].warnings(body)], id).toEqual([]);
}

it('every collection has the variables that its requests use', () => {
  for (const language of languages) {
    const { item, variable } = postman(language);
    const used = [...JSON.stringify(item).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    expect(variable.map(({ key }) => key)).toEqual(expect.arrayContaining(used));
  }
});

it.each(languages)('titles and texts are those of the description: %s', async (language) => {
  const titles = operationsOf(await documentIn(language)).map(({ node }) => String((node as JsonObject).summary));
  expect(
    postman(language)
      .item.map(({ name }) => name)
      .toSorted(),
  ).toEqual(titles.toSorted());
});
