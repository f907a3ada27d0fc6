import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { artifacts } from '../../scripts/artifacts.ts';
import { sourceFiles } from '../support/document.ts';
import { repository } from '../support/project.ts';

const table = artifacts(await sourceFiles());
const names = table.map(({ name }) => name);
const exported: Record<string, string | { types: string; default: string }> = packageJson.exports;

/** What an export of the package must lead to: a module and its types where it is code, the file itself otherwise. */
function targetOf(name: string) {
  const code = /^(.*?)(\.d)?\.[jt]s$/.exec(name)?.[1];
  return code === undefined
    ? `./dist/generated/${name}`
    : { types: `./dist/generated/${code}.d.ts`, default: `./dist/generated/${code}.js` };
}

describe('the table of published files', () => {
  it('has the files of generated/ and no other', () => {
    const found = readdirSync(join(repository, 'generated'), { recursive: true, withFileTypes: true });
    const files = found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(repository, 'generated'), join(entry.parentPath, entry.name)))
      .filter((name) => !name.startsWith('docs/'));
    expect(files.toSorted(), 'A file without a row: add it to scripts/artifacts.ts, or delete it.').toEqual(
      names.toSorted(),
    );
  });

  it.each(table.filter(({ exportedAs }) => exportedAs))('is what package.json exports: $name', (artifact) => {
    const { name, exportedAs = '' } = artifact;
    expect(exported[exportedAs], `Export ${name} as ${exportedAs} in package.json.`).toEqual(targetOf(name));
  });

  it('has all that package.json exports of generated/', () => {
    const own = Object.entries(exported).filter(
      ([path, target]) => JSON.stringify(target).includes('/generated/') && !path.includes('*'),
    );
    expect(
      own.map(([path]) => path).toSorted(),
      'An export without a row: set `exportedAs` in scripts/artifacts.ts, or remove it from package.json.',
    ).toEqual(table.flatMap(({ exportedAs }) => exportedAs ?? []).toSorted());
  });

  it('says what each file is, in both languages', () => {
    for (const { name, text, formOf } of table) {
      expect(text.en, name).toMatch(/^[ -~]{8,}$/);
      expect(text.zh, name).toMatch(/\p{Script=Han}/u);
      expect([undefined, ...names], name).toContain(formOf);
      expect(existsSync(join(repository, 'generated', name)), name).toBe(true);
    }
  });
});
