import type { NodePool, OrderDetailItem, Pool } from '../generated/types.en.ts';
import type { ClientError } from './errors.ts';

/**
 * Own code, because no page says how to see whether a change is finished: for node pools these are inferences from how
 * long-lived clients treat pools, and from the fields that there are.
 */

/** How many nodes are in each state, as far as it is shown. */
export interface NodeCounts {
  readonly wanted: number | undefined;
  readonly available: number;
  readonly creating: number;
  readonly deleting: number;
  readonly abnormal: number;
}

/** Why a change failed. */
export interface ProgressFailure {
  /** Nodes are abnormal, the resource pool says so, the order says so, or what is waited for is not there. */
  readonly what: 'nodes' | 'pool' | 'order' | 'missing';
  /** The words of the service, where it has some. */
  readonly said?: string | undefined;
}

/** State of a change: it is finished, it failed, or it is in progress. */
export interface Progress {
  readonly state: 'finished' | 'failed' | 'going on';
  /** In a few words, for people. */
  readonly message: string;
  /** Where it failed; for messages of your own. */
  readonly failure?: ProgressFailure;
  readonly counts?: NodeCounts;
  /** Phase of the resource pool. */
  readonly phase?: string | undefined;
}

/** Report of a wait after each look. */
export interface WaitProgress extends Progress {
  /** Since the wait began. */
  readonly milliseconds: number;
  /** How often it has looked. */
  readonly looks: number;
  /** Why the last look has shown nothing; it will be repeated. */
  readonly error?: ClientError;
}

const failedPhases = ['Error', 'CreationFailed', 'ScalingFailed'];

/**
 * A node pool is ready when as many nodes are available as are wanted, and none is being created or deleted. It failed
 * where nodes are abnormal, or its resource pool is in a phase that says so.
 *
 * @param pool - the resource pool, where it can be read
 */
export function nodePoolReady(nodePool: NodePool, pool?: Pool): Progress {
  const counts = countsOf(nodePool);
  const { phase, message: reason } = pool?.status ?? {};
  const seen = { counts, phase };
  if (counts.abnormal > 0) return { ...failed(`${nodes(counts.abnormal)} abnormal`, 'nodes', reason), ...seen };
  const isComplete = counts.available === counts.wanted && counts.creating === 0 && counts.deleting === 0;
  if (isComplete) return { state: 'finished', message: `${nodes(counts.available)} available`, ...seen };
  if (failedPhases.includes(phase ?? ''))
    return { ...failed(`the resource pool is in phase ${phase}`, 'pool', reason), ...seen };
  return { state: 'going on', message: inWords(counts), ...seen };
}

/**
 * Failure in the orders of a change. An order of another node pool, or from before the wait, does not count.
 *
 * @param since - milliseconds since 1970
 */
export function orderFailure(
  items: readonly OrderDetailItem[],
  resourceName: string,
  since: number,
): Progress | undefined {
  const found = items.find(
    (item) =>
      item.status === 'failed' && item.resourceName === resourceName && Number(item.beginTimestamp ?? 0) >= since,
  );
  return found && failed(`the order ${found.action ?? ''} failed`, 'order', found.message);
}

/** A node pool is deleted when it is no longer listed: that needs no error to be understood. */
export function nodePoolDeleted(nodePools: readonly NodePool[], name: string): Progress {
  const nodePool = nodePools.find(({ metadata }) => metadata?.name === name);
  if (!nodePool) return { state: 'finished', message: 'the node pool is gone' };
  const counts = countsOf(nodePool);
  return { state: 'going on', message: inWords(counts), counts };
}

/** A resource pool is ready when it is running, and no node is being created or deleted or could not be created. */
export function poolReady({ status }: Pool): Progress {
  const { phase, message } = status ?? {};
  if ([...failedPhases, 'Abnormal'].includes(phase ?? ''))
    return { ...failed(`the resource pool is in phase ${phase}`, 'pool', message), phase };
  const buckets = (status?.resources ?? {}) as Record<string, unknown>;
  const left = ['creating', 'deleting', 'creationFailed'].filter((name) => nodeCount(buckets[name]) > 0);
  const isReady = phase === 'Running' && left.length === 0;
  const rest = left.map((name) => `${nodeCount(buckets[name])} ${name}`).join(', ');
  return { state: isReady ? 'finished' : 'going on', message: [phase, rest].filter(Boolean).join(': '), phase };
}

/** State of a deletion, by a resource pool that is still there. */
export function poolDeletion({ status }: Pool): Progress {
  const { phase, message } = status ?? {};
  if (phase === 'Error') return { ...failed('the resource pool is in phase Error', 'pool', message), phase };
  return { state: 'going on', message: phase ?? 'the resource pool is there', phase };
}

function countsOf({ spec, status }: NodePool): NodeCounts {
  const { available, creating, deleting, abnormal } = status?.resources ?? {};
  return {
    wanted: spec?.resources?.count,
    available: nodeCount(available),
    creating: nodeCount(creating),
    deleting: nodeCount(deleting),
    abnormal: nodeCount(abnormal),
  };
}

/**
 * A node pool has one count for each state where a resource pool has a list; no body was published, so both are read.
 */
function nodeCount(given: unknown): number {
  return [given].flat().reduce<number>((sum, one) => sum + (Number(Object(one).count) || 0), 0);
}

function nodes(count: number): string {
  return `${count} ${count === 1 ? 'node is' : 'nodes are'}`;
}

function inWords({ wanted, available, creating, deleting }: NodeCounts): string {
  const rest = [creating > 0 ? `${creating} creating` : '', deleting > 0 ? `${deleting} deleting` : ''];
  return [`${available} of ${wanted ?? 'an unknown number of'} available`, ...rest].filter(Boolean).join(', ');
}

/** @param said - the words of the service */
function failed(message: string, what: ProgressFailure['what'], said: string | undefined): Progress {
  return { state: 'failed', message: said ? `${message}: ${said}` : message, failure: { what, said } };
}
