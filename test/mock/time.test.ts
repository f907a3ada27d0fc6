import { describe, expect, it } from 'vitest';
import { createMock } from '../../mock/mock.ts';
import { annotations, minute, pool, resources, service } from '../support/mock-service.ts';

describe('changes take time', () => {
  it('nodes are created, scaled out and in, and deleted', async () => {
    const { send, create, counts, wait } = service();
    expect((await create(2)).status).toBe(200);
    expect(await counts()).toEqual({ available: 0, creating: 2 });
    wait(5 * minute);
    expect(await counts()).toEqual({ available: 2 });

    await send('PATCH', `${pool}/nodepools/nodepool-1`, { spec: { resources: resources(3) } });
    expect(await counts()).toEqual({ available: 2, creating: 1 });
    wait(5 * minute);
    await send('PATCH', `${pool}/nodepools/nodepool-1`, { spec: { resources: resources(1) } });
    expect(await counts()).toEqual({ available: 1, deleting: 2 });
    wait(3 * minute);
    expect(await counts()).toEqual({ available: 1 });

    const deleted = await send('DELETE', `${pool}/nodepools/nodepool-1`);
    expect(deleted.body.status.resources).toMatchObject({
      deleting: { count: 1, nodePool: 'nodepool-1', flavor: 'f' },
    });
    // still there: said twice, done once
    expect((await send('DELETE', `${pool}/nodepools/nodepool-1`)).status).toBe(200);
    wait(3 * minute);
    expect(await send('GET', `${pool}/nodepools/nodepool-1`)).toMatchObject({
      status: 400,
      body: { error_code: 'ModelArts.50004000', error_msg: 'Bad request. invalid nodepool name' },
    });
  });

  it('a pool is being deleted, then gone', async () => {
    const { send, wait } = service();
    expect((await send('DELETE', pool)).body).toMatchObject({
      metadata: { name: 'pool-1', deletionTimestamp: '2026-01-01T00:00:00Z' },
      status: { phase: 'Deleting' },
    });
    expect((await send('GET', pool)).body.status.phase).toBe('Deleting');
    wait(5 * minute);
    expect(await send('GET', pool)).toMatchObject({ status: 404, body: { error_code: 'ModelArts.50015001' } });
    expect((await send('GET', '/v2/p/pools')).body.items).toEqual([]);
  });

  it('an order records each change, and the pool names the last', async () => {
    const { send, create, wait } = service();
    await create(1);
    const name = (await send('GET', pool)).body.metadata.labels['os.modelarts/order.name'];
    const order = async () => (await send('GET', `/v1/p/orders/${name}`)).body.items[0];
    expect(await order()).toMatchObject({ action: 'createNode', resourceName: 'nodepool-1', status: 'processing' });
    wait(5 * minute);
    expect(await order()).toMatchObject({ status: 'succeed' });
  });

  it('a flavor that is sold out ends in abnormal nodes, a failed order and a pool that says why', async () => {
    const { send, create, counts, wait } = service();
    await create(1, 'modelarts.vm.gpu.soldout');
    wait(5 * minute);
    expect(await counts()).toEqual({ available: 0, abnormal: 1 });
    const { body } = await send('GET', pool);
    expect(body.status).toMatchObject({ phase: 'ScalingFailed', message: expect.stringContaining('is sold out') });
    const order = await send('GET', `/v1/p/orders/${body.metadata.labels['os.modelarts/order.name']}`);
    expect(order.body.items[0]).toMatchObject({ status: 'failed', message: expect.stringContaining('is sold out') });
  });

  it('at sixty times the speed, five minutes pass in five seconds; with no time, at once', async () => {
    const fast = service({ speed: 60 });
    await fast.create(1);
    fast.wait(4999);
    expect(await fast.counts()).toEqual({ available: 0, creating: 1 });
    fast.wait(1);
    expect(await fast.counts()).toEqual({ available: 1 });
    const instant = service({ time: 0 });
    await instant.create(1);
    expect(await instant.counts()).toEqual({ available: 1 });
  });
});

describe('what is read is the state', () => {
  it('of each project apart', async () => {
    const { send, create } = service();
    await create(1);
    const list = async (project: string) => (await send('GET', `/v2/${project}/pools/pool-1/nodepools`)).body.items;
    expect(await list('p')).toHaveLength(2);
    expect(await list('q')).toHaveLength(1);
  });

  it('by workspace, label and status', async () => {
    const { send } = service();
    const list = async (query: string) => (await send('GET', `/v2/p/pools?${query}`)).body.items.length;
    expect(await list('workspaceId=0&labelSelector=os.modelarts/name&status=created')).toBe(1);
    expect(await list('workspaceId=1')).toBe(0);
    expect(await list('labelSelector=os.modelarts/name%3Dother')).toBe(0);
    expect(await list('status=failed')).toBe(0);
  });

  it.each([
    '/v2/p/pools?status=AAA',
    '/v1/p/resourceflavors?limit=&limit=x',
    '/v1/p/resourceflavors?labelSelector=a?b&limit=501',
  ])('not where a value is wrong: %s', async (url) => {
    const { status, body } = await service().send('GET', url);
    expect(status).toBe(400);
    expect(body.error_msg).toMatch(/^Bad request\. invalid (status|limit)$/);
  });

  it('page by page', async () => {
    const { send } = service();
    const all = (await send('GET', '/v1/p/resourceflavors')).body;
    expect(all.metadata).toEqual({});
    const first = (await send('GET', '/v1/p/resourceflavors?limit=3')).body;
    expect(first.metadata).toMatchObject({ remainingItemCount: all.items.length - 3 });
    const rest = (await send('GET', `/v1/p/resourceflavors?limit=3&continue=${first.metadata.continue}`)).body;
    expect([...first.items, ...rest.items]).toEqual(all.items);
    expect((await send('GET', '/v1/p/resourceflavors?limit=501')).status).toBe(400);
  });
});

describe('a node pool that no path could lead to', () => {
  it.each([
    ['nothing', ''],
    ['one point', '.'],
    ['two points', '..'],
    ['10,000 letters', 'n'.repeat(10_000)],
  ])('is not created: its name is %s', async (_, name) => {
    const { send } = service();
    const resources = { flavor: 'modelarts.vm.cpu.4ud', count: 1, maxCount: 1 };
    const body = { apiVersion: 'v2', kind: 'NodePool', metadata: { name }, spec: { resources } };
    expect(await send('POST', `${pool}/nodepools`, body)).toMatchObject({
      status: 400,
      body: { error_code: 'ModelArts.50004000', error_msg: 'Bad request. invalid nodepool name' },
    });
    expect((await send('GET', `${pool}/nodepools`)).body.items).toHaveLength(1);
  });
});

describe('the rules of the service', () => {
  it.each<{ name: string; count: number; max?: number; want: string }>([
    { name: 'no node', count: 0, want: 'count must greater than 1' },
    { name: 'a limit below the count', count: 2, max: 1, want: '`maxCount` is equal to `count`' },
  ])('refuse $name', async ({ count, max = count, want }) => {
    const { send } = service();
    const { status, body } = await send('POST', `${pool}/nodepools`, {
      apiVersion: 'v2',
      kind: 'NodePool',
      metadata: { name: 'nodepool-1', ...(count > 0 && { annotations }) },
      spec: { resources: { flavor: 'f', count, maxCount: max } },
    });
    expect(status).toBe(400);
    expect(body.error_msg).toContain(want);
  });

  it('accept application/json on PATCH only where the mock is told so', async () => {
    const patch = { spec: { resources: resources(2, 'modelarts.vm.cpu.4ud') } };
    const request = {
      method: 'PATCH',
      url: `${pool}/nodepools/modelarts.vm.cpu.4ud-default`,
      headers: { 'x-auth-token': 't', 'content-type': 'application/json;charset=UTF-8' },
      body: JSON.stringify(patch),
    };
    expect((await createMock({ pools: ['pool-1'] }).respond(request)).status).toBe(415);
    expect((await createMock({ pools: ['pool-1'], acceptJsonPatch: true }).respond(request)).status).toBe(200);
  });

  it('hold for a client without a port, by fetch', async () => {
    const mock = createMock({ pools: ['pool-1'], time: 0 });
    const response = await mock.fetch(`http://mock${pool}`, { headers: { 'x-auth-token': 't' } });
    expect(await response.json()).toMatchObject({ kind: 'Pool' });
    expect(response.headers.get('x-request-id')).toBe('mock-1');
  });
});
