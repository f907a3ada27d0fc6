import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { artifacts } from '../../scripts/artifacts.ts';
import { filesTable, operationsTable, withTables } from '../../scripts/steps/readme.ts';
import { describeContract } from '../../scripts/steps/contract.ts';
import { documentIn, sourceFiles } from '../support/document.ts';
import { repository } from '../support/project.ts';

const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const readme = read('README.md');

describe('the README', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/architecture.md', 'docs/rules.md', 'docs/style.md'])(
    'and its companion %s link to files that exist',
    (file) => {
      const links = [...read(file).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, target = '']) => target);
      expect(links.filter((target) => !existsSync(join(repository, dirname(file), target)))).toEqual([]);
    },
  );

  it('has the tables that the build writes', async () => {
    const [document, sources] = [await documentIn('en'), await sourceFiles()];
    const tables = { files: filesTable(artifacts(sources)), operations: operationsTable(document, sources) };
    expect(withTables(readme, tables)).toBe(readme);
    for (const id of Object.keys(describeContract(document).operations)) expect(readme).toContain(`| \`${id}\` | \``);
  });

  it('cannot lose the place of a table unnoticed', () => {
    const without = readme.replace('<!-- /operations -->', '');
    expect(() => withTables(without, { operations: '' })).toThrow('README.md:1:1 #\n  readme-table: There is no place');
  });
});
