import { expect, it } from 'vitest';
import type { MockOptions } from '../../mock/server.ts';
import { type Outcome, session, type Session } from '../support/mcp.ts';

/** What people ask an agent to do, as the calls that do it. Each ends with what is to be true. */

const flavor = 'modelarts.vm.cpu.4ud';
const training = 'pool-training-0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const inference = 'pool-inference-0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const pool = (name: string, shown: string, nodePools: string[]) => ({
  metadata: { name, labels: { 'os.modelarts/name': shown, 'os.modelarts/workspace.id': '0' } },
  spec: { type: 'Dedicate' },
  nodePools: nodePools.map((one) => ({
    metadata: { name: one },
    spec: { resources: { flavor, count: 2, maxCount: 2 } },
  })),
});
const mock: MockOptions = {
  data: { pools: [pool(training, 'Training', ['np-1', 'np-2']), pool(inference, 'Inference', ['np-1'])] },
};
const everything = { allowWrites: true, allowDeletes: true };
const resources = (count: number) => ({ flavor, count, maxCount: count });
const created = (name: string, count = 1) => ({
  apiVersion: 'v2',
  kind: 'NodePool',
  metadata: { name, annotations: { 'os.modelarts/billing.mode': '0' } },
  spec: { resources: resources(count) },
});
const namesIn = ({ data }: Outcome): string[] =>
  data.items.map((item: { metadata: { name: string } }) => item.metadata.name);

/** The ID of the pool that is shown as something. */
async function poolShownAs({ call }: Session, shown: string): Promise<string> {
  const { data } = await call('listPools');
  return data.items.find((item: any) => item.metadata.labels['os.modelarts/name'] === shown).metadata.name;
}

const tasks: [task: string, run: (session: Session) => Promise<void>][] = [
  [
    'Which resource pools are there?',
    async ({ call }) => {
      expect(namesIn(await call('listPools'))).toEqual([training, inference]);
    },
  ],
  [
    'What is the ID of the pool shown as Inference?',
    async (own) => {
      expect(await poolShownAs(own, 'Inference')).toBe(inference);
    },
  ],
  [
    'Scale the node pool np-1 of the pool shown as Training to 3 nodes.',
    async (own) => {
      const pool_name = await poolShownAs(own, 'Training');
      const name = { pool_name, nodepool_name: 'np-1' };
      const { data } = await own.call('showNodePool', name);
      const body = { spec: { resources: { ...data.spec.resources, count: 3, maxCount: 3 } } };
      expect((await own.confirmed('updateNodePool', { ...name, body })).isError).toBe(false);
      expect((await own.call('wait', { ...name, until: 'ready' })).data.state).toBe('finished');
      expect((await own.call('showNodePool', name)).data.status.resources.available.count).toBe(3);
    },
  ],
  [
    'Why was this refused? ModelArts.50004100',
    async ({ call }) => {
      const { data } = await call('explain_error', { error_code: 'ModelArts.50004100' });
      expect(data.errors[0].action).toContain('application/merge-patch+json');
    },
  ],
  [
    'What does "count must greater than 1" mean?',
    async ({ call }) => {
      const { data } = await call('explain_error', { error_msg: 'Bad request. count must greater than 1' });
      expect(data.errors[0].meaning).toBe('`count` is 0.');
    },
  ],
  [
    'Create a node pool with two nodes, and say when it is ready.',
    async ({ call, confirmed }) => {
      await confirmed('createNodePool', { pool_name: training, body: created('np-3', 2) });
      const { data } = await call('wait', { pool_name: training, nodepool_name: 'np-3', until: 'ready' });
      expect(data.found.status.resources.available.count).toBe(2);
    },
  ],
  [
    'Delete np-2 of Training.',
    async ({ call, confirmed }) => {
      const name = { pool_name: training, nodepool_name: 'np-2' };
      await confirmed('deleteNodePool', { ...name, repeat_name: 'np-2' });
      expect((await call('wait', { ...name, until: 'deleted' })).data.state).toBe('finished');
      expect(namesIn(await call('listNodePools', { pool_name: training }))).toEqual(['np-1']);
    },
  ],
  [
    'Delete the pool shown as Inference.',
    async (own) => {
      const pool_name = await poolShownAs(own, 'Inference');
      await own.confirmed('deletePool', { pool_name, repeat_name: pool_name });
      expect((await own.call('wait', { pool_name, until: 'deleted' })).data.state).toBe('finished');
      expect(namesIn(await own.call('listPools'))).toEqual([training]);
    },
  ],
  [
    'Show me what scaling to 5 would send, but do not do it.',
    async ({ call }) => {
      const name = { pool_name: training, nodepool_name: 'np-1' };
      const { data } = await call('updateNodePool', { ...name, body: { spec: { resources: resources(5) } } });
      expect(data.request).toMatchObject({
        method: 'PATCH',
        headers: { 'Content-Type': 'application/merge-patch+json' },
        body: { spec: { resources: { count: 5 } } },
      });
      expect((await call('showNodePool', name)).data.spec.resources.count).toBe(2);
    },
  ],
  [
    'Is this body right? It has maxcount.',
    async ({ call }) => {
      const body = { spec: { resources: { ...resources(3), maxcount: 4 } } };
      const { data } = await call('validate', { operation: 'updateNodePool', body });
      expect(data).toMatchObject({ valid: false, violations: [{ pointer: '/body/spec/resources/maxcount' }] });
    },
  ],
  [
    'Is this body right? It is.',
    async ({ call }) => {
      expect((await call('validate', { operation: 'createNodePool', body: created('np-9') })).data.valid).toBe(true);
    },
  ],
  [
    'What may the service hold against a maxCount above count?',
    async ({ call }) => {
      const body = { spec: { resources: { ...resources(3), maxCount: 4 } } };
      const { data } = await call('validate', { operation: 'updateNodePool', body });
      expect(data.warnings.map(({ keyword }: any) => keyword)).toContain('max-count-not-above-count');
    },
  ],
  [
    'Where does it say what maxCount is?',
    async ({ call }) => {
      const { text } = await call('sources', { field: 'PoolResource.maxCount' });
      expect(text).toContain('Sources');
      expect(text).toContain('https://');
    },
  ],
  [
    'Where does it say what maxCont is? (misspelt)',
    async ({ call }) => {
      const { text, isError } = await call('sources', { field: 'PoolResource.maxCont' });
      expect(isError).toBe(true);
      expect(text).toContain('PoolResource.maxCount');
    },
  ],
  [
    'Which flavors are sold out?',
    async ({ call }) => {
      const { data } = await call('listResourceFlavors');
      const out = data.items.filter((item: any) => Object.values(item.status.phase).includes('soldout'));
      expect(namesIn({ data: { items: out } } as Outcome)).toEqual(['modelarts.vm.gpu.soldout']);
    },
  ],
  [
    'Create a node pool of a sold-out flavor: why does it not become ready?',
    async ({ call, confirmed }) => {
      const body = { ...created('np-4'), spec: { resources: { ...resources(1), flavor: 'modelarts.vm.gpu.soldout' } } };
      await confirmed('createNodePool', { pool_name: training, body });
      const { data, isError } = await call('wait', { pool_name: training, nodepool_name: 'np-4', until: 'ready' });
      expect(isError).toBe(true);
      expect(data).toMatchObject({ state: 'failed', message: expect.stringContaining('sold out') });
    },
  ],
  [
    'What did the last change of Training do?',
    async ({ call, confirmed }) => {
      await confirmed('createNodePool', { pool_name: training, body: created('np-5') });
      const { data } = await call('showPool', { pool_name: training });
      const order_name = data.metadata.labels['os.modelarts/order.name'];
      expect((await call('showOrder', { order_name })).data.items[0]).toMatchObject({ resourceName: 'np-5' });
    },
  ],
  [
    'Show a pool by its display name: what is wrong?',
    async ({ call }) => {
      const { data, isError } = await call('showPool', { pool_name: 'Training' });
      expect(isError).toBe(true);
      expect(data.advice.action).toContain('metadata.name');
    },
  ],
  [
    'Set zero nodes at creation: what is wrong?',
    async ({ call }) => {
      const { data, isError } = await call('createNodePool', { pool_name: training, body: created('np-6', 0) });
      expect(isError).toBe(true);
      expect(data.violations.map(({ keyword }: any) => keyword)).toContain('count-positive');
    },
  ],
  [
    'Add a label to np-1 and keep its size.',
    async ({ call, confirmed }) => {
      const name = { pool_name: training, nodepool_name: 'np-1' };
      const { data } = await call('showNodePool', name);
      const { flavor: now, count, maxCount } = data.spec.resources;
      const body = { spec: { resources: { flavor: now, count, maxCount, labels: { team: 'vision' } } } };
      await confirmed('updateNodePool', { ...name, body });
      expect((await call('showNodePool', name)).data.spec.resources).toMatchObject({
        count: 2,
        labels: { team: 'vision' },
      });
    },
  ],
];

it.each(tasks)('%s', async (_task, run) => {
  await run(await session(everything, mock));
});
