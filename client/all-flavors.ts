import type { ResourceFlavor } from '../generated/types.en.ts';
import type { CallOptions } from './options.ts';
import type { ArgumentsOf, Client } from './types.ts';

/**
 * Lists resource flavors page by page, each page when it is needed.
 *
 * @example
 * for await (const { metadata } of allResourceFlavors(client)) console.log(metadata?.name);
 *
 * @param args - `limit` is the size of a page
 * @throws {ClientError} as `listResourceFlavors` does
 * @throws {Error} when the service goes around in a circle
 */
export async function* allResourceFlavors(
  client: Client,
  args: Omit<ArgumentsOf<'listResourceFlavors'>, 'continue'> = {},
  options?: CallOptions,
): AsyncGenerator<ResourceFlavor, void, void> {
  const seen = new Set<string>();
  for (let mark: string | undefined; ;) {
    const page = await client.listResourceFlavors({ ...args, ...(mark && { continue: mark }) }, options);
    yield* page.items ?? [];
    mark = page.metadata?.continue;
    if (!mark) return;
    if (seen.has(mark)) throw new Error(`listResourceFlavors: the page ${JSON.stringify(mark)} came twice`);
    seen.add(mark);
  }
}
