import { isObject, type Json, type JsonObject, toPointer } from 'openapi-document';
import { describe, expect, test } from 'vitest';
import { type RuleChecks, rules } from '../../generated/rules.js';
import { type Validator, validators } from '../../generated/validators.js';
import { documentIn } from '../support/document.ts';
import { examplesOf } from '../support/examples.ts';

/** Values that a fact or common sense forbids, though most have the type that the schema wants. */
const kinds = {
  'misspelt key': (value: Json, key: string) => ({ key: `${key}x`, value }),
  'negative number': (value: Json, key: string) => (typeof value === 'number' ? { key, value: -1 } : undefined),
  zero: (value: Json, key: string) => (typeof value === 'number' ? { key, value: 0 } : undefined),
  'large number': (value: Json, key: string) => (typeof value === 'number' ? { key, value: 123_457 } : undefined),
  'other text': (value: Json, key: string) => (typeof value === 'string' ? { key, value: 'No, this?' } : undefined),
} satisfies Record<string, (value: Json, key: string) => { key: string; value: Json } | undefined>;
type Kind = keyof typeof kinds;

/** What neither the schema nor a rule refuses, by the end of its place, and why that is so. */
const tolerated: Partial<Record<Kind, Record<string, string>>> = {
  'misspelt key': {
    '/labels/team': 'labels have any key',
  },
  'large number': {
    '/dataVolumes/*/count': 'no source gives bounds',
  },
  'other text': {
    '/promotion.info': 'free text',
    '/order.id': 'no source gives its form',
    '/flavor': 'the service knows its flavors',
    '/az': 'the service knows its zones',
    '/nodePool': 'default names have capitals and dots',
    '/taints/*/key': 'no source gives its form',
    '/taints/*/value': 'no source gives its form',
    '/labels/team': 'no source gives its form',
    '/tags/*/key': 'no source forbids other characters',
    '/tags/*/value': 'free text',
    '/vpc': 'no source gives the form of IDs',
    '/subnet': 'no source gives the form of IDs',
    '/securityGroups/*': 'no source gives the form of IDs',
    '/os/name': 'the service knows its images',
    '/os/imageId': 'no source gives the form of IDs',
    '/XParameterPlaneSubnet': 'no source gives the form of IDs',
    '/autoMatch': 'the service knows its images',
  },
};

interface Mutation {
  operation: string;
  kind: Kind;
  pointer: string;
  body: Json;
}

/** Every single change of a kind to a member of the body. */
function mutationsOf(operation: string, body: Json): Mutation[] {
  const places = membersOf(body);
  return (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    places.flatMap((path): Mutation[] => {
      const copy = structuredClone(body) as JsonObject;
      const holder = path.slice(0, -1).reduce<Json>((at, step) => (at as JsonObject)[step] ?? null, copy) as JsonObject;
      const key = path.at(-1) ?? '';
      const change = kinds[kind](holder[key] ?? null, key);
      if (!change || (kind === 'misspelt key' && Array.isArray(holder))) return [];
      if (change.key !== key) delete holder[key];
      holder[change.key] = change.value;
      return [{ operation, kind, pointer: toPointer(path), body: copy }];
    }),
  );
}

function membersOf(value: Json, path: string[] = []): string[][] {
  if (!isObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...membersOf(child as Json, [...path, key])]);
}

/** Who refuses it first. */
function refusedBy({ operation, body }: Mutation): string {
  const validate = validators[operation as keyof typeof validators].request as Validator;
  const { violations, warnings } = rules[operation as keyof typeof rules] as RuleChecks;
  if (validate(body).length > 0) return 'schema';
  if (violations(body).length > 0) return 'rule (error)';
  return warnings(body).length > 0 ? 'rule (warning)' : 'neither';
}

const document = await documentIn('en');
const judged = examplesOf(document)
  .filter(({ at, name }) => at === 'request' && name === 'maximal')
  .flatMap(({ operation, value }) => mutationsOf(operation, value))
  .map((mutation) => ({ ...mutation, by: refusedBy(mutation) }));

/** The entry that explains why nothing refuses a mutation. */
function reasonFor({ kind, pointer }: Mutation): string | undefined {
  const place = pointer.replaceAll('~1', '/');
  const pattern = (end: string) => new RegExp(`${end.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+')}$`);
  return Object.keys(tolerated[kind] ?? {}).find((end) => pattern(end).test(place));
}

const neither = judged.filter(({ by }) => by === 'neither');

describe('a change to the fullest request', () => {
  test('is counted by who refuses it', () => {
    const count = (kind: Kind, by: string) => judged.filter((one) => one.kind === kind && one.by === by).length;
    const verdicts = ['schema', 'rule (error)', 'rule (warning)', 'neither'];
    console.table(
      (Object.keys(kinds) as Kind[]).map((kind) => ({
        kind,
        ...Object.fromEntries(verdicts.map((by) => [by, count(kind, by)])),
      })),
    );
    for (const by of verdicts.slice(0, 3)) expect(judged.some((one) => one.by === by)).toBe(true);
  });

  test('is refused by the schema or a rule, or listed here with a reason', () => {
    const unexplained = neither.filter((one) => reasonFor(one) === undefined);
    expect(unexplained.map(({ operation, kind, pointer }) => `${operation} ${pointer}: ${kind}`)).toEqual([]);
  });

  test('has no reason that nothing needs', () => {
    const needed = neither.map((one) => `${one.kind} ${reasonFor(one)}`);
    const given = Object.entries(tolerated).flatMap(([kind, ends]) => Object.keys(ends).map((end) => `${kind} ${end}`));
    expect(given.filter((one) => !needed.includes(one))).toEqual([]);
  });
});
