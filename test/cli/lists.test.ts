import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { json, rawServer } from '../support/raw-server.ts';

/** Lists what a service responds with, one page after the other, as rows of cells. */
async function list(args: string, ...pages: object[]) {
  const { url, requests } = await rawServer(...pages.map((page) => json(JSON.stringify(page))));
  const env = { MODELARTS_ENDPOINT: url, PROJECT_ID: 'p', TOKEN: 't', POOL_NAME: 'pool-1' };
  const { code, out, err } = await runCommand(args, '', { env });
  const rows = out.split('\n').map((line) => line.split(/ {2,}/));
  return { code, out, err, requests, rows: rows.slice(0, -1) };
}

describe('a list', () => {
  it('shows resource pools with the sums of their nodes', async () => {
    const pool = {
      metadata: { name: 'pool-1', labels: { 'os.modelarts/name': 'mine' } },
      spec: { type: 'Dedicate', resources: [{ count: 3 }, { count: 4 }, {}] },
      status: { phase: 'Running', resources: { available: [{ count: 1 }, {}, { count: 5 }] } },
    };
    expect(
      (await list('pools', { items: [pool, {}, { spec: {}, status: {} }, { status: { resources: {} } }] })).rows,
    ).toEqual([
      ['NAME', 'ID', 'TYPE', 'PHASE', 'WANTED', 'AVAILABLE'],
      ['mine', 'pool-1', 'Dedicate', 'Running', '7', '6'],
      ...Array.from({ length: 3 }, () => ['-', '-', '-', '-', '0', '0']),
    ]);
  });

  it('shows node pools with their nodes by state', async () => {
    const counts = { available: { count: 2 }, creating: { count: 3 }, abnormal: { count: 4 }, deleting: { count: 5 } };
    const nodePool = {
      metadata: { name: 'nodepool-1' },
      spec: { resources: { flavor: 'f', count: 9 } },
      status: { resources: counts },
    };
    const none = ['-', '-', '-', '0', '0', '0', '0'];
    const empty = { metadata: {}, spec: { resources: {} }, status: { resources: {} } };
    expect((await list('node-pools', { items: [nodePool, {}, { spec: {}, status: {} }, empty] })).rows).toEqual([
      ['NAME', 'FLAVOR', 'WANTED', 'AVAILABLE', 'CREATING', 'ABNORMAL', 'DELETING'],
      ['nodepool-1', 'f', '9', '2', '3', '4', '5'],
      none,
      none,
      none,
    ]);
  });

  it('shows the flavors of all pages, with the zones that are sold out', async () => {
    const npu = {
      metadata: { name: 'npu-flavor' },
      spec: {
        cpuArch: 'arm64',
        cpu: '192',
        memory: '768Gi',
        npu: { size: 8 },
        creatingSteps: [{ step: 1 }, { step: 4 }],
      },
      status: { phase: { a: 'soldout', b: 'normal', c: 'soldout' } },
    };
    const gpu = { metadata: { name: 'gpu-flavor' }, spec: { gpu: { size: 2 } }, status: { phase: { b: 'normal' } } };
    const pages = [
      { items: [npu], metadata: { continue: 'next page' } },
      { metadata: { continue: 'third' } },
      { items: [gpu, {}], metadata: { continue: '' } },
    ];
    const { rows, requests } = await list('flavors', ...pages);
    expect(rows).toEqual([
      ['NAME', 'ARCH', 'CPU', 'MEMORY', 'CARDS', 'STEP', 'SOLD OUT IN'],
      ['npu-flavor', 'arm64', '192', '768Gi', '8', '1, 4', 'a, c'],
      ['gpu-flavor', '-', '-', '-', '2', '-', '-'],
      ['-', '-', '-', '-', '-', '-', '-'],
    ]);
    const asked = requests.map((request) => /[?&]continue=([^& ]*)/.exec(request)?.[1]);
    expect(asked).toEqual([undefined, expect.stringMatching(/^next(\+|%20)page$/), 'third']);
  });

  it.each(['pools', 'node-pools', 'flavors'])('of %s is empty where there is nothing', async (name) => {
    expect((await list(name, {})).rows).toHaveLength(1);
    expect(await list(`${name} --format json`, {})).toMatchObject({ code: 0, out: '[]\n' });
    expect(await list(`${name} --format json`, { items: [{}] })).toMatchObject({ out: '[\n  {}\n]\n' });
  });

  it('of node pools needs to know of which pool', async () => {
    const { url, requests } = await rawServer(json('{}'));
    const env = { MODELARTS_ENDPOINT: url, PROJECT_ID: 'p', TOKEN: 't' };
    const { code, err } = await runCommand('node-pools', '', { env });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--pool') });
    expect(requests).toEqual([]);
  });

  it('is a record for each item where the terminal is narrow', async () => {
    const { url } = await rawServer(json(JSON.stringify({ items: [{ metadata: { name: 'a' } }, {}] })));
    const env = { MODELARTS_ENDPOINT: url, PROJECT_ID: 'p', TOKEN: 't' };
    const { out } = await runCommand('pools', '', { env, columns: 20 });
    const [first = '', second = '', ...others] = out.trimEnd().split('\n\n');
    expect(others).toEqual([]);
    expect(first.split('\n').map((line) => line.split(/ +/))).toEqual([
      ['NAME', '-'],
      ['ID', 'a'],
      ['TYPE', '-'],
      ['PHASE', '-'],
      ['WANTED', '0'],
      ['AVAILABLE', '0'],
    ]);
    expect(second).toMatch(/^NAME +-\nID +-\n/);
  });
});
