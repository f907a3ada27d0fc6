import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mockFor, poolName } from '../support/client.ts';
import { repository } from '../support/project.ts';

const inputs = {
  project_id: 'project-1',
  pool_name: poolName,
  nodepool_name: 'nodepool-1',
  flavor: 'modelarts.vm.2u4g.dcc',
  token: 'token',
};

describe('the workflows', () => {
  it.each(['en', 'zh'])('run as published, every check green, and wait for each change: %s', async (language) => {
    // By a clock that goes on with each request, so that every wait has to look again, however fast the machine is.
    let time = 0;
    const { url, requests } = await mockFor({ time: 1, now: () => (time += 300) });
    const given = Object.entries(inputs).flatMap(([name, value]) => ['-i', `${name}=${value}`]);
    const { status, output } = await respect([impatient(language), '-S', `pools=${url}`, ...given]);
    expect(output).toMatch(/Workflows: 2 passed, 2 total/);
    expect(status, output).toBe(0);
    expect(output).toMatch(/Checks: \d+ passed, \d+ total/);

    const waits = ['waitUntilCreated', 'waitUntilScaled', 'waitUntilDeleted', 'waitUntilPoolDeleted'];
    for (const step of waits) expect(output).toContain(`Retrying step ${step} (1/180)`);
    const changes = requests.filter(({ method }) => method !== 'GET');
    expect(changes.map(({ method, headers }) => `${method} ${headers['content-type']}`)).toEqual([
      ...manage,
      ...manage, // once for itself, once because the removal depends on it
      'DELETE undefined',
    ]);
  });

  it('fail where a change does not come to its end', async () => {
    const { url } = await mockFor({ time: 60 });
    const given = Object.entries(inputs).flatMap(([name, value]) => ['-i', `${name}=${value}`]);
    const file = impatient('en', 2);
    const { status, output } = await respect([file, '-S', `pools=${url}`, '-w', 'manageNodePool', ...given]);
    expect(status).toBe(1);
    expect(output).toContain('Retrying step waitUntilCreated (2/2)');
  });
});

const manage = ['POST application/json', 'PATCH application/merge-patch+json', 'DELETE undefined'];

/**
 * A copy of the published workflow, beside its description, that looks again after a moment instead of half a minute.
 */
function impatient(language: string, retries = 180): string {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const description = `openapi.${language}.yaml`;
  copyFileSync(join(repository, 'generated', description), join(folder, description));
  const name = `node-pool-lifecycle.${language}.arazzo.yaml`;
  const text = readFileSync(join(repository, 'generated', name), 'utf8');
  expect(text).toContain('retryAfter: 30\n      retryLimit: 180');
  const file = join(folder, name);
  writeFileSync(
    file,
    text.replace('retryAfter: 30\n      retryLimit: 180', `retryAfter: 0.02\n      retryLimit: ${retries}`),
  );
  return file;
}

async function respect(args: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(
    process.execPath,
    [join(repository, 'node_modules/@redocly/cli/bin/cli.js'), 'respect', ...args],
    { cwd: repository },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => void child.on('close', (status) => resolve({ status, output })));
}
