import { describe, expect, it } from 'vitest';
import type { MockServerOptions } from '../../mock/server.ts';
import { mockFor, poolName } from '../support/client.ts';
import { runCommand } from '../support/command-line.ts';

/** The command line against a mock where every change takes a second. */
async function shell(options: MockServerOptions = {}) {
  const { url } = await mockFor({ time: 60, speed: 60, ...options });
  const env = { MODELARTS_ENDPOINT: url, PROJECT_ID: 'project-1', TOKEN: 'token' };
  return async (line: string, input = '') => {
    const result = await runCommand(line.split(' '), input, { env });
    return { ...result, json: () => JSON.parse(result.out) as Record<string, any> };
  };
}

const nodePool = `--pool ${poolName} --node-pool nodepool-1`;
const waiting = '--wait --interval 1';
const values = (count: number, flavor = 'f') =>
  `--set spec.resources.flavor=${flavor} --set spec.resources.count=${count} --set spec.resources.maxCount=${count}`;
const create = (flavor = 'f') =>
  `call create-node-pool --pool ${poolName} --set metadata.name=nodepool-1 --set ` +
  `metadata.annotations[os.modelarts/billing.mode]=0 ${values(1, flavor)}`;

describe('a day with a node pool', () => {
  it('finds the pool, creates, scales out and in, deletes, and waits each time', async () => {
    const run = await shell();
    const [pool] = JSON.parse((await run('pools --format json')).out);
    expect(pool.metadata.labels['os.modelarts/name']).toBe('my-pool');
    expect(pool.metadata.name).toBe(poolName);

    expect((await run(`${create()} ${waiting}`)).json().status.resources.available.count).toBe(1);
    const out = await run(`call update-node-pool ${nodePool} ${values(3)} ${waiting}`);
    expect(out.json().status.resources).toMatchObject({ available: { count: 3 } });
    const inAgain = await run(`call update-node-pool ${nodePool} ${values(1)} ${waiting}`);
    expect(inAgain.json().status.resources).toMatchObject({ available: { count: 1 } });
    expect((await run(`call delete-node-pool ${nodePool} --yes ${waiting}`)).code).toBe(0);
    expect((await run(`node-pools --pool ${poolName}`)).out).not.toContain('nodepool-1');
  });

  it.each<{ name: string; line: string; options?: MockServerOptions; want: string }>([
    {
      name: 'the name that the console shows is not the ID',
      line: create().replace(poolName, 'my-pool'),
      want: 'Pool my-pool not found.',
    },
    { name: 'a body that the service refuses', line: create().replace('count=1', 'count=0'), want: '1 node' },
    { name: 'a flavor that is sold out', line: `${create('modelarts.vm.gpu.soldout')} ${waiting}`, want: 'sold out' },
    {
      name: 'a token that has expired',
      line: create(),
      options: { fail: [{ status: 401, times: 9 }] },
      want: '401',
    },
    {
      name: 'a service that is not there',
      line: `${create()} --endpoint http://127.0.0.1:59999`,
      want: 'connection',
    },
  ])('fails and says why: $name', async ({ line, options, want }) => {
    const run = await shell(options);
    const { code, out, err } = await run(line);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(want);
  });
});
