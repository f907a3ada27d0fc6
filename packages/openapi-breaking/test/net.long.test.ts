import fc from 'fast-check';
import { canonicalJson, type Json, type JsonObject } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { documentIn } from '../../../test/support/document.ts';
import { valuesOf } from '../../../test/support/values.ts';
import { indexDocument } from '../src/document/document-index.ts';
import { bumpOf, type Finding, UnresolvedError } from '../src/index.ts';
import { isValidByAjv } from './support/ajv.ts';
import { compare } from './support/compare.ts';
import { mutated, mutations, schemasIn } from './support/mutate-schema.ts';
import { documentWith, pairs } from './support/pairs.ts';

type Direction = 'request' | 'response';

/** A schema with the components that it refers to. */
interface Subject {
  readonly schema: Json;
  readonly schemas: JsonObject;
}

const own = await documentIn('en');
const ownSchemas = (own.components as JsonObject).schemas as JsonObject;
const subjects: readonly Subject[] = [
  ...pairs.flatMap(({ name, base, revision }) =>
    name.endsWith('(request)') && !/beyond doubles|dynamic/.test(name)
      ? [base, revision].map((document) => ({ schema: bodyOf(document), schemas: {} }))
      : [],
  ),
  ...Object.values(ownSchemas).map((schema) => ({ schema, schemas: referredBy(schema) })),
];

/** The components that a schema refers to, directly or over others. */
function referredBy(schema: Json): JsonObject {
  const names = new Set<string>();
  const open = [schema];
  for (const one of open)
    for (const [, name = ''] of canonicalJson(one as Json).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      open.push(ownSchemas[name] ?? {});
    }
  return Object.fromEntries([...names].map((name) => [name, ownSchemas[name] ?? {}]));
}

function bodyOf(document: JsonObject): Json {
  const operation = (document.paths as { '/a': { post: { requestBody: { content: JsonObject } } } })['/a'].post;
  return (operation.requestBody.content['application/json'] as { schema: Json }).schema;
}

const whole = ({ schema, schemas }: Subject, direction: Direction): JsonObject => ({
  ...documentWith(schema, direction),
  components: { schemas },
});

/** A value that ajv takes for one of two documents only. */
function proofOf(base: Subject, revision: Subject, direction: Direction): Json | undefined {
  const definitions = base.schemas as Record<string, JsonObject>;
  const values = [...valuesOf(base.schema, definitions), ...valuesOf(revision.schema, definitions)];
  const [before, after] = [base, revision].map((subject) => {
    const value = whole(subject, direction);
    return { schema: subject.schema, index: indexDocument([{ name: '', uri: 'document:///root', value }]) };
  });
  if (!before || !after) return undefined;
  return values.find(
    (value) =>
      isValidByAjv(before.index, [before.schema], direction, value) !==
      isValidByAjv(after.index, [after.schema], direction, value),
  );
}

describe('sample values', () => {
  it('prove no difference that is not reported', () => {
    const tally = { proven: 0, tried: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        mutations,
        fc.constantFrom<Direction[]>('request', 'response'),
        (base, mutation, direction) => {
          const revision = { ...base, schema: mutated(base.schema, mutation) };
          const [one, other] = [whole(base, direction), whole(revision, direction)];
          let changes: Finding[];
          try {
            changes = compare(one, other);
          } catch (error) {
            if (error instanceof UnresolvedError) return;
            throw error;
          }
          tally.tried += 1;
          const proof = proofOf(base, revision, direction);
          tally.proven += Number(proof !== undefined);
          if (proof === undefined || changes.length > 0) return;
          expect.fail(
            `${canonicalJson(proof as unknown as Json)} proves a difference that was not reported: ` +
              `${canonicalJson([base.schema, revision.schema] as Json)}`,
          );
        },
      ),
      { numRuns: 150 },
    );
    expect(tally.proven).toBeGreaterThan(tally.tried / 4);
  });

  it('show that documentation has no effect', () => {
    const texts = {
      title: 't',
      description: 'd',
      examples: ['e'],
      $comment: 'c',
      externalDocs: { url: 'https://example.com' },
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc.nat(1000),
        fc.constantFrom<Direction[]>('request', 'response'),
        (base, place, direction) => {
          const copy = structuredClone(base.schema);
          const all = schemasIn(copy);
          Object.assign(all[place % Math.max(1, all.length)] ?? {}, texts);
          const [one, other] = [whole(base, direction), whole({ ...base, schema: copy }, direction)];
          try {
            expect(compare(one, other)).toEqual([]);
            expect(['none', 'patch']).toContain(bumpOf([], one, other));
          } catch (error) {
            if (!(error instanceof UnresolvedError)) throw error;
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
