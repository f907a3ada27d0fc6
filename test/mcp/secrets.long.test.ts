import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createClient } from '../../client/index.ts';
import { session } from '../support/mcp.ts';

const pool_name = 'pool-1';

it('no secret is in a result, of any failure', async () => {
  const secrets = ['token-9f8e7d6c5b4a', 'secret"key\\with-quotes', 'security-token-1234'];
  let reply: () => Response = () => Response.json({});
  const client = createClient({
    baseUrl: 'https://mock.invalid',
    projectId: 'p',
    credentials: { token: secrets[0] ?? '' },
    retry: { tries: 1 },
    fetch: async () => reply(),
  });
  const service = { client, projectId: 'p', baseUrl: 'https://mock.invalid' };
  const { client: sdk } = await session({ service, secrets });
  const said = fc.tuple(fc.string(), fc.constantFrom(...secrets), fc.string()).map((parts) => parts.join(''));
  const replies = fc.oneof(
    fc.record({ error_code: said, error_msg: said, request_id: said }).map((body) => JSON.stringify(body)),
    fc.dictionary(said, said).map((body) => JSON.stringify({ items: [body] })),
    said,
  );
  const calls = fc.constantFrom(
    ['listPools', {}],
    ['showPool', { pool_name }],
    ['showOrder', { order_name: 'order-1' }],
  ) as fc.Arbitrary<[string, Record<string, unknown>]>;
  const statuses = fc.constantFrom(200, 400, 401, 403, 404, 415, 422);
  await fc.assert(
    fc.asyncProperty(calls, replies, statuses, fc.boolean(), async ([name, args], body, status, breaks) => {
      reply = () => {
        if (breaks) throw new Error(`connection lost: ${body}`);
        return new Response(body, { status, headers: { 'content-type': 'application/json' } });
      };
      const shown = JSON.stringify(await sdk.callTool({ name, arguments: args }));
      for (const secret of secrets) {
        expect(shown).not.toContain(secret);
        expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
      }
    }),
    { numRuns: 1000 },
  );
  reply = () => Response.json({ error_msg: secrets.join(' ') }, { status: 403 });
  const waited = await sdk.callTool({ name: 'wait', arguments: { pool_name, until: 'deleted' } });
  expect(waited.structuredContent).toMatchObject({ data: { error_msg: '[secret] [secret] [secret]' } });
});
