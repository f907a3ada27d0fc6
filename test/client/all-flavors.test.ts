import { expect, it } from 'vitest';
import { allResourceFlavors } from '../../client/index.ts';
import { createMock } from '../../mock/server.ts';
import { clientOf } from '../support/client.ts';

it('every resource flavor comes, and each page only when it is needed', async () => {
  const names = Array.from({ length: 7 }, (_, index) => `flavor-${index}`);
  const flavors = names.map((name) => ({ metadata: { name } }));
  const mock = createMock({ data: { flavors } as never });
  const client = clientOf('https://example.com', { fetch: mock.fetch });
  const found: (string | undefined)[] = [];
  const asked: number[] = [];
  for await (const { metadata } of allResourceFlavors(client, { limit: 3 })) {
    found.push(metadata?.name);
    asked.push(mock.requests.length);
  }
  expect(found).toEqual(names);
  expect(asked).toEqual([1, 1, 1, 2, 2, 2, 3]);
  expect(mock.requests.map(({ url }) => url.split('?')[1])).toEqual([
    'limit=3',
    'continue=3&limit=3',
    'continue=6&limit=3',
  ]);
});

it('a list without an end is noticed', async () => {
  const fetch = async () => Response.json({ metadata: { continue: 'again' }, items: [] });
  const all = allResourceFlavors(clientOf('https://example.com', { fetch }));
  await expect(all.next()).rejects.toThrow('listResourceFlavors: the page "again" came twice');
});

it('an error of the service is passed on', async () => {
  const fetch = async () => Response.json({ error_code: 'ModelArts.50005101' }, { status: 404 });
  const all = allResourceFlavors(clientOf('https://example.com', { fetch }));
  await expect(all.next()).rejects.toMatchObject({ name: 'ApiError', status: 404 });
});
