import { resolve } from 'node:path';
import { BaseResolver, bundle, type Config, lintDocument } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from 'openapi-document';
import { type Language, languages, localize } from '../../../scripts/steps/localize.ts';
import { documentOf } from '../../../scripts/steps/redocly.ts';
import { config, fixtures, report } from './report.ts';

async function bundled(): Promise<JsonObject> {
  const result = await bundle({ ref: resolve(fixtures, 'sound/openapi.yaml'), config });
  return result.bundle.parsed as JsonObject;
}

async function lintInMemory(document: JsonObject, rules: Config) {
  return lintDocument({
    document: documentOf(fixtures, 'bundle.yaml', document),
    config: rules,
    externalRefResolver: new BaseResolver(),
  });
}

describe('a sound description breaks no rule', () => {
  test('as source', async () => {
    expect(await report('sound/openapi.yaml', 'source')).toEqual([]);
  });

  test.each<Language>([...languages])('as the published document in %s', async (language) => {
    expect(await lintInMemory(localize(await bundled(), language), config.forAlias(language))).toEqual([]);
  });

  test('as workflow', async () => {
    expect(await report('sound.arazzo.yaml', 'workflows')).toEqual([]);
  });
});

test('an operation has the shared responses beside its own', async () => {
  const { paths } = (await bundled()) as { paths: Record<string, Record<string, { responses: JsonObject }>> };
  const { patch, delete: remove } = paths['/cups/{cup-name}'] ?? {};
  expect(remove?.responses).toMatchObject({ '200': {}, '404': { $ref: '#/components/responses/NotFound' } });
  expect(patch?.responses['404']).toMatchObject({ description: 'There is no such cup.' });
  expect(await bundled()).not.toHaveProperty('x-shared-responses');
});

test('an operation without responses is left as it is', async () => {
  const shared = { '404': { $ref: 'components/responses/NotFound.yaml' } };
  for (const operation of [{ operationId: 'a' }, { operationId: 'a', responses: null }]) {
    const document = { ...(await bundled()), 'x-shared-responses': shared, paths: { '/a': { get: operation } } };
    const found = await lintInMemory(document as unknown as JsonObject, config.forAlias('source'));
    expect(found.map(({ ruleId }) => ruleId)).toContain('operation-tag-defined');
    expect(operation).not.toHaveProperty('responses.404');
  }
});

test.each(['twin-present.yaml', 'twin-present.enum.yaml', 'twin-not-orphaned.yaml'])(
  'a text in one language alone is no disagreement of two: %s',
  async (fixture) => expect(await report(fixture, 'source', 'pools/twins-agree')).toEqual([]),
);

// Redocly's own rules are left out: `no-server-variables-empty-enum` for one does not survive an empty server.
// Prevents: an empty `x-description-zh:` ends in a TypeError of a rule, and the author never learns where.
test('a value of the wrong type is a problem, not a crash', async () => {
  const document = await bundled();
  const ours = config.forAlias('source');
  ours.skipRules(Object.keys(ours.rules.oas3_1).filter((id) => id !== 'struct' && !id.startsWith('pools/')));
  const places = placesIn(document).filter(([key]) => key !== undefined && key !== 'openapi');
  expect(places.length).toBeGreaterThan(200);
  for (const group of apart(places)) {
    for (const wrong of [null, []]) {
      const broken = group.reduce((whole, place) => replaced(whole, place, wrong), document);
      await lintInMemory(broken, ours);
    }
  }
});

/** Groups in which no place is inside of another or beside it, so that each wrong value is met as if it were alone. */
function apart(places: readonly string[][]): string[][][] {
  const isNear = (one: readonly string[], other: readonly string[]) => {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return short.slice(0, -1).every((key, index) => key === long[index]);
  };
  const groups: string[][][] = [];
  for (const place of places) {
    const free = groups.find((group) => !group.some((other) => isNear(place, other)));
    if (free) free.push(place);
    else groups.push([place]);
  }
  return groups;
}

function placesIn(value: Json, place: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...place, key]))];
}

function replaced(document: JsonObject, place: readonly string[], value: Json): JsonObject {
  const copy = structuredClone(document);
  const parent = place.slice(0, -1).reduce((at, key) => at[key] as JsonObject, copy);
  parent[place.at(-1) as string] = value;
  return copy;
}
