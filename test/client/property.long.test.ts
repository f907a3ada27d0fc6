import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { rules } from '../../generated/rules.js';
import { validators } from '../../generated/validators.js';
import { isClientError } from '../../client/index.ts';
import { startMock } from '../../mock/server.ts';
import { callOf, clientOf, poolName, operationIds } from '../support/client.ts';
import { valueOf } from '../support/arbitrary.ts';
import { repository } from '../support/project.ts';
import { diagnosticsOf } from '../support/typescript.ts';

/** Whether a request was to be refused by the rules, as it then was. */
function refused(broken: readonly { rule: string }[], error: unknown): boolean {
  if (broken.length === 0) expect(error).toBeUndefined();
  else expect(error).toMatchObject({ name: 'RequestInvalidError', violations: { length: broken.length } });
  return broken.length > 0;
}

const bodies = { createNodePool: 'CreateNodePoolRequestBody', updateNodePool: 'PatchNodePoolRequestBody' } as const;
const anyBody = (id: keyof typeof bodies) => valueOf({ $ref: `#/components/schemas/${bodies[id]}` });

describe.each(['createNodePool', 'updateNodePool'] as const)('any body of %s that the schema allows', (id) => {
  it('is accepted by the validators', () => {
    fc.assert(
      fc.property(anyBody(id), (body) => void expect(validators[id].request(body)).toEqual([])),
      { numRuns: 500 },
    );
  });

  it('is accepted by the types', () => {
    const values = fc.sample(anyBody(id), { numRuns: 60, seed: 7 });
    const path = join(repository, 'test/client/any.ts');
    const lines = values.map((value, index) => `export const value${index}: ${bodies[id]} = ${JSON.stringify(value)};`);
    const source = [`import type { ${bodies[id]} } from '../../generated/types.en.ts';`, ...lines].join('\n');
    const options: ts.CompilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      allowImportingTsExtensions: true,
      module: ts.ModuleKind.NodeNext,
      types: [],
    };
    expect(diagnosticsOf([path], options, new Map([[path, source]]))).toEqual([]);
    expect(values).toHaveLength(60);
  });

  it('is accepted by the client and the mock, unless it breaks a rule', async () => {
    const mock = await startMock({ pools: [poolName], time: 0 });
    const client = clientOf(mock.url);
    const property = fc.asyncProperty(anyBody(id), fc.uuid(), async (body, name) => {
      const args = { pool_name: poolName, nodepool_name: name };
      const create = {
        ...(body as object),
        apiVersion: 'v2',
        kind: 'NodePool',
        metadata: { ...(body as { metadata?: object }).metadata, name },
      };
      const { error } = await client.safe.createNodePool({ pool_name: poolName, body: create as never });
      if (refused(rules.createNodePool.violations(create), error)) return;
      if (id === 'updateNodePool') {
        const updated = await client.safe.updateNodePool({ ...args, body: body as never });
        refused(rules.updateNodePool.violations(body), updated.error);
      }
      expect((await client.safe.deleteNodePool(args)).error).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 60 });
    await mock.close();
  });
});

describe('any JSON', () => {
  const withPollution = fc.oneof(
    fc.json(),
    fc.constantFrom(
      '{"__proto__":{"polluted":true}}',
      '{"constructor":{"prototype":{"polluted":true}}}',
      '{"error":{"__proto__":{"polluted":true}}}',
    ),
    fc.string(),
  );

  it('from the service never makes the client fail otherwise than with its own errors', async () => {
    const property = fc.asyncProperty(
      withPollution,
      fc.constantFrom(200, 201, 400, 401, 404, 429, 500, 503),
      async (text, status) => {
        const fetch = async () => new Response(text, { status });
        const client = clientOf('https://example.com', {
          fetch,
          retry: { tries: 1 },
          onInvalidResponse: () => undefined,
        });
        for (const id of operationIds) {
          const { error } = await callOf(client, id);
          expect(error === undefined || isClientError(error)).toBe(true);
        }
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('in a request is sent or refused, and changes nothing else', async () => {
    const sent: unknown[] = [];
    const fetch = async (_url: unknown, init?: RequestInit) => (sent.push(init?.body), new Response('{}'));
    const client = clientOf('https://example.com', { fetch, validateRequests: false });
    const property = fc.asyncProperty(
      fc.oneof(
        fc.jsonValue(),
        withPollution.map((text) => text),
      ),
      async (value) => {
        const { error } = await client.safe.updateNodePool({
          pool_name: 'p',
          nodepool_name: 'n',
          body: value as never,
        });
        expect(error).toBeUndefined();
        expect(JSON.parse(String(sent.pop()))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('as arguments is refused without a word about other objects', async () => {
    const client = clientOf('https://example.com', { fetch: async () => new Response('{}') });
    const polluted = JSON.parse('{"pool_name":"p","__proto__":{"project_id":"other","polluted":true}}') as {
      pool_name: string;
    };
    const { error } = await client.safe.deletePool(polluted);
    expect(error?.message).toBe('deletePool: /__proto__ is not a parameter of this operation');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

it('this test reads the description that is published', () => {
  expect(
    JSON.parse(readFileSync(join(repository, 'generated/openapi.en.json'), 'utf8')).components.schemas,
  ).toHaveProperty('PatchNodePoolRequestBody');
});
