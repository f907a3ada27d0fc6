import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientOf, mockFor, newNodePool, poolName } from '../support/client.ts';
import { repository } from '../support/project.ts';

async function runExample(
  name: string,
  endpoint: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ status: number | null; output: string }> {
  const settings = {
    MODELARTS_ENDPOINT: endpoint,
    PROJECT_ID: 'project-1',
    POOL_NAME: poolName,
    FLAVOR: 'modelarts.vm.2u4g.dcc',
  };
  const program = [join(repository, 'scripts/run.mjs'), join(repository, `examples/${name}.ts`)];
  const child = spawn(process.execPath, program, { cwd: repository, env: { ...process.env, ...settings, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => void child.on('close', (status) => resolve({ status, output })));
}

const accessKey = { ACCESS_KEY: 'access-key', SECRET_KEY: 'secret-key' };
const secrets = { 'access-key': 'secret-key' };

describe('the example programs', () => {
  it('token', async () => {
    const mock = await mockFor();
    const { status, output } = await runExample('token', mock.url, { TOKEN: 'token' });
    expect({ status, output }).toEqual({
      status: 0,
      output: 'created nodepool-1\nscaled to 2 nodes\ndeleted nodepool-1\n',
    });
    expect(mock.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'DELETE']);
  });

  it('access-key', async () => {
    const mock = await mockFor({ secrets });
    const { status, output } = await runExample('access-key', mock.url, accessKey);
    expect({ status, output }).toEqual({ status: 0, output: `${poolName} is being deleted, phase Deleting\n` });
  });

  it('errors', async () => {
    const mock = await mockFor();
    const { status, output } = await runExample('errors', mock.url, { TOKEN: 'token' });
    expect(status).toBe(0);
    expect(output).toMatch(/^400 ModelArts\.50004000: \S/);
  });

  it('fetch', async () => {
    const mock = await mockFor({ secrets });
    await fetch(`${mock.url}/v2/project-1/pools/${poolName}/nodepools`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-auth-token': 'token' },
      body: JSON.stringify(newNodePool()),
    });
    const { status, output } = await runExample('fetch', mock.url, accessKey);
    expect(status).toBe(0);
    expect(output).toMatch(/^200 \{/);
  });

  it('scale', async () => {
    const mock = await mockFor();
    const settings = { TOKEN: 'token', COUNT: '3', WAIT_INTERVAL: '1' };
    const { items = [] } = await clientOf(mock.url).listNodePools({ pool_name: poolName });
    const name = { NODEPOOL_NAME: items[0]?.metadata?.name };
    const { status, output } = await runExample('scale', mock.url, { ...settings, ...name });
    expect({ status, output }).toEqual({ status: 0, output: expect.stringMatching(/3 nodes are available\n$/) });
    const failed = await runExample('scale', mock.url, { ...settings, NODEPOOL_NAME: 'none' });
    expect(failed.status).toBe(2);
    expect(failed.output).toContain('showNodePool: 400 ModelArts.50004000');
  });

  it('say which setting they miss', async () => {
    const { status, output } = await runExample('token', 'http://127.0.0.1:9', { PROJECT_ID: '' });
    expect(status).toBe(2);
    expect(output).toContain('Set PROJECT_ID in the environment');
  });
});
