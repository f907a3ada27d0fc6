import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from '../../../scripts/generators/page.ts';
import type { Pair, Result } from '../../../scripts/generators/pair.ts';
import { pairs } from '../../../scripts/generators/pairs.ts';
import { readTable, regressions } from '../../../scripts/generators/table.ts';
import { repository, run } from '../../support/project.ts';

const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const committed = read('docs/generators.md');
const [pair] = pairs as [Pair, ...Pair[]];
const right: Result = { version: '1.2.3', compiles: true, calls: true, sameNames: true, findings: [] };
const pageOf = (result: Result, tried: Pair = pair) => page([{ pair: tried, result, packages: ['a@1.2.3'] }]);
const compare = (before: Result, after: Result) => regressions(readTable(pageOf(before)), readTable(pageOf(after)));

describe('the page of generators', () => {
  it('says of each pair what became of it, and is read back', () => {
    expect(readTable(pageOf(right))).toEqual(new Map([[pair.id, { compiles: true, calls: true, sameNames: true }]]));
    expect(readTable(pageOf({ ...right, calls: false }))).toEqual(
      new Map([[pair.id, { compiles: true, calls: false, sameNames: true }]]),
    );
  });

  it('has recipes to paste, what to know in both languages, and what went wrong', () => {
    const told = { ...pair, notes: [{ en: 'Mind this.', zh: '注意。', thread: 'https://example.com/1' }] };
    const text = pageOf({ ...right, calls: false, findings: ['createNodePool: no.'] }, told);
    expect(text).toContain(`npm i -D a@1.2.3\n${pair.generate}\n`);
    expect(text).toContain('- Mind this. <https://example.com/1>\n- 注意。\n');
    expect(text).toContain('```text\ncreateNodePool: no.\n```');
    expect(pageOf(right)).not.toContain('```text');
  });
});

describe('the check against the committed table', () => {
  it.each([
    ['compiles', 'openapi-typescript no longer compiles.'],
    ['calls', 'openapi-typescript no longer makes the four calls.'],
    ['sameNames', 'openapi-typescript no longer has the same names in both languages.'],
  ])('finds what got worse: %s', (column, message) => {
    expect(compare(right, { ...right, [column]: false })).toEqual([message]);
    expect(compare({ ...right, [column]: false }, right)).toEqual([]);
    expect(compare({ ...right, [column]: false }, { ...right, [column]: false })).toEqual([]);
  });

  it('finds pairs that are not tried any more, and takes new ones', () => {
    expect(regressions(readTable(pageOf(right)), new Map())).toEqual([
      'openapi-typescript is in the table and was not tried.',
    ]);
    expect(regressions(new Map(), readTable(pageOf(right)))).toEqual([]);
  });
});

describe('the committed page', () => {
  const table = readTable(committed);
  const good = pairs.filter(({ id }) => Object.values(table.get(id) ?? { none: false }).every(Boolean));

  it('has every pair, in the version that its lockfile pins', () => {
    expect([...table.keys()]).toEqual(pairs.map(({ id }) => id));
    for (const { id, folder, package: name, language } of pairs) {
      const { packages } = JSON.parse(read(`scripts/generators/projects/${folder}/package-lock.json`));
      expect(committed).toContain(`| [${id}](#${id}) | ${packages[`node_modules/${name}`].version} | ${language} |`);
    }
  });

  it('has at least ten pairs over four languages that are right', () => {
    expect(good.length).toBeGreaterThanOrEqual(10);
    const languages = [...new Set(good.map(({ language }) => language))];
    expect(languages.length).toBeGreaterThanOrEqual(4);
    expect(read('README.md')).toContain(`${languages.join(', ').replace(/, ([^,]*)$/, ' and $1')}. Names`);
  });

  it('says why a pair is not right', () => {
    for (const { id } of pairs.filter((one) => !good.includes(one)))
      expect(committed.split(`\n## ${id}\n`)[1]?.split('\n## ')[0]).toContain('```text\n');
  });
});

describe('npm run generators', () => {
  it('refuses a pair that there is not', () => {
    const { status, stderr } = run(repository, 'generators', ['--only', 'nothing']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^There is no pair called nothing\. There are openapi-typescript, /),
    });
  });
});
