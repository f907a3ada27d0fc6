import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withOperationsTable } from '../../scripts/steps/readme.ts';
import { describeContract } from '../../scripts/steps/contract.ts';
import { documentIn, sourceFiles } from '../support/document.ts';
import { repository } from '../support/project.ts';

const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const readme = read('README.md');

describe('the README', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('and its companion %s link to files that exist', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(repository, target)))).toEqual([]);
  });

  it('has the table of operations that the build writes', async () => {
    const document = await documentIn('en');
    expect(withOperationsTable(readme, document, await sourceFiles())).toBe(readme);
    for (const id of Object.keys(describeContract(document).operations)) expect(readme).toContain(`| \`${id}\` | \``);
  });

  it('cannot lose the place of that table unnoticed', async () => {
    const without = readme.replace('<!-- /operations -->', '');
    const sources = await sourceFiles();
    expect(() => withOperationsTable(without, {}, sources)).toThrow(
      'README.md:1:1 #\n  readme-operations: There is no',
    );
  });
});
