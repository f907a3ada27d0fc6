import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from 'openapi-document';
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

  it('lists every operation with its request and file', async () => {
    const document = await documentIn('en');
    const sources = await sourceFiles();
    const root = sources.get('spec/openapi.yaml')?.value as { paths: Record<string, { $ref: string }> };
    const rows = Object.entries(document.paths as JsonObject).flatMap(([path, item]) =>
      Object.entries(item as JsonObject)
        .filter(([, operation]) => isObject(operation) && operation.operationId !== undefined)
        .map(([method, operation]) => {
          const file = `spec/${root.paths[path]?.$ref}`;
          return `| \`${(operation as JsonObject).operationId}\` | \`${method.toUpperCase()} ${path}\` | [\`${file}\`](${file}) |`;
        }),
    );
    expect(rows).toHaveLength(describeContract(document).counts.operations);
    for (const row of rows) expect(readme).toContain(row);
  });

  it('counts the discrepancies right', async () => {
    const register = (await sourceFiles()).get('spec/discrepancies.yaml')?.value as
      | { discrepancies: object }
      | undefined;
    expect(readme).toContain(`Where pages disagree (${Object.keys(register?.discrepancies ?? {}).length} times)`);
  });
});
