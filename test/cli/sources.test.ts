import { describe, expect, it } from 'vitest';
import { runCommand as run } from '../support/command-line.ts';

describe('sources', () => {
  it('tells what a field rests on', async () => {
    expect((await run('sources PoolResource.maxCount')).out).toMatch(
      /^PoolResource\.maxCount\ninteger \(int32\), required\n\n[^]*\n\nSources\n {2}S2 {4}/,
    );
    expect((await run('sources deletePool --lang zh')).out).toMatch(/\n来源\n[^]*\n差异\n/);
  });

  it.each(['__proto__', 'toString', 'constructor', ' '])('knows no field %j', async (name) => {
    expect(await run(['sources', name])).toMatchObject({ code: 2, err: expect.stringContaining(name) });
  });

  it('asks what was meant', async () => {
    expect(await run('sources PoolResource.maxCuont')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean PoolResource.maxCount'),
    });
    expect(await run('sources maxCount --lang zh')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^API 描述文件中没有 maxCount。是否想输入 \S*\.maxCount/),
    });
  });
});
