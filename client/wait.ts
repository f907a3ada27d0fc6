import type { NodePool, Pool } from '../generated/types.en.ts';
import { systemClock } from './clock.ts';
import { type ClientError, isApiError } from './errors.ts';
import { type Look, poll, type WaitOptions } from './poll.ts';
import { nodePoolDeleted, nodePoolReady, orderFailure, poolDeletion, poolReady } from './progress.ts';
import type { Client } from './types.ts';

interface PoolName {
  readonly pool_name: string;
  readonly project_id?: string;
}

/**
 * Waits until the nodes of a node pool are as its `spec` wants them, or until it is gone.
 *
 * @returns the node pool; nothing when it was deleted
 * @throws {WaitError} when it failed, or the limit has passed
 * @throws {ClientError} when it cannot be read
 * @throws {TypeError} when an option cannot be used
 */
export async function waitForNodePool<Until extends 'ready' | 'deleted'>(
  client: Client,
  { nodepool_name, ...inPool }: PoolName & { readonly nodepool_name: string },
  options: WaitOptions<Until>,
): Promise<Until extends 'ready' ? NodePool : undefined> {
  const call = { signal: options.signal };
  const what = `node pool ${nodepool_name}`;
  const { clock = systemClock } = options;
  const failedOrder = async (pool: Pool | undefined, milliseconds: number) => {
    const order_name = pool?.metadata?.labels?.['os.modelarts/order.name'];
    if (!order_name) return undefined;
    const { project_id } = inPool;
    const { data } = await client.safe.showOrder({ order_name, ...(project_id && { project_id }) }, call);
    return orderFailure(data?.items ?? [], nodepool_name, clock.now() - milliseconds - tolerance);
  };
  const found =
    options.until === 'ready'
      ? await poll(what, options, async (milliseconds) => {
          const { data, error } = await client.safe.showNodePool({ ...inPool, nodepool_name }, call);
          if (error) return ifMissing(error, milliseconds);
          const { data: pool } = await client.safe.showPool(inPool, call); // not everyone may read it
          const seen = nodePoolReady(data, pool);
          const failure = seen.state === 'finished' ? undefined : await failedOrder(pool, milliseconds);
          const isAbnormal = seen.state === 'failed' && failure !== undefined;
          const message = isAbnormal ? `${seen.message}: ${failure.message}` : failure?.message;
          return { ...seen, ...failure, ...(message !== undefined && { message }), found: data };
        })
      : await poll(what, options, async () => {
          const { data, error } = await client.safe.listNodePools(inPool, call);
          if (error && isMissing(error)) return { ...nodePoolDeleted([], nodepool_name), found: undefined };
          if (error) throw error;
          return { ...nodePoolDeleted(data.items ?? [], nodepool_name), found: undefined };
        });
  return found as Until extends 'ready' ? NodePool : undefined;
}

/**
 * Waits until a resource pool is running and no node of it is being created or deleted, seen twice in a row because its
 * phase goes back and forth; or until it is gone.
 *
 * @returns the resource pool; nothing when it was deleted
 * @throws {WaitError} when it failed, or the limit has passed
 * @throws {ClientError} when it cannot be read
 * @throws {TypeError} when an option cannot be used
 */
export async function waitForPool<Until extends 'ready' | 'deleted'>(
  client: Client,
  inPool: PoolName,
  options: WaitOptions<Until>,
): Promise<Until extends 'ready' ? Pool : undefined> {
  const call = { signal: options.signal };
  let readyBefore = false;
  const found = await poll(`resource pool ${inPool.pool_name}`, options, async (milliseconds) => {
    const { data, error } = await client.safe.showPool(inPool, call);
    if (options.until === 'deleted') {
      if (!error) return { ...poolDeletion(data), found: undefined };
      if (!isMissing(error)) throw error;
      return { state: 'finished', message: 'the resource pool is gone', found: undefined };
    }
    if (error) return withReason(ifMissing(error, milliseconds), client, inPool, call);
    const seen = poolReady(data);
    const isFirst = seen.state === 'finished' && !readyBefore;
    readyBefore = seen.state === 'finished';
    return { ...seen, ...(isFirst && { state: 'going on' }), found: data };
  });
  return found as Until extends 'ready' ? Pool : undefined;
}

/** How long before the wait the change may have begun. */
const tolerance = 300_000;

/** The gateway's 404 is not meant: it knows no such address. */
function isMissing(error: ClientError): boolean {
  if (!isApiError(error) || error.error_code?.startsWith('APIG')) return false;
  return error.status === 404 || (error.status === 400 && /invalid nodepool name/i.test(error.error_msg ?? ''));
}

/** What was created is not always found at once; after two minutes it is not there. */
function ifMissing(error: ClientError, milliseconds: number): Look<undefined> {
  if (!isMissing(error)) throw error;
  const isFailed = milliseconds >= 120_000;
  return {
    state: isFailed ? 'failed' : 'going on',
    message: 'it is not there',
    ...(isFailed && { failure: { what: 'missing' } }),
    found: undefined,
  };
}

/** A pool that could not be created disappears, and is listed among the failed ones for three days. */
async function withReason(
  seen: Look<undefined>,
  client: Client,
  { pool_name, ...rest }: PoolName,
  call: { signal: AbortSignal | null | undefined },
): Promise<Look<undefined>> {
  if (seen.state !== 'failed') return seen;
  const { data } = await client.safe.listPools({ ...rest, status: 'failed' }, call);
  const { status } = data?.items?.find(({ metadata }) => metadata?.name === pool_name) ?? {};
  const said = status?.message;
  const message = [seen.message, said].filter(Boolean).join(': ');
  return { ...seen, message, failure: { what: 'missing', said }, phase: status?.phase };
}
