import { follow, type JsonObject, operationsOf } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import document from '../../generated/openapi.en.json' with { type: 'json' };
import { memberAt } from '../proof/member.ts';

const published = document as unknown as JsonObject;
const listed = operationsOf(published);

interface Link {
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const links = listed.flatMap(({ id: source, node }) =>
  Object.entries(node.responses as Record<string, JsonObject>).flatMap(([status, response]) =>
    Object.values((response.links ?? {}) as JsonObject).map((link) => {
      const { operationId, parameters } = follow(published, link) as unknown as Link;
      return { source, status, target: operationId, parameters };
    }),
  ),
);

const parametersOf = (operation: string, place?: string) =>
  (listed.find(({ id }) => id === operation)?.parameters ?? [])
    .filter(({ node }) => place === undefined || node.in === place)
    .map(({ node }) => String(node.name));

describe('the links of the description', () => {
  it.each(links)('from $source lead to $target with all that its path needs', ({ target, parameters }) => {
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(parametersOf(target, 'path')));
    expect(parametersOf(target)).toEqual(expect.arrayContaining(Object.keys(parameters)));
  });

  it.each(links)('from $source to $target take values from where there are such', ({ source, status, parameters }) => {
    const nowhere = Object.values(parameters).filter((expression) => {
      const inPath = /^\$request\.path\.(.+)$/.exec(expression)?.[1];
      if (inPath !== undefined) return !parametersOf(source, 'path').includes(inPath);
      const pointer = /^\$response\.body#(\/.+)$/.exec(expression)?.[1]?.replaceAll(/\/\d+(?=\/|$)/g, '/*');
      return pointer === undefined || memberAt(published, source, status, pointer) === undefined;
    });
    expect(nowhere, 'expressions that name nothing in the request or in the schema of the response').toEqual([]);
  });

  it('lead to every operation that needs a name which a response has', () => {
    // A name that no link has is one that no response has yet, as that of an operation just added.
    const names = new Set(links.flatMap(({ parameters }) => Object.keys(parameters)));
    names.delete('project_id');
    const named = listed.filter(({ id }) => parametersOf(id, 'path').some((name) => names.has(name)));
    expect(named.length).toBeGreaterThan(0);
    const reached = new Set(links.map(({ target }) => target));
    expect(named.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});
