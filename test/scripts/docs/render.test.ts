import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isObject, type Json } from 'openapi-document';
import { describe, expect, it } from 'vitest';
import { artifacts } from '../../../scripts/artifacts.ts';
import { movedTo } from '../../../scripts/docs/browser/moved-to.ts';
import { guideArticles } from '../../../scripts/docs/content/guides.ts';
import { joinParagraphs } from '../../../scripts/docs/markdown.ts';
import { pagesOf, picturesOf, renderDocs } from '../../../scripts/docs/render.tsx';
import { languages } from '../../../scripts/steps/localize.ts';
import { registriesOf } from '../../../scripts/steps/registries.ts';
import { docsInput, idsOf, textOf } from '../../support/docs.ts';
import { repository } from '../../support/project.ts';

const settings = { address: null, isLive: false };
const { made, assets } = await docsInput();
const files = new Map([...assets.files, ...renderDocs(made, assets, settings)]) as Map<string, string>;
const pages = [...files].filter(([name]) => name.endsWith('.html'));
const pagesIn = (language: string) => pages.filter(([name]) => name.startsWith(`${language}/`));
const pageOf = (name: string) => files.get(name) ?? '';
const idsIn = new Map(pages.map(([name, html]) => [name, new Set(idsOf(html))]));
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** As a reader sees Markdown. */
const plain = (markdown: string) =>
  squeezed(
    joinParagraphs(markdown)
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/^ *(?:[-*]|\d+\.) /gm, '')
      .replace(/\*\*([^*]+)\*\*/g, '$1')
      .replace(/\*([^*]+)\*/g, '$1')
      .replaceAll('`', ''),
  );

describe('the rendered pages', () => {
  it('are the same every time', () => {
    for (const [name, content] of renderDocs(made, assets, settings)) expect(content).toBe(files.get(name));
  });

  it('have the same places in both languages, each once', () => {
    expect(pagesIn('zh').map(([name]) => name.slice(3))).toEqual(pagesIn('en').map(([name]) => name.slice(3)));
    for (const [name, html] of pagesIn('en')) {
      const ids = idsOf(html);
      expect(new Set(ids).size, `${name} has an id twice`).toBe(ids.length);
      expect(idsOf(pageOf(name.replace('en/', 'zh/'))), name).toEqual(ids);
    }
  });

  it('link only to pages, places and files that are there', () => {
    const published = artifacts(made.sources).map(({ name }) => name);
    const lost = pages.flatMap(([name, html]) =>
      [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
        if (/^(https?:|mailto:)/.test(link)) return [];
        const [path = '', place = ''] = link.replaceAll('&amp;', '&').split('#');
        const target =
          path === '' ? name : posix.join(path.startsWith('/') ? '' : posix.dirname(name), path).replace(/^\//, '');
        const isThere = files.has(target) || published.includes(target);
        return isThere && (place === '' || idsIn.get(target)?.has(place)) ? [] : [`${name}: ${link}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it.each(languages)('have every text of the description, in %s', (language) => {
    const shown = textOf(
      pagesIn(language)
        .map(([, html]) => html.replace(/^.*?<main/s, ''))
        .join('\n'),
    );
    const missing: string[] = [];
    const visit = (node: Json, pointer: string) => {
      if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${pointer}/${index}`));
      if (!isObject(node)) return;
      for (const [key, value] of Object.entries(node)) {
        const isText = typeof value === 'string' && ['description', 'summary'].includes(key);
        if (isText && !shown.includes(plain(value))) missing.push(`${pointer}/${key}: ${plain(value)}`);
        if (key !== 'value' && key !== 'example') visit(value, `${pointer}/${key}`);
      }
    };
    visit(made[language], '#');
    expect(missing).toEqual([]);
  });

  it('run only scripts of their own, have no inline style and fetch nothing', () => {
    for (const [name, html] of pages) {
      const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy, name).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(html).not.toMatch(/ style="| on[a-z]+="|<style|<(?:img|iframe|object|embed|video|audio|source)\b/);
      for (const [, attributes = '', script = ''] of html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs))
        expect(attributes.includes('application/ld+json') || script === '', `${name}: ${script}`).toBe(true);
    }
  });

  it('show HTML in a text as it is written', () => {
    const both = structuredClone(made.both);
    (both.info as Record<string, Json>).description =
      'See <style>p{}</style></noscript><img src=https://x> ![pic](https://x) here.';
    const html = pagesOf({ ...made, both }, assets, settings).get('en/index.html')?.();
    expect(html).toContain('See &lt;style&gt;p{}&lt;/style&gt;&lt;/noscript&gt;&lt;img src=https://x&gt; pic here.');
  });

  it('have metadata for search engines and previews', () => {
    for (const [name, html] of pages.filter(([one]) => one.includes('/'))) {
      expect(html, name).toContain(name.startsWith('en') ? '<html lang="en">' : '<html lang="zh-CN">');
      expect(html, name).toMatch(/<meta name="description" content="[^"]{8,}"/);
      expect(html, name).toMatch(/<meta property="og:title" content="[^"]{3,}"/);
      expect(html, name).toContain('hreflang="zh-CN"');
    }
    expect(pageOf('zh/index.html')).toContain('<title>华为云 ModelArts 资源池</title>');
    expect(pageOf('en/index.html')).toContain(made.contract.digest);
  });

  it('offer every published file', () => {
    for (const { name } of artifacts(made.sources)) expect(pageOf('en/downloads.html')).toContain(`href="../${name}"`);
  });

  it('show each rule at its operation and at its fields', () => {
    const html = pageOf('en/createNodePool.html');
    const ids = idsOf(html);
    const rules = Object.entries(registriesOf(made.sources).rules).filter(
      ([, { operations }]) => 'createNodePool' in operations,
    );
    expect(rules.length).toBeGreaterThan(0);
    expect(html).toContain('A misspelt field is not a known field here.');
    for (const [id, { where }] of rules) {
      expect(ids).toContain(`rules/${id}`);
      if (where)
        expect(html.split(`href="#rules/${id}"`).length - 1, `${id} is at none of its fields`).toBeGreaterThan(0);
    }
  });

  it('refuse a guide whose headings do not pair', () => {
    const guides = new Map(assets.guides).set('first-call.zh.md', '# 首次调用\n\n## 唯一的标题\n');
    expect(() => guideArticles(guides, 'zh')).toThrow(
      'docs/guides/first-call.zh.md must have the headings of first-call.en.md',
    );
  });
});

/** Links of other people hang on them: the list is history, and nothing may be taken from it. */
describe('the deep links of every release', () => {
  const anchors = readFileSync(join(repository, 'spec/releases/anchors.txt'), 'utf8').trimEnd().split('\n');
  const slugs = pagesIn('en').map(([name]) => name.replace(/^en\/|\.html$/g, ''));
  const idsIn = new Map(pagesIn('en').map(([name, html]) => [name.slice('en/'.length), idsOf(html)]));

  it('lead to the place that they named', () => {
    const lost = anchors.filter((anchor) => {
      const isOfFirst = anchor.startsWith('/'); // later releases have addresses
      const [file = '', place = ''] = (isOfFirst ? (movedTo(anchor, slugs) ?? '') : anchor).split('#');
      const ids = (idsIn.get(file) ?? []).map((id) => (isOfFirst ? id.toLowerCase() : id));
      return ids.length === 0 || (place !== '' && !ids.includes(place));
    });
    expect(lost, 'These no longer lead anywhere.').toEqual([]);
  });

  it('are not guessed at where there is no such page', () => {
    expect(movedTo('/nodepool/nosuch', slugs)).toBeUndefined();
  });
});

describe('what programs read', () => {
  it('is a twin of every page in Markdown, linked from it, which leads to other twins', () => {
    const twins = [...files].filter(([name]) => /^(en|zh)\/.*\.md$/.test(name));
    expect(twins.length).toBe(pages.filter(([name]) => name.includes('/') && !name.endsWith('print.html')).length);
    for (const [name, text] of twins) {
      const html = pageOf(name.replace(/md$/, 'html'));
      expect(html).toContain(`rel="alternate" type="text/markdown" href="${posix.basename(name)}"`);
      expect(text.startsWith('# '), name).toBe(true);
      const own = [...text.matchAll(/\]\(([\w-]+\.\w+)\)/g)].map(([, target = '']) => target);
      expect(own.filter((target) => !files.has(posix.join(posix.dirname(name), target)))).toEqual([]);
      expect(text).not.toMatch(/\{#|\]\([\w-]+\.html/);
    }
    const twin = pageOf('en/createNodePool.md');
    for (const part of ['`maxCount` integer', '### Python · AK/SK', 'What to do:', '## Rules'])
      expect(twin).toContain(part);
  });

  it('names whole addresses where the address of the site is known', () => {
    const site = pagesOf(made, assets, { address: 'https://example.org/docs/', isLive: false });
    const whole = { get: (name: string) => site.get(name)?.() };
    const page = whole.get('zh/createNodePool.html');
    expect(page).toContain('<link rel="canonical" href="https://example.org/docs/zh/createNodePool.html"');
    expect(page).toContain('hreflang="en" href="https://example.org/docs/en/createNodePool.html"');
    expect(whole.get('sitemap.xml')).toContain('<loc>https://example.org/docs/zh/errors.html</loc>');
    expect(whole.get('404.html')).toContain('src="/docs/assets/missing.js"');
    expect(whole.get('en/releases.atom')).toContain('<link href="https://example.org/docs/en/releases.html#v1.0.0"/>');
    expect(JSON.parse(whole.get('zh/releases.json') ?? '')).toMatchObject({
      language: 'zh-CN',
      feed_url: 'https://example.org/docs/zh/releases.json',
    });
    expect(files.has('sitemap.xml')).toBe(false);

    const [, picture = ''] = /og:image" content="https:\/\/example\.org\/docs\/([^"]+)"/.exec(page ?? '') ?? [];
    const bytes = Buffer.from(assets.files.get(picture) ?? '');
    expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
    const fresh = picturesOf(made, assets).map(({ name }) => `assets/${name}`);
    expect(Object.values(assets.pictures), 'Take the pictures again: npm run docs:shots').toEqual(fresh);
  });
});

describe('the lists for programs', () => {
  const published = artifacts(made.sources).map(({ name }) => name);
  const linksIn = (text: string) =>
    [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link.split('#')[0] ?? '');

  it.each(['llms.txt', 'llms-full.txt', 'en/llms.txt', 'en/llms-full.txt', 'zh/llms.txt', 'zh/llms-full.txt'])(
    '%s leads only to what is there',
    (name) => {
      const targets = linksIn(pageOf(name))
        .filter((link) => link !== '' && !/^\w+:/.test(link))
        .map((link) => posix.join(posix.dirname(name), link));
      expect(targets.length).toBeGreaterThan(20);
      expect(targets.filter((target) => !files.has(target) && !published.includes(target))).toEqual([]);
    },
  );

  it.each(languages)('name every page as Markdown and every card: %s', (language) => {
    const twins = [...files.keys()].filter((name) => name.startsWith(`${language}/`) && name.endsWith('.md'));
    const cards = published.filter((name) => name.startsWith('cards/') && name.endsWith(`.${language}.md`));
    const linked = linksIn(pageOf(`${language}/llms.txt`)).map((link) => posix.join(language, link));
    expect(linked).toEqual(
      expect.arrayContaining([...twins.filter((name) => name !== `${language}/index.md`), ...cards]),
    );
    for (const name of twins) {
      const [title = ''] = pageOf(name).split('\n');
      expect(pageOf(`${language}/llms-full.txt`)).toContain(title);
    }
  });

  it('say first what goes wrong first', () => {
    const [title, summary, traps] = pageOf('llms.txt').split('\n\n');
    expect(title).toMatch(/^# .+$/);
    expect(summary).toMatch(/^> .+$/);
    expect(traps).toContain('`updateNodePool`: Content-Type: `application/merge-patch+json` only.');
  });

  it('have whole addresses where the address is known', () => {
    const whole = renderDocs(made, assets, { ...settings, address: 'https://example.org/docs/' });
    expect(linksIn(String(whole.get('zh/llms.txt')))).toContain('https://example.org/docs/zh/updateNodePool.md');
    expect(linksIn(String(whole.get('llms.txt')))).toContain('https://example.org/docs/cards/updateNodePool.en.md');
  });
});
