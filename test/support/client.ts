import { onTestFinished } from 'vitest';
import {
  type Client,
  type ClientOptions,
  type Clock,
  createClient,
  type OperationId,
  operations,
} from '../../client/index.ts';
import document from '../../generated/openapi.en.json' with { type: 'json' };
import type { Operation } from '../../generated/operations.ts';
import { type MockServer, type MockServerOptions, startMock } from '../../mock/server.ts';

export const poolName = 'pool-1';
export const token = 'token-that-is-secret';
export const resources = { flavor: 'modelarts.vm.2u4g.dcc', count: 1, maxCount: 1 };
export const newNodePool = (name = 'nodepool-1') =>
  ({ apiVersion: 'v2', kind: 'NodePool', metadata: { name }, spec: { resources } }) as const;

/**
 * A clock without waiting: time that is meant to pass passes at once, and is noted down.
 *
 * @param longest - milliseconds after which nothing is done: longer times are limits, which never strike
 */
export function simulatedClock(longest = Infinity): Clock & { readonly waits: number[] } {
  let now = Date.UTC(2026, 0, 1);
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    setTimeout(callback, milliseconds) {
      if (milliseconds > longest) return undefined;
      now += milliseconds;
      waits.push(milliseconds);
      return setImmediate(callback);
    },
    clearTimeout: (timer) => clearImmediate(timer),
  };
}

/** A client of the server at an address; it waits for nothing, and its jitter is always the most. */
export function clientOf(baseUrl: string, options: Partial<ClientOptions> = {}) {
  const clock = simulatedClock(25_000);
  const given = {
    baseUrl,
    projectId: 'project-1',
    credentials: { token },
    clock,
    random: () => 1,
    ...options,
  } as ClientOptions;
  return Object.assign(createClient(given), { waits: clock.waits });
}

/** A mock for one test, where every change is done at once. */
export async function mockFor(options: MockServerOptions = {}): Promise<MockServer> {
  const mock = await startMock({ pools: [poolName], time: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** Every operation of the description. */
export const operationIds = Object.keys(operations) as OperationId[];

/** Calls any operation with arguments that fit it: known names, the smallest documented body, nothing optional. */
export function callOf(client: Client, id: OperationId) {
  const call = client.safe[id] as (given: object) => Promise<SafeResult>;
  return call(argumentsOf(id));
}

type SafeResult = Awaited<ReturnType<Client['safe'][OperationId]>>;

function argumentsOf(id: OperationId): object {
  const things: Record<string, string> = {
    pool_name: poolName,
    nodepool_name: 'nodepool-1',
    order_name: 'mock-order-1',
  };
  const { pathParameters, requestMediaType }: Operation = operations[id];
  const names = pathParameters.filter((name) => name !== 'project_id');
  const given = Object.fromEntries(names.map((name) => [name, things[name] ?? `${name}-1`]));
  return requestMediaType === null ? given : { ...given, body: smallestBody(id, requestMediaType) };
}

function smallestBody(id: OperationId, mediaType: string): unknown {
  const { path, method } = operations[id];
  const paths = document.paths as unknown as Record<string, Record<string, WithBody | undefined>>;
  const examples = paths[path]?.[method.toLowerCase()]?.requestBody.content[mediaType]?.examples ?? {};
  return (examples.minimal ?? Object.values(examples)[0])?.value;
}

interface WithBody {
  readonly requestBody: { readonly content: Record<string, { examples: Record<string, { value: unknown }> }> };
}
