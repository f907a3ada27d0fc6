import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { make } from '../../../scripts/build.ts';
import { readAssets } from '../../../scripts/docs/assets.ts';
import { definitionOf } from '../../../scripts/docs/definition.ts';
import { guideSections } from '../../../scripts/docs/guides.ts';
import { escapeHtml, toHtml } from '../../../scripts/docs/markdown.ts';
import { speak } from '../../../scripts/docs/redoc.ts';
import { renderDocs } from '../../../scripts/docs/render.ts';
import { fieldsOf } from '../../../scripts/steps/fields.ts';
import { languages } from '../../../scripts/steps/localize.ts';
import { registersOf } from '../../../scripts/steps/register-files.ts';
import { repository } from '../../support/project.ts';

const assets = await readAssets(repository);
const made = await make(repository, () => undefined);
const pages = renderDocs(made, assets);
const pageOf = (language: string) => pages.get(`${language}.html`) ?? '';
const textOf = (language: string) => /<main id="text">(.*)<\/main>/s.exec(pageOf(language))?.[1] ?? '';
const unpacked = (script: string) => gunzipSync(Buffer.from(script, 'base64')).toString();
const anchorsOf = (language: string) =>
  [...textOf(language).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id.replaceAll('&amp;', '&'));

describe('the rendered pages', () => {
  it('are the same every time', () => {
    expect(renderDocs(made, assets)).toEqual(pages);
  });

  /** Links of other people hang on them: what is missing is a breaking change of the docs. */
  it.each(languages)('keep every deep link of the releases: %s', (language) => {
    const listed = readFileSync(join(repository, 'spec/releases/anchors.txt'), 'utf8').trimEnd().split('\n');
    const anchors = anchorsOf(language);
    expect(
      listed.filter((anchor) => !anchors.includes(anchor)),
      'These no longer lead anywhere.',
    ).toEqual([]);
    expect(new Set(anchors).size, 'Two places have one deep link.').toBe(anchors.length);
  });

  it.each(languages)('link within themselves only to what is there: %s', (language) => {
    const anchors = anchorsOf(language);
    const links = [...pageOf(language).matchAll(/href="#([^"]*)"/g)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((target) => !anchors.includes(target) && target !== 'text')).toEqual([]);
  });

  it.each(languages)('have every text of the description in plain HTML: %s', (language) => {
    const text = textOf(language);
    const fields = [...fieldsOf(definitionOf(made, assets.guides, language)).values()];
    const members = fields.filter(({ name, node }) => name.includes('.') || 'operationId' in node);
    const missing = members.filter(
      ({ node }) => typeof node.description === 'string' && !text.includes(toHtml(node.description)),
    );
    expect(fields.length).toBeGreaterThan(250);
    expect(missing.map(({ name }) => name)).toEqual([]);
    for (const { name, node } of members) {
      const values = Array.isArray(node['x-extensible-enum']) ? node['x-extensible-enum'] : [];
      expect(
        values.filter((value) => !text.includes(`<code>${escapeHtml(String(value))}</code>`)),
        name,
      ).toEqual([]);
      const page = node.externalDocs as { url: string } | undefined;
      if (page) expect(text).toContain(`<a href="${page.url}">`);
    }
    for (const { meaning, action, ...error } of registersOf(made.sources).errors) {
      expect(text).toContain(
        escapeHtml(language === 'en' ? meaning : error['x-meaning-zh'])
          .replace(/`([^`]+)`/g, '<code>$1</code>')
          .slice(0, 12),
      );
      expect(action).not.toBe('');
    }
  });

  it('run only the scripts that their policy names, and fetch nothing', () => {
    for (const [name, page] of pages) {
      const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-/);
      expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/);
      for (const [, attributes = '', script = ''] of page.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)) {
        const run = attributes.includes('text/plain') ? unpacked(script) : script;
        expect(policy, `${name} ${attributes}`).toContain(
          `sha256-${createHash('sha256').update(run).digest('base64')}`,
        );
      }
      expect(page.replace(/<script.*?<\/script>/gs, '')).not.toMatch(
        /<(?:img|iframe|object|embed|video|audio|source)\b|<link[^>]+href="(?:https?:)?\/\//,
      );
    }
    const renderer = unpacked(/<script id="renderer"[^>]*>([^<]+)/.exec(pageOf('en'))?.[1] ?? '');
    expect(assets.redoc).toContain('cdn.redoc.ly/redoc/logo');
    expect(renderer).toContain('hydrate(');
    expect(renderer).not.toContain('cdn.redoc.ly/redoc/logo');
  });

  it('tell search engines and previews what they are', () => {
    expect(pageOf('en')).toContain('<html lang="en">');
    expect(pageOf('zh')).toContain('<html lang="zh-CN">');
    expect(pageOf('zh')).toContain('<title>华为云 ModelArts 资源池</title>');
    for (const language of languages) {
      expect(pageOf(language)).toContain('<link rel="alternate" hreflang="x-default" href="index.html">');
      expect(pageOf(language)).toMatch(/<meta name="description" content="[^"]{20,}">/);
      expect(pageOf(language)).toMatch(/<meta property="og:description" content="[^"]{20,}">/);
      expect(pageOf(language)).toContain(made.contract.digest);
    }
  });

  it('refuse a guide whose headings do not pair', () => {
    const guides = new Map(assets.guides).set('first-call.zh.md', '# 首次调用\n\n## 唯一的标题\n');
    expect(() => guideSections(guides, 'zh')).toThrow(
      'docs/guides/first-call.zh.md must have the headings of first-call.en.md',
    );
  });
});

describe('the renderer', () => {
  it('is the script that build-docs puts into a page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stock-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const stock = join(folder, 'stock.html');
    const args = ['build-docs', 'generated/openapi.en.json', '--inlineBundle', '--output', stock];
    const { status } = spawnSync(join(repository, 'node_modules/.bin/redocly'), args, { cwd: repository });
    expect(status).toBe(0);
    expect(readFileSync(stock, 'utf8')).toContain(assets.redoc.replace(/<\/(script)/gi, '<\\/$1'));
  });

  it('must not ask for a label that has no Chinese', () => {
    const script = assets.redoc.replace('`search.navbar.label`,`Search `', '`search.navbar.title`,`Find `');
    expect(() => speak(script, 'zh')).toThrow(
      "docs-label: Redoc's label `search.navbar.title` (Find ) has no Chinese. Add it to `redocLabels`.",
    );
    expect(() => speak(script, 'en')).not.toThrow();
  });

  it.each([
    ['no longer has', (script: string) => script.replace('`Search docs...`', '`Search the docs`')],
    ['has more than once', (script: string) => `${script};a={placeholder:\`Search docs...\`}`],
  ])('must have each place that is replaced once: %s', (how, change) => {
    expect(() => speak(change(assets.redoc), 'zh')).toThrow(
      `docs-hook: Redoc's script ${how} \`placeholder:\`Search docs...\`\``,
    );
  });

  it('must have the picture that is left out', () => {
    expect(() => speak(assets.redoc.replace('logo-mini-full.svg', 'logo.svg'), 'en')).toThrow('docs-hook');
  });
});
