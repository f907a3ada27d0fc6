import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand as run } from '../support/command-line.ts';
import type { PageFacts } from '../../shapes/page-facts.ts';
import { editions } from '../support/editions.ts';
import { repository } from '../support/project.ts';
import { writeSdk } from '../support/sdk-folders.ts';
import { vendorPage } from '../support/vendor-page.ts';

const edition = editions.find(({ name }) => name.startsWith('deleteNodePool.2025')) ?? editions[0];
if (edition === undefined) throw new Error('There is no edition in spec/editions/.');
const whole = vendorPage(edition.complete, 'html');
const folder = mkdtempSync(join(tmpdir(), 'drift-'));
afterAll(() => rmSync(folder, { recursive: true }));
const saved = (name: string, text: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const page = saved('page.html', whole);
const taintKey = '<td><p>key</p></td>';
const changed = saved(
  'changed.html',
  whole
    .replace(
      taintKey,
      '<td><p>colour</p></td>\n<td><p>Integer</p></td><td><p>New.</p></td></tr>\n<tr>$&'.replace('$&', taintKey),
    )
    .replace('<li>private', '<li>shared: Another.</li></ul><ul><li>private'),
);

describe('drift', () => {
  it('has nothing new in a page that says what the description says', async () => {
    const { code, out } = await run(['drift', page]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^.*page\.html: deleteNodePool, English, 2025-11-19, HTML\n {2}table 1 path \(line \d+\) → path: 3 rows\n/,
    );
    expect(out).toContain('0 new');
  });

  it('shows what is new, where, and what to add to the registries', async () => {
    const { code, out } = await run(['drift', changed, '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: Record<string, never>[] };
    const news = findings.filter(({ standing }) => standing === 'new');
    expect(code).toBe(1);
    expect(news.map(({ kind, name, places }) => [kind, name, places])).toEqual([
      ['values changed', 'imageType', ['200.spec.resources.os.imageType']],
      ['field new', 'colour', ['200.spec.resources.taints.colour']],
    ]);
    const line = whole.split('\n').findIndex((one) => one.includes(taintKey)) + 1;
    expect(news[1]).toMatchObject({ spot: { file: changed, line }, is: 'Integer' });
    const { sources, discrepancies } = (news[0]?.entries ?? {}) as Record<string, string>;
    expect(Object.values(parse(sources ?? '') as object)).toMatchObject([
      { kind: 'page', language: 'en', date: '2025-11-19' },
    ]);
    expect(Object.values(parse(discrepancies ?? '') as object)).toMatchObject([{ where: ['OsInfo.imageType'] }]);
  });

  it('compares two editions of a page', async () => {
    expect(await run(['drift', page, '--since', page])).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 new, 0 confirmed, 0 known'),
    });
    const { code, out } = await run(['drift', changed, '--since', page, '--lang', 'zh']);
    expect(code).toBe(1);
    expect(out).toMatch(/新变化：新增字段 colour \[deleteNodePool /);
  });

  it.each([
    ['markdown', /^2 new.*\n\n- .+changed\.html: deleteNodePool[^]*\| NEW \| field new \|[^]*```yaml\nD\d+:/],
    ['github', /^::error file=.+changed\.html,line=\d+::NEW: values changed imageType \(OsInfo\.imageType\)/m],
  ])('reports in %s', async (format, form) => {
    expect(await run(['drift', changed, '--format', format])).toMatchObject({
      code: 1,
      out: expect.stringMatching(form),
    });
  });

  it('keeps what it read as an edition, which is read like the page', async () => {
    await run(['drift', page, '--save', folder]);
    const file = join(folder, 'deleteNodePool.2025-11-19.en.yaml');
    expect(readFileSync(file, 'utf8')).not.toContain('Definition of');
    expect(await run(['drift', file, '--since', page])).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 new, 0 confirmed, 0 known'),
    });
  });

  it.each([
    ['a page of nothing known', '# Hello\n\nGET /v1/unknown\n', 'is not the page of an operation'],
    [
      'a page without tables',
      `${edition.page.addresses[0]?.method} ${edition.page.addresses[0]?.path}\n`,
      'no table of parameters',
    ],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff), 'is not text'],
    ['a file of 16 MB and more', new Uint8Array(16 * 1024 * 1024 + 1).fill(0x20), 'larger than 16 MB'],
  ])('ends with 2 for %s', async (_name, text, why) => {
    expect(await run(['drift', saved('bad', text)])).toMatchObject({ code: 2, out: expect.stringContaining(why) });
  });

  it('says what is missing', async () => {
    expect(await run('drift')).toMatchObject({ code: 2, err: expect.stringContaining('--sdk') });
    expect(await run('drift nowhere.html')).toMatchObject({ code: 2, err: expect.stringContaining('nowhere.html') });
    expect(await run(['drift', page, page, '--since', page])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--since'),
    });
  });
});

describe('drift --sdk', () => {
  const log = (...releases: string[][]) =>
    releases
      .map((lines, index) =>
        [
          `# 3.1.${300 - index} 2026-10-0${9 - index}`,
          '',
          '### HuaweiCloud SDK ModelArts',
          '',
          '- _Change_',
          ...lines,
          '',
        ].join('\n'),
      )
      .join('\n');
  const change = (...lines: string[]) => [
    '  - **PatchNodePool**',
    '    - changes of request param',
    ...lines.map((line) => `      - \`${line}\``),
  ];

  it('counts an event of the change log when the next release leaves it standing', async () => {
    const file = saved('CHANGELOG.md', log(['  - None'], change('+ spec.colour'), change('+ spec.resources.os')));
    const { code, out } = await run(['drift', '--sdk', file]);
    expect(code).toBe(1);
    expect(out).toMatch(/CHANGELOG\.md:15\n {2}NEW: field new colour \[updateNodePool request\.spec\.colour\]/);
    expect(out).toMatch(/known: field new os \[updateNodePool PoolResource\.os\]/);
  });

  it.each([
    ['is in the newest release only', log(change('+ spec.colour'), ['  - None'])],
    ['is taken back', log(change('- spec.colour'), change('+ spec.colour'))],
  ])('does not count what %s', async (_name, text) => {
    const { code, out } = await run(['drift', '--sdk', saved('CHANGELOG.md', text)]);
    expect(code).toBe(0);
    expect(out).toContain('0 new');
  });

  it.each(['python', 'go', 'java'] as const)('holds the SDK for %s against the description', async (language) => {
    const { sdk } = JSON.parse(readFileSync(join(repository, 'generated/page-facts.json'), 'utf8')) as PageFacts;
    const at = (name: string) => join(folder, language, name);
    const same = writeSdk(at('same'), language, '9.0.1', sdk.models);
    expect(await run(['drift', '--sdk', same])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/ 9\.0\.1\n\n?0 new, 0 confirmed, 0 known, 0 seen/),
    });
    const models = structuredClone(sdk.models);
    Object.assign(models.PoolResource ?? {}, { colour: { type: 'string' }, count: { type: 'string', required: true } });
    const [one, two] = ['9.0.2', '9.0.3'].map((version) => writeSdk(at(version), language, version, models));
    const { code, out } = await run(['drift', '--sdk', one ?? '', '--sdk', two ?? '', '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: { kind: string; standing: string; name: string }[] };
    const news = findings.filter(({ standing }) => standing === 'new').map(({ kind, name }) => `${kind} ${name}`);
    expect(code).toBe(1);
    expect(new Set(news)).toEqual(new Set(['field new colour']));
    expect(findings.some(({ kind, name }) => kind === 'retyped' && name === 'count')).toBe(true);
  });

  it('ends with 2 for a folder or file that is no SDK', async () => {
    expect(await run(['drift', '--sdk', folder])).toMatchObject({
      code: 2,
      out: expect.stringContaining('neither an unpacked SDK'),
    });
    expect(await run(['drift', '--sdk', page])).toMatchObject({ code: 2 });
    for (const none of ['nowhere', '3.1', 'v3.1', '3.1.0-rc', 'x3.1.0', 'vv3.1.0'])
      expect(await run(['drift', '--sdk', none])).toMatchObject({ code: 2, err: expect.stringContaining('ENOENT') });
  });
});
