import { describe, expect, it } from 'vitest';
import { dataFor } from '../../mock/data.ts';
import { createMock } from '../../mock/mock.ts';
import { type CheckedCall, checkPath, MissingError, PoolMissing } from '../../mock/operations.ts';
import { projectLimits, newProject } from '../../mock/state.ts';
import { newNodePool } from '../support/client.ts';
import { minute, pool, resources, service } from '../support/mock-service.ts';

const begin = Date.UTC(2026, 0, 1);
const flavor = 'modelarts.vm.cpu.4ud';
const nodePool = `${pool}/nodepools/nodepool-1`;
/** A pool with a node pool that has no nodes. */
const empty = {
  pools: [
    {
      metadata: { name: 'pool-1' },
      nodePools: [{ metadata: { name: 'nodepool-1' }, spec: { resources: { flavor: 'f', count: 0, maxCount: 0 } } }],
    },
  ],
};
const standard = `${pool}/nodepools/${flavor}-default`;

describe('what a mock starts with', () => {
  it('is a running pool with a default node pool of two nodes', async () => {
    const { send } = service();
    const given = { nodePool: `${flavor}-default`, flavor, count: 2, maxCount: 2 };
    expect((await send('GET', pool)).body).toEqual({
      apiVersion: 'v2',
      kind: 'Pool',
      metadata: {
        name: 'pool-1',
        creationTimestamp: '2026-01-01T00:00:00Z',
        labels: {
          'os.modelarts/name': 'my-pool',
          'os.modelarts/workspace.id': '0',
          'os.modelarts.pool/biz': 'private',
        },
        annotations: { 'os.modelarts/description': '', 'os.modelarts/billing.mode': '0' },
      },
      spec: { type: 'Dedicate', scope: ['Train', 'Infer'], network: { name: 'network-pool-1' }, resources: [given] },
      status: {
        phase: 'Running',
        root: 'pool-1',
        parent: '',
        scope: [
          { scopeType: 'Train', state: 'Enabled' },
          { scopeType: 'Infer', state: 'Enabled' },
        ],
        resources: { available: [given] },
      },
    });
    expect((await send('GET', `${pool}/nodepools`)).body).toEqual({
      apiVersion: 'v2',
      kind: 'NodePoolList',
      items: [
        {
          apiVersion: 'v2',
          kind: 'NodePool',
          metadata: { name: `${flavor}-default` },
          spec: { resources: given },
          status: { resources: { available: given } },
        },
      ],
    });
  });

  it('is flavors with and without accelerators, one of them sold out, one of supernodes', async () => {
    const { body } = await service().send('GET', '/v1/p/resourceflavors');
    const common = { type: 'Dedicate', billingModes: [0, 1], jobFlavors: [], cpuArch: 'x86' };
    const flavorNamed = (name: string, spec: object, phase = 'normal') => ({
      apiVersion: 'v1',
      kind: 'ResourceFlavor',
      metadata: { name, labels: { 'os.modelarts/scope': 'Train.Infer' } },
      spec: { ...common, ...spec },
      status: { phase: { 'cn-north-4a': phase } },
    });
    expect(body).toEqual({
      apiVersion: 'v1',
      kind: 'ResourceFlavorList',
      metadata: {},
      items: [
        flavorNamed(flavor, { cpu: '4', memory: '8Gi' }),
        flavorNamed('modelarts.vm.2u4g.dcc', { cpu: '2', memory: '4Gi' }),
        flavorNamed('modelarts.vm.gpu.soldout', { cpu: '8', memory: '64Gi', gpu: { size: '1' } }, 'soldout'),
        flavorNamed('modelarts.bm.npu.supernode', {
          cpuArch: 'arm64',
          cpu: '192',
          memory: '1536Gi',
          npu: { size: '8' },
          creatingSteps: [{ step: 4, type: 'hyperinstance' }],
        }),
      ],
    });
  });

  it('is a pool of the data with nothing but its name', async () => {
    const data = { pools: [{ metadata: { name: 'pool-1' } }] };
    expect((await service({ data }).send('GET', pool)).body).toEqual({
      apiVersion: 'v2',
      kind: 'Pool',
      metadata: { name: 'pool-1', creationTimestamp: '2026-01-01T00:00:00Z', labels: {}, annotations: {} },
      spec: { resources: [] },
      status: { phase: 'Running', root: 'pool-1', parent: '', scope: [], resources: {} },
    });
  });
});

describe('an order', () => {
  const order = { resourceName: 'nodepool-1', action: 'createNode', beginTimestamp: String(begin) };

  it('has the time that it is asked at until it ends, and then that of its end', async () => {
    const { create, lastOrder, wait } = service();
    await create(2);
    wait(minute);
    const asked = { ...order, status: 'processing', updateTimestamp: String(begin + minute) };
    expect(await lastOrder()).toEqual({ count: 1, items: [asked] });
    wait(5 * minute);
    const ended = { ...order, status: 'succeed', updateTimestamp: String(begin + 5 * minute) };
    expect(await lastOrder()).toEqual({ count: 1, items: [ended] });
  });

  it('of nodes that are sold out fails at its end, not before', async () => {
    const { send, create, lastOrder, wait } = service();
    await create(1, 'modelarts.vm.gpu.soldout');
    expect((await lastOrder())?.items).toEqual([{ ...order, status: 'processing', updateTimestamp: String(begin) }]);
    expect((await send('GET', pool)).body.status).toMatchObject({ phase: 'Running' });
    wait(5 * minute);
    const message = 'The flavor modelarts.vm.gpu.soldout is sold out.';
    expect((await lastOrder())?.items).toEqual([
      { ...order, status: 'failed', updateTimestamp: String(begin + 5 * minute), message },
    ]);
  });

  it('is written for each change of nodes, and for none where there is none', async () => {
    const { send, lastOrder, wait } = service({ data: empty });
    const actions: unknown[] = [];
    const remember = async () => actions.push(((await lastOrder())?.items[0] as { action?: string })?.action);
    await remember();
    await send('PATCH', nodePool, { spec: { resources: resources(0) } });
    await remember();
    await send('PATCH', nodePool, { spec: { resources: resources(2) } });
    await remember();
    wait(5 * minute);
    await send('PATCH', nodePool, { spec: { resources: resources(1) } });
    await remember();
    await send('DELETE', nodePool);
    await remember();
    await send('DELETE', pool);
    expect((await lastOrder())?.items).toMatchObject([{ action: 'deletePool', resourceName: 'pool-1' }]);
    expect((await send('GET', '/v1/p/orders/mock-order-4')).body.items).toMatchObject([{ action: 'deletePool' }]);
    expect((await send('GET', '/v1/p/orders/mock-order-5')).status).toBe(400);
    expect(actions).toEqual([undefined, undefined, 'createNode', 'deleteNode', 'deleteNode']);
  });

  it('is forgotten after a thousand others, and numbers go on', async () => {
    const { send, lastOrder } = service({ time: 0 });
    for (let index = 0; index <= projectLimits.orders; index++)
      await send('PATCH', standard, { spec: { resources: resources(1 + (index % 2), flavor) } });
    const numbers = await Promise.all(
      [1, 2, projectLimits.orders + 1].map(
        async (number) => (await send('GET', `/v1/p/orders/mock-order-${number}`)).status,
      ),
    );
    expect(numbers).toEqual([400, 200, 200]);
    expect(await lastOrder()).toMatchObject({ count: 1 });
  });
});

describe('what is deleted', () => {
  it('is a node pool with all of its nodes, also those that are still being made', async () => {
    const { send, create, counts, wait } = service();
    await create(3);
    wait(5 * minute);
    await send('PATCH', nodePool, { spec: { resources: resources(1) } });
    await send('PATCH', nodePool, { spec: { resources: resources(4) } });
    expect(await counts()).toEqual({ available: 1, creating: 3, deleting: 2 });
    wait(minute);
    expect((await send('DELETE', nodePool)).body.status.resources).toEqual({
      available: { nodePool: 'nodepool-1', flavor: 'f', count: 0, maxCount: 4 },
      deleting: { nodePool: 'nodepool-1', flavor: 'f', count: 6 },
    });
    wait(2 * minute - 1);
    expect(await counts()).toEqual({ available: 0, deleting: 6 });
    wait(minute);
    expect(await counts()).toEqual({ available: 0, deleting: 4 });
    wait(1);
    expect((await send('GET', nodePool)).status).toBe(400);
    expect((await send('GET', `${pool}/nodepools`)).body.items).toHaveLength(1);
  });

  it('cannot be changed, and ends when it was to end', async () => {
    const { send, create, wait } = service();
    await create(1);
    await send('DELETE', nodePool);
    expect(await send('PATCH', nodePool, { spec: { resources: resources(2) } })).toMatchObject({
      status: 400,
      body: { error_msg: 'Bad request. The node pool is being deleted.' },
    });
    wait(2 * minute);
    await send('DELETE', nodePool);
    await send('DELETE', pool);
    wait(minute);
    expect((await send('GET', nodePool)).status).toBe(400);
    const first = (await send('DELETE', pool)).body.metadata.deletionTimestamp;
    expect(first).toBe('2026-01-01T00:02:00Z');
    wait(4 * minute);
    expect((await send('GET', pool)).status).toBe(404);
  });

  it('is a node pool without nodes as well', async () => {
    const { send, lastOrder, wait } = service({ data: empty });
    expect((await send('DELETE', nodePool)).body.status.resources).toEqual({
      available: { nodePool: 'nodepool-1', flavor: 'f', count: 0, maxCount: 0 },
    });
    expect((await lastOrder())?.items).toMatchObject([{ action: 'deleteNode', resourceName: 'nodepool-1' }]);
    wait(3 * minute);
    expect((await send('GET', nodePool)).status).toBe(400);
  });
});

describe('what is read back', () => {
  it('of a patch is what was merged', async () => {
    const { send, create } = service();
    await create(1);
    const change = {
      metadata: { annotations: { a: 'b' } },
      spec: { resources: { flavor: 'f', count: 2, maxCount: 3 } },
    };
    const { status, body } = await send('PATCH', nodePool, change);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        metadata: { annotations: { 'os.modelarts/billing.mode': '0', a: 'b' } },
        spec: { resources: { flavor: 'f', count: 2, maxCount: 3 } },
      },
    });
    expect((await send('GET', nodePool)).body.spec).toEqual({
      resources: { flavor: 'f', count: 2, maxCount: 3, nodePool: 'nodepool-1' },
    });
  });

  it('by labels is what has all of them', async () => {
    const labels = { a: '1', b: '2' };
    const data = { pools: [{ metadata: { name: 'x', labels } }, { metadata: { name: 'y', labels: { a: '1' } } }] };
    const { send } = service({ data });
    const named = async (query: string) =>
      (await send('GET', `/v2/p/pools?${query}`)).body.items.map((one: any) => one.metadata.name);
    expect(await named('labelSelector=a')).toEqual(['x', 'y']);
    expect(await named('labelSelector=a=1,b=2')).toEqual(['x']);
    expect(await named('labelSelector=a=1,b=3')).toEqual([]);
    expect(await named('labelSelector=a,,')).toEqual(['x', 'y']);
    expect(await named('labelSelector=toString')).toEqual([]);
    expect(await named('workspaceId=0')).toEqual(['x', 'y']);
  });

  it('page by page is at most what was asked for, 500 by default', async () => {
    const flavors = Array.from({ length: 501 }, (_, index) => ({ metadata: { name: `f${index}` } }));
    const { send } = service({ data: { flavors } });
    const page = async (query: string) => {
      const { metadata, items } = (await send('GET', `/v1/p/resourceflavors?${query}`)).body;
      return { metadata, first: items[0]?.metadata.name, length: items.length };
    };
    const most = { metadata: { continue: '500', remainingItemCount: 1 }, first: 'f0', length: 500 };
    expect(await page('')).toEqual(most);
    expect(await page('limit=0')).toEqual(most);
    expect(await page('limit=500')).toEqual(most);
    expect(await page('continue=500')).toEqual({ metadata: {}, first: 'f500', length: 1 });
    expect(await page('limit=2&continue=499')).toEqual({ metadata: {}, first: 'f499', length: 2 });
    expect(await page('continue=501')).toEqual({ metadata: {}, first: undefined, length: 0 });
    for (const wrong of ['limit=501', 'limit=-1', 'continue=1.5', 'continue=1234567890'])
      expect((await send('GET', `/v1/p/resourceflavors?${wrong}`)).status, wrong).toBe(400);
  });
});

describe('a list of pools', () => {
  it('has its kind, and none that are in another status', async () => {
    const { send } = service();
    const list = { apiVersion: 'v2', kind: 'PoolList' };
    expect((await send('GET', '/v2/p/pools')).body).toEqual({ ...list, items: [(await send('GET', pool)).body] });
    expect((await send('GET', '/v2/p/pools?status=failed')).body).toEqual({ ...list, items: [] });
  });

  it('heeds the query alone: what is named like a part of the path is nothing, and a body is not read', async () => {
    const deep = '['.repeat(200) + ']'.repeat(200);
    const { send } = service();
    expect((await send('GET', '/v2/p/pools?project_id=q&project_id=r', deep)).status).toBe(200);
  });
});

it('a path that names nothing is found out without an action', () => {
  const call = {
    project: newProject(dataFor(['pool-1'])),
    parameters: { pool_name: 'pool-1' },
  } as unknown as CheckedCall;
  const named = (parameters: object) => ({ ...call, parameters }) as CheckedCall;
  expect(() => checkPath(call)).not.toThrow();
  expect(() => checkPath(named({}))).not.toThrow();
  expect(() => checkPath(named({ pool_name: 'none' }))).toThrow(new PoolMissing('Pool none not found.'));
  expect(() => checkPath(named({ pool_name: 'pool-1', nodepool_name: 'none' }))).toThrow(MissingError);
  expect(() => checkPath(named({ pool_name: 'pool-1', nodepool_name: `${flavor}-default` }))).not.toThrow();
});

describe('a limit', () => {
  it('is that of node pools', async () => {
    const nodePools = Array.from({ length: projectLimits.nodePools - 1 }, (_, index) => ({
      metadata: { name: `n${index}` },
      spec: { resources: { flavor: 'f', count: 1 } },
    }));
    const { create, send } = service({ data: { pools: [{ metadata: { name: 'pool-1' }, nodePools }] } });
    expect((await create(1)).status).toBe(200);
    await send('DELETE', nodePool);
    expect((await send('POST', `${pool}/nodepools`, newNodePool('one-more'))).body).toMatchObject({
      error_msg: 'Quota exceeded',
    });
  });

  it('is that of names in an address', async () => {
    const { send } = service({ time: 0 });
    const create = async (name: string) => {
      const metadata = { name, annotations: { 'os.modelarts/billing.mode': '0' } };
      const body = { apiVersion: 'v2', kind: 'NodePool', metadata, spec: { resources: resources(1) } };
      return (await send('POST', `${pool}/nodepools`, body)).status;
    };
    expect(await create('a'.repeat(projectLimits.name))).toBe(200);
    for (const name of ['.', '..', 'a'.repeat(projectLimits.name + 1)]) expect(await create(name), name).toBe(400);
  });

  it('is that of projects: the least recently used is forgotten', async () => {
    const { send } = service({ time: 0 });
    const read = async (project: string) => (await send('GET', `/v2/${project}/pools/pool-1`)).status;
    await send('DELETE', '/v2/old/pools/pool-1');
    await send('DELETE', '/v2/kept/pools/pool-1');
    for (let index = 0; index < projectLimits.projects - 2; index++) await read(`p${index}`);
    expect([await read('old'), await read('kept')]).toEqual([404, 404]);
    await read('one-more'); // of p0, whose turn it is
    await read('two-more');
    expect([await read('old'), await read('kept')]).toEqual([404, 404]);
    for (let index = 0; index < projectLimits.projects; index++) await read(`q${index}`);
    expect(await read('old')).toBe(200);
  });
});

describe('an option', () => {
  it.each([
    ['latency', { latency: 600_000 }, { latency: 600_001 }],
    ['speed', { speed: 0.001 }, { speed: 0.0009 }],
    ['speed', { speed: 1_000_000 }, { speed: 1_000_001 }],
    ['time', { time: 86_400 }, { time: 86_401 }],
    ['time', { time: 0 }, { time: -1 }],
    ['fail.status', { fail: [{ status: 400, times: 1 }] }, { fail: [{ status: 399, times: 1 }] }],
    ['fail.status', { fail: [{ status: 599, times: 1 }] }, { fail: [{ status: 600, times: 1 }] }],
    ['fail.times', { fail: [{ status: 500, times: 1 }] }, { fail: [{ status: 500, times: 1_000_001 }] }],
  ])('%s is taken up to its limit', (name, allowed, refused) => {
    expect(() => createMock(allowed)).not.toThrow();
    expect(() => createMock(refused)).toThrow(new RegExp(`^${name} is `));
  });

  it.each([[{ AK: '' }], [{ AK: 5 }], ['AK'], [{ AK: 'a', BK: undefined }]])('secrets cannot be %j', (secrets) => {
    expect(() => createMock({ secrets: secrets as never })).toThrow(TypeError);
  });
});
