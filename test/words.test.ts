import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { guideSlugs } from '../scripts/docs/guide-files.ts';
import { sourceFiles } from './support/document.ts';
import { commandLineMessages } from './support/messages.ts';
import { repository } from './support/project.ts';
import { avoided, literalsIn, missingTerms, type TextPair, twinsIn, words } from './support/words.ts';

/** What we write ourselves and people read: history, what others wrote and what tests feed in have their own words. */
const own =
  /^(README|CONTRIBUTING|docs\/|spec\/|cli\/|client\/|mock\/|mcp\/|drift\/|shapes\/|examples\/|scripts\/|bench\/|packages\/)/;
const others =
  /^docs\/(words\.yaml|generators\.md)|^spec\/(releases|editions|inventory)\/|\/projects\/|\/test\/|\/corpora\/|vocabulary\.ts$|synonyms\.ts$|^packages\/.*\/dist\//;

const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: repository,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => own.test(file) && !others.test(file) && /\.(md|ya?ml|tsx?|mjs)$/.test(file))
  .map((file) => [file, read(file)] as const);

async function pairs(): Promise<TextPair[]> {
  const spec = [...(await sourceFiles()).values()].filter(({ path }) => !path.startsWith('spec/releases/'));
  return [
    ...spec.flatMap(({ path, value }) => twinsIn(path, value as Json)),
    ...files.filter(([file]) => /\.tsx?$/.test(file)).flatMap(([file, text]) => literalsIn(file, text)),
    ...(await commandLineMessages()).map(([place, message]) => ({ place, ...message })),
    ...guideSlugs.map((slug) => ({
      place: `docs/guides/${slug}.zh.md`,
      en: read(`docs/guides/${slug}.en.md`),
      zh: read(`docs/guides/${slug}.zh.md`),
    })),
    { place: 'README.zh.md', en: read('README.md'), zh: read('README.zh.md') },
  ];
}

describe('the words of texts, messages and comments', () => {
  it('are those of the field: see docs/words.yaml', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap(([file, text]) => avoided(file, text))).toEqual([]);
  });

  it('are the same in both languages, as the glossary has them', async () => {
    const all = await pairs();
    expect(all.length).toBeGreaterThan(800);
    expect(all.flatMap(missingTerms)).toEqual([]);
  });

  it('would be seen where they are not', () => {
    expect(avoided('a.md', 'Fine.\n\nThe service answers `answer`, 凭据。\n')).toEqual([
      'a.md:3:13 "answers": write response, respond, return',
      'a.md:3:31 "凭据": write 凭证',
    ]);
    expect(missingTerms({ place: 'a.yaml', en: 'Node pools and labels', zh: '节点组和标签' })).toEqual([
      'a.yaml: "node pool" is 节点池 in Chinese',
    ]);
    expect(literalsIn('a.ts', "x\n{ en: 'It\\'s', zh: '是' }")).toEqual([{ place: 'a.ts:2', en: "It\\'s", zh: '是' }]);
    expect(twinsIn('a.yaml', { 'x-enumDescriptions': { a: 'b' }, 'x-enumDescriptions-zh': { a: '乙' } })).toEqual([
      { place: 'a.yaml b', en: 'b', zh: '乙' },
    ]);
  });

  it('are each in the glossary once, in order to be found', () => {
    const all = words.terms.map(({ en }) => en);
    expect(new Set(all).size).toBe(all.length);
  });
});
