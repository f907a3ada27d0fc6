import { createMock, type MockOptions } from '../../mock/mock.ts';

export const minute = 60_000;
export const pool = '/v2/p/pools/pool-1';
export const annotations = { 'os.modelarts/billing.mode': '0' };
export const resources = (count: number, flavor = 'f') => ({ flavor, count, maxCount: count });

/** A mock with a clock that only moves when it is told. */
export function service(options: MockOptions = {}) {
  let now = Date.UTC(2026, 0, 1);
  const mock = createMock({ pools: ['pool-1'], now: () => now, ...options });
  const send = async (method: string, url: string, body?: unknown) => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const headers = { 'x-auth-token': 't', ...(body !== undefined && { 'content-type': type }) };
    const response = await mock.respond({ method, url, headers, body: body === undefined ? '' : JSON.stringify(body) });
    return { status: response.status, body: response.body as Record<string, any> };
  };
  const create = (count: number, flavor?: string) =>
    send('POST', `${pool}/nodepools`, {
      apiVersion: 'v2',
      kind: 'NodePool',
      metadata: { name: 'nodepool-1', annotations },
      spec: { resources: resources(count, flavor) },
    });
  const counts = async () => {
    const { body } = await send('GET', `${pool}/nodepools/nodepool-1`);
    const states = Object.entries(body.status.resources as Record<string, { count: number }>);
    return Object.fromEntries(states.map(([state, { count }]) => [state, count]));
  };
  /** What showOrder returns of the last change. */
  const lastOrder = async () => {
    const { body } = await send('GET', pool);
    const last = body.metadata.labels['os.modelarts/order.name'] as string | undefined;
    return last === undefined ? undefined : (await send('GET', `/v1/p/orders/${last}`)).body;
  };
  return { send, create, counts, lastOrder, wait: (milliseconds: number) => void (now += milliseconds) };
}
