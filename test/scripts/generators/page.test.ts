import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pinnedOf } from '../../../scripts/generators/locks.ts';
import { generatorsPage } from '../../../scripts/generators/page.ts';
import type { Pair, PairResult } from '../../../scripts/generators/pair.ts';
import { pairs } from '../../../scripts/generators/pairs/all.ts';
import type { Results } from '../../../scripts/generators/results.ts';
import { repository, run } from '../../support/project.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const results = JSON.parse(read('scripts/generators/results.json')) as Results;
const [first] = pairs as [Pair, ...Pair[]];
const pair: Pair = { ...first, settings: [], notes: [] };
const right: PairResult = {
  version: '1.2.3',
  compiles: true,
  right: ['listPools', 'showPool'],
  wrong: [],
  sameNames: true,
  comments: 'right',
  values: 'none',
  findings: [],
};
const pageOf = (result: PairResult, tried: Pair = pair) =>
  generatorsPage([{ pair: tried, result, install: 'npm i -D a@1.2.3' }]);
const rowOf = (text: string) => text.split('\n').find((line) => line.startsWith(`| [${pair.id}]`));

describe('the page of generators', () => {
  it('says first of each pair whether it works', () => {
    expect(rowOf(pageOf(right))).toContain('| ✓ as it is<br>直接可用 | ✓ | 2/2 | ✓ | ✓ | none written<br>未输出 |');
    const settings = [{ en: 'Set the header.', zh: '需设置请求头。' }];
    expect(rowOf(pageOf(right, { ...pair, settings }))).toContain('| ✓ with a setting<br>需设置 |');
    const broken = { ...right, right: ['listPools'], wrong: ['showPool'], findings: ['showPool is not called.'] };
    expect(rowOf(pageOf(broken))).toContain('| ✗ no<br>不可用 | ✓ | 1/2 |');
    expect(pageOf(broken)).toContain('```text\nshowPool is not called.\n```');
    expect(pageOf(right)).toContain(
      '1 pairs in 1 languages: 1 work as they are, 0 work with a setting, which is shown, 0 do not work',
    );
  });

  it('has recipes to paste, and what to know in both languages', () => {
    const settings = [{ en: 'Mind this.', zh: '注意。', thread: 'https://example.com/1' }];
    const text = pageOf(right, { ...pair, settings });
    expect(text).toContain(`npm i -D a@1.2.3\n${pair.generate}\n`);
    expect(text).toContain('- Mind this. <https://example.com/1>\n- 注意。\n');
    expect(pageOf(right)).not.toContain('```text');
  });

  it('lists what loses the media type of an update, and what to do', () => {
    const settings = [{ en: 'Set it.', zh: '请设置。', thread: 'https://example.com/1', mediaType: true as const }];
    const row = `| [${pair.id}](#${pair.id}) | Set it. <https://example.com/1><br>请设置。 |`;
    expect(pageOf(right, { ...pair, settings }).split('\n')).toContain(row);
    expect(pageOf(right)).not.toContain(`| [${pair.id}](#${pair.id}) | Set it.`);
  });
});

describe('the committed page', () => {
  const tried = pairs.flatMap((one) => (results[one.id] ? [{ pair: one, result: results[one.id] as PairResult }] : []));

  it('is what the results say, in the versions that are pinned', async () => {
    expect(Object.keys(results)).toEqual(pairs.map(({ id }) => id));
    const home = join(repository, 'scripts/generators/projects');
    const pinned = await Promise.all(tried.map(async (one) => ({ ...one, ...(await pinnedOf(one.pair, home)) })));
    expect(read('docs/generators.md')).toBe(generatorsPage(pinned));
    expect(pinned.map(({ version }) => version)).toEqual(tried.map(({ result }) => result.version));
  });

  it('has the same names in both languages, and right values, wherever code is generated', () => {
    const wrong = tried.filter(({ result }) => result.compiles && (!result.sameNames || result.values === 'wrong'));
    expect(wrong.map(({ pair: { id } }) => id)).toEqual([]);
  });

  it('names the languages of what works in README', () => {
    const works = tried.filter(({ result }) => result.findings.length === 0);
    const languages = [...new Set(works.map(({ pair: { language } }) => language))];
    expect(read('README.md')).toContain(`${languages.join(', ').replace(/, ([^,]*)$/, ' and $1')}. Names`);
  });
});

describe('the workflow', () => {
  it('has a job for each language', () => {
    const [, matrix = ''] = /language: \[(.*)\]/.exec(read('.github/workflows/generators.yml')) ?? [];
    const languages = new Set(pairs.map(({ language }) => language));
    expect(matrix.replaceAll("'", '').split(', ').toSorted()).toEqual([...languages].toSorted());
  });
});

describe('npm run generators', () => {
  it('refuses a pair or a language that there is not', () => {
    const { status, stderr } = run(repository, 'generators', ['--only', 'nothing', '--language', 'Latin']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(
        /^There is no pair called nothing\. There are openapi-typescript, .*\nThere is no language called Latin\. /,
      ),
    });
  });
});
