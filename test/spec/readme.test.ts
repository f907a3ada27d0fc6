import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { artifacts } from '../../scripts/artifacts.ts';
import { filesTable, glossaryTable, operationsTable, pagesWithTables, withTables } from '../../scripts/steps/readme.ts';
import { describeContract } from '../../scripts/steps/contract.ts';
import { documentIn, sourceFiles } from '../support/document.ts';
import { repository } from '../support/project.ts';
import { words } from '../support/words.ts';

const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const readme = read('README.md');

describe('the README', () => {
  it.each([
    ...Object.keys(pagesWithTables),
    'CONTRIBUTING.md',
    'docs/bilingual.en.md',
    'docs/bilingual.zh.md',
    'CHANGELOG.md',
    'docs/architecture.md',
    'docs/rules.md',
    'docs/style.md',
  ])('and its companion %s link to files that exist', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(repository, dirname(file), target)))).toEqual([]);
  });

  it('has the tables that the build writes', async () => {
    const [document, sources] = [await documentIn('en'), await sourceFiles()];
    for (const [path, { language, tables }] of Object.entries(pagesWithTables)) {
      const all = {
        files: filesTable(artifacts(sources), language),
        operations: operationsTable(document, sources, language),
        glossary: glossaryTable(words.terms, language),
      };
      const wanted = Object.fromEntries(tables.map((name) => [name, all[name]]));
      expect(withTables({ path, text: read(path) }, wanted)).toBe(read(path));
    }
    for (const id of Object.keys(describeContract(document).operations)) expect(readme).toContain(`| \`${id}\` | \``);
  });

  it('says the same in both languages, in at most 130 lines each', () => {
    const chinese = read('README.zh.md');
    const numbers = (text: string) => [...text.matchAll(/\b\d+(\.\d+)*\b/g)].map(([number]) => number).toSorted();
    const shape = (text: string) => text.match(/^(#+|\*\*|- \*\*|```\w+|\|)/gm);
    // The table of operations grows with the description, and is not counted.
    const written = (text: string) => text.replace(/<!-- operations[^]*\/operations -->/, '').trimEnd();
    for (const text of [readme, chinese]) expect(written(text).split('\n').length).toBeLessThan(130);
    expect(shape(chinese)).toEqual(shape(readme));
    const figures = (text: string) =>
      numbers(text.slice(text.indexOf('npm run bench'), text.indexOf('spec/inventory')));
    expect(figures(chinese)).toEqual(figures(readme));
  });

  it('cannot lose the place of a table unnoticed', () => {
    const without = readme.replace('<!-- /operations -->', '');
    expect(() => withTables({ path: 'README.md', text: without }, { operations: '' })).toThrow(
      'README.md:1:1 #\n  readme-table: There is no place',
    );
  });
});
