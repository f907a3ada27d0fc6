import { describe, expect, it } from 'vitest';
import { runCommand as run } from '../support/command-line.ts';
import { entry, har, pathOf } from '../support/traffic.ts';

const ours = entry({ method: 'GET', path: pathOf('listPools'), response: { kind: 'PoolList', items: [] } });
const other = entry({ method: 'GET', path: '/v1/other', host: 'other.example.com', response: {} });
const blocked = { ...ours, response: { ...ours.response, status: 0 } };

describe('traffic', () => {
  it('counts what it read, what others responded and what had no response', async () => {
    const first = async (entries: unknown[]) => (await run(['traffic', '-'], har(entries))).out.split('\n')[0];
    expect(await first([ours])).toBe('<stdin>: exchanges 1, operations 1');
    expect(await first([ours, ours, other])).toBe('<stdin>: exchanges 2, operations 1, of other services 1');
    expect(await first([ours, blocked])).toMatch(/^<stdin>: exchanges 1, operations 1, without a\s/);
  });

  it('names the first line that is no exchange, and where a file is cut off', async () => {
    const lines = [ours, {}, ours, null].map((one) => JSON.stringify(one)).join('\n');
    expect(await run(['traffic', '-'], lines)).toMatchObject({
      code: 0,
      err: '<stdin>:2: this is no request with its response; it was left out (2 in all).\n',
    });
    const whole = har([ours, ours]);
    const { code, err } = await run(['traffic', '-'], whole.subarray(0, whole.length - 40));
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^<stdin>:\d+: the file is cut off here; what is before it was read\.\n$/),
    });
  });
});
