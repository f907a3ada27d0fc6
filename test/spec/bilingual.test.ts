import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '@redocly/openapi-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { createConfig } from '../../scripts/steps/redocly.ts';
import { badTypography, blocksOf, structureOf } from '../support/guide.ts';
import { repository } from '../support/project.ts';

const read = (language: string) => readFileSync(join(repository, `docs/bilingual.${language}.md`), 'utf8');
const block = (lang: string) => blocksOf(read('en'), lang)[0]?.text ?? '';

/** A folder with what a reader of the page would have typed. */
function folderWith(document: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilingual-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'openapi.yaml'), document);
  writeFileSync(join(folder, 'localize.mjs'), block('js'));
  return folder;
}

const localize = (folder: string) =>
  spawnSync(process.execPath, ['localize.mjs', 'openapi.yaml'], { cwd: folder, encoding: 'utf8' });

describe('docs/bilingual', () => {
  it('says the same in both languages', () => {
    expect(structureOf(read('zh'), 'zh').headings).toEqual(structureOf(read('en'), 'en').headings);
    const code = (language: string) =>
      blocksOf(read(language)).map(({ text }) => text.replace(/^(\/\/|\/\*\*) .*$/gm, ''));
    expect(code('zh')).toEqual(code('en'));
    expect(badTypography(read('zh'))).toEqual([]);
    expect(
      read('en')
        .replace('[中文]', '')
        .replace(/^```[^]*?^```$/gm, ''),
    ).not.toMatch(/\p{Script=Han}/u);
  });

  it('has a recipe that makes both documents of one, and the overlay between them', async () => {
    const folder = folderWith(block('yaml'));
    const { status, stdout, stderr } = localize(folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const file = (name: string) => join(folder, name);
    const [en = '', zh = ''] = ['en', 'zh'].map((language) => readFileSync(file(`openapi.${language}.yaml`), 'utf8'));
    expect(en).toContain('description: Books that can be borrowed.');
    expect(en).not.toMatch(/\p{Script=Han}|-zh:/u);
    expect(zh).toContain('summary: 查询图书');
    expect(zh).not.toMatch(/-zh:|Number of the book/);

    const config = await createConfig({});
    const { bundle: applied, problems } = await bundle({
      ref: file('openapi.en.yaml'),
      config,
      overlays: [file('overlay.zh.yaml')],
    });
    expect(problems).toEqual([]);
    expect(applied.parsed).toEqual({ ...parse(zh), components: {} });

    expect(stdout).toMatch(/^sha256:[0-9a-f]{64}\n$/);
    writeFileSync(file('openapi.yaml'), block('yaml').replace('可以借阅的图书。', '图书。'));
    expect(localize(folder).stdout).toBe(stdout);
    writeFileSync(file('openapi.yaml'), block('yaml').replace('required: true', 'required: false'));
    expect(localize(folder).stdout).not.toBe(stdout);
  });
});
