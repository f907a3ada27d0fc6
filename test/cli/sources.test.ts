import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../shapes/provenance.ts';
import { runCommand as run, terminalFor } from '../support/command-line.ts';

const provenance = JSON.parse(terminalFor().published('sources.json')) as Provenance;

describe('sources', () => {
  it('shows the sources of a field', async () => {
    expect((await run('sources PoolResource.maxCount')).out).toMatch(
      /^PoolResource\.maxCount\ninteger \(int32\), required\n\n[^]*\n\nSources\n {2}S2 {4}/,
    );
    expect((await run('sources deletePool --lang zh')).out).toMatch(/\n来源\n[^]*\n差异\n/);
  });

  it('gives the titles, decisions and notes of a language', async () => {
    const { fields, sources, discrepancies } = provenance;
    const name = 'PoolResource.maxCount';
    const named = fields[name]?.sources.map((id) => sources[id]) ?? [];
    const about = Object.values(discrepancies).filter(({ where }) => where.includes(name));
    expect([named.length, about.length].every(Boolean)).toBe(true);
    const flat = (text = '') => text.replace(/\s+/g, '');
    const [en, zh] = await Promise.all(['en', 'zh'].map((lang) => run(['sources', name, '--lang', lang])));
    for (const one of [...named, ...about]) {
      expect(flat(en?.out)).toContain(flat(one?.title));
      expect(flat(zh?.out)).toContain(flat(one?.['x-title-zh']));
    }
    for (const { decision, 'x-decision-zh': chinese } of about) {
      expect(flat(en?.out)).toContain(flat(decision));
      expect(flat(zh?.out)).toContain(flat(chinese));
    }
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
