import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser } from '../../../scripts/docs/browser.ts';
import { watchTrouble } from '../../support/browser.ts';
import { definitionOf } from '../../../scripts/docs/definition.ts';
import { renderDocs } from '../../../scripts/docs/render.ts';
import { docsInput, pageInEnglishWords, placeDocs, serve } from '../../support/docs.ts';
import { repository } from '../../support/project.ts';

const axe = readFileSync(join(repository, 'node_modules/axe-core/axe.min.js'), 'utf8');
const han = /\p{Script=Han}/u;

let browser: Browser;
let input: Awaited<ReturnType<typeof docsInput>>;
let docs: ReturnType<typeof placeDocs>;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, input] = await Promise.all([openBrowser(), docsInput()]);
  docs = placeDocs(renderDocs(input.made, input.assets));
  site = await serve(docs.folder, '/some/project/');
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  docs.remove();
});

const file = (name: string) => pathToFileURL(docs.folder).href + `/${name}`;

/** Opens a page in a browser of its own, and waits for the renderer. */
async function open(url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  context.setDefaultTimeout(5000);
  const page = await context.newPage();
  const trouble = watchTrouble(page, new URL('.', url).href);
  await page.goto(url);
  await page.locator('html.ready').waitFor();
  return { page, trouble };
}

const languages = ['en', 'zh'] as const;
const words = {
  en: {
    pools: 'Node pools',
    update: 'Update a node pool',
    other: '中文',
    title: 'Huawei Cloud ModelArts resource pools',
    mode: 'Switch between light and dark',
    skip: 'Skip to the content',
    search: 'Search docs...',
    query: 'keep jobs away',
  },
  zh: {
    pools: '节点池',
    update: '更新节点池',
    other: 'English',
    title: '华为云 ModelArts 资源池',
    mode: '切换浅色和深色',
    skip: '跳到正文',
    search: '搜索文档',
    query: '反亲和',
  },
};

describe.each(languages)('the page %s', (language) => {
  const word = words[language];

  it.each(['file', 'sub-path'])('opens from a %s without an error, a warning or a foreign request', async (from) => {
    const { page, trouble } = await open(from === 'file' ? file(`${language}.html`) : `${site.url}${language}.html`);
    await page.locator('#redoc h1', { hasText: word.title }).waitFor();
    await page.getByRole('link', { name: word.pools, exact: true }).click();
    await page.getByRole('link', { name: word.update }).click();
    await page.locator('#redoc h2', { hasText: word.update }).waitFor();
    expect(trouble).toEqual([]);
  });

  it('opens at a deep link, and the other language at the same', async () => {
    const anchor = '#/nodepool/updatenodepool#nodepool/updatenodepool/t=request&path=spec/resources/taints';
    const { page } = await open(file(`${language}.html${anchor}`));
    const field = page.locator('#redoc [id="nodepool/updatenodepool/t=request&path=spec/resources/taints"]');
    await expect.poll(() => isSeen(field)).toBe(true);
    await page.getByRole('link', { name: word.other }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith(`${language}.html`));
    expect(new URL(page.url()).hash).toBe(anchor);
    await expect.poll(() => isSeen(field)).toBe(true);
  });
});

describe.each(languages)('a reader of the page %s', (language) => {
  const word = words[language];

  it('finds a field by its text', async () => {
    const { page } = await open(file(`${language}.html`));
    await page.keyboard.press('Control+k');
    await page.locator('#redoc, body').getByPlaceholder(word.search).first().fill(word.query);
    const result = page.locator('[data-component-name="Search/SearchItem"]', { hasText: '→ taints' }).first();
    await result.click();
    await page.waitForURL(/#\/nodepool\/\w+#.*taints$/);
  });

  it('can do everything by keyboard', async () => {
    const { page } = await open(file(`${language}.html`));
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute('aria-label'),
      );
    const reached: (string | null | undefined)[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual([word.skip, word.title, word.other, word.mode]);
    const dark = () => page.evaluate(() => document.documentElement.classList.contains('dark'));
    expect(await dark()).toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(dark).toBe(true);
    await page.goto(file(`${language}.html#/nodepool/updatenodepool`));
    await page.reload();
    await page.locator('html.dark.ready').waitFor();
    await page.getByRole('link', { name: word.skip }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('#redoc main') !== null)).toBe(true);
    const expand = page
      .locator('#redoc [data-section-id="/nodepool/updatenodepool"]')
      .getByTestId('schema-expand-all-button')
      .first();
    await expand.focus();
    await page.keyboard.press('Enter');
    await page.locator('#redoc [data-section-id="/nodepool/updatenodepool"]').getByText('spec.').first().waitFor();
  });

  it.each([
    ['light', 1280, ['#/', '#/nodepool/createnodepool']],
    ['dark', 375, ['#/authentication', '#/pool/deletepool']],
  ] as const)('has no serious barrier: %s, %d px', async (colorScheme, width, places) => {
    const { page } = await open(file(`${language}.html`), { colorScheme, viewport: { width, height: 800 } });
    for (const place of places) {
      await page.goto(file(`${language}.html${place}`));
      await page
        .locator(`#redoc [data-section-id="${place.slice(1)}"] :is(h1, h2)`)
        .first()
        .waitFor();
      expect(await barriers(page), place).toEqual([]);
    }
  });

  it('keeps the menu below the bar at a deep link, and shows no examples beside a code sample that is none of them', async () => {
    const { page } = await open(file(`${language}.html#/nodepool/createnodepool`), {
      viewport: { width: 1400, height: 900 },
    });
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0);
    const bar = await page.locator('.bar').boundingBox();
    const menu = await page.locator('.menu-content').boundingBox();
    expect(menu?.y).toBe((bar?.y ?? 0) + (bar?.height ?? 0));
    const sample = page.locator('.panel-request-samples').filter({ hasText: 'curl' }).first();
    expect(await sample.textContent()).not.toMatch(/As published by the vendor|官方示例/);
  });

  it('need not scroll sideways at 375 px', async () => {
    const { page } = await open(file(`${language}.html`), {
      viewport: { width: 375, height: 700 },
      isMobile: true,
      hasTouch: true,
    });
    for (const place of [
      '#/',
      '#/first-call',
      '#/authentication',
      '#/nodepool/createnodepool',
      '#/pool/deletepool',
      '#/errors',
      '#/discrepancies',
      '#/downloads',
    ]) {
      await page.goto(file(`${language}.html${place}`));
      await page
        .locator(`#redoc [data-section-id="${place.slice(1)}"] :is(h1, h2)`)
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBe(375);
    }
  });

  it('reads everything on paper', async () => {
    const { page } = await open(file(`${language}.html`));
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#redoc').isVisible()).toBe(false);
    expect(await page.locator('#text').getByRole('heading', { name: word.update }).isVisible()).toBe(true);
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBeGreaterThan(20);
  });

  it('reads everything without scripts, at a deep link too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(
      file(`${language}.html#/nodepool/updatenodepool#nodepool/updatenodepool/t=request&path=spec/resources/taints`),
    );
    await expect.poll(() => isSeen(page.locator('dt[id$="t=request&path=spec/resources/taints"]').nth(1))).toBe(true);
    await page.getByRole('link', { name: word.other }).click();
    await page
      .locator('#text')
      .getByRole('heading', { name: words[language === 'en' ? 'zh' : 'en'].update })
      .waitFor();
  });
});

describe('the words of the interface', () => {
  it('are Chinese on the Chinese page', async () => {
    expect(await foreignNames('zh', docs.folder, (name) => !han.test(name) && /[A-Za-z]{2}/.test(name))).toEqual([]);
  });

  it('are English on the English page', async () => {
    expect(await foreignNames('en', docs.folder, (name) => han.test(name))).toEqual([]);
  });

  it('would be found if they were not', async () => {
    const { folder, remove } = placeDocs(new Map([['zh.html', pageInEnglishWords(input)]]));
    onTestFinished(remove);
    const found = await foreignNames('zh', folder, (name) => !han.test(name) && /[A-Za-z]{2}/.test(name), true);
    expect(found).toEqual(
      expect.arrayContaining(['Copy', 'Expand all', 'Open in new tab', 'Responses', 'Search docs...', 'or']),
    );
  });
});

describe('the deep links', () => {
  const anchors = readFileSync(join(repository, 'spec/releases/anchors.txt'), 'utf8').trimEnd().split('\n');

  it('lead to what they name: every tenth', async () => {
    const { page } = await open(file('zh.html'));
    const lost: string[] = [];
    for (const anchor of anchors.filter((_, index) => index % 10 === 1)) {
      const [section, id] = anchor.split('#');
      await page.evaluate((hash) => (location.hash = hash), `#${anchor}`);
      const target = page
        .locator(id ? `#redoc [id="${id}"]` : `#redoc [data-section-id="${section}"] :is(h1, h2)`)
        .first();
      await expect
        .poll(() => isSeen(target), { timeout: 5000 })
        .toBe(true)
        .catch(() => lost.push(anchor));
    }
    expect(lost).toEqual([]);
  });
});

describe('index.html', () => {
  it.each([
    ['zh-TW', 'zh'],
    ['de-DE', 'en'],
  ])('sends a reader of %s to %s.html, deep link and all', async (locale, language) => {
    const { page, trouble } = await open(`${site.url}index.html#/pool/deletepool`, { locale });
    expect(page.url()).toBe(`${site.url}${language}.html#/pool/deletepool`);
    expect(trouble).toEqual([]);
  });

  it('remembers the language that was chosen', async () => {
    const { page } = await open(`${site.url}index.html`, { locale: 'zh-CN' });
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/en\.html/);
    await page.goto(`${site.url}index.html`);
    await page.waitForURL(/en\.html/);
  });
});

function isSeen(locator: ReturnType<Page['locator']>): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 40 && top <= innerHeight - 40;
  });
}

/** Everything that axe-core finds serious or critical. There are no exceptions. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (of: Document) => Promise<AxeResults> } }).axe.run(document),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`);
}

/** Names in the accessibility tree, all sections opened and unfolded, that look foreign and are not the description's own. */
async function foreignNames(
  language: 'en' | 'zh',
  folder: string,
  isForeign: (name: string) => boolean,
  speaksEnglish = false,
): Promise<string[]> {
  const at = pathToFileURL(folder).href;
  const { page } = await open(`${at}/${language}.html`);
  const own = ownWords(definitionOf(input.made, input.assets.guides, language));
  const session = await page.context().newCDPSession(page);
  const names = new Set<string>();
  for (const place of [
    '#/',
    '#/nodepool',
    '#/nodepool/createnodepool',
    '#/nodepool/updatenodepool',
    '#/nodepool/deletenodepool',
    '#/pool/deletepool',
    '#/downloads',
  ]) {
    await page.goto(`${at}/${language}.html${place}`);
    await page
      .locator(`#redoc [data-section-id="${place.slice(1)}"] :is(h1, h2)`)
      .first()
      .waitFor();
    for (const button of await page.getByTestId('schema-expand-all-button').all()) await button.click();
    await settled(page);
    for (const name of await namesOf(session)) names.add(name);
  }
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(language === 'en' || speaksEnglish ? words.en.search : words.zh.search).waitFor();
  for (const name of await namesOf(session)) names.add(name);
  const allowed = new Set(language === 'zh' ? ['English', 'Redoc', 'Ctrl+K', 'Esc'] : ['中文']);
  return [...names].filter((name) => isForeign(name) && !allowed.has(name) && !own(name)).toSorted();
}

/** Waits until the page stops growing. */
async function settled(page: Page): Promise<void> {
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    await page.waitForTimeout(200);
    now = await page.locator('#redoc *').count();
  }
}

/** What the accessibility tree calls things, but for what is inside code. */
async function namesOf(session: CDPSession): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const inCode = new Set<string>();
  for (const { nodeId, parentId, role } of nodes) {
    if (role?.value === 'InlineTextBox' || role?.value === 'code' || (parentId && inCode.has(parentId)))
      inCode.add(nodeId);
  }
  return nodes.filter(({ nodeId }) => !inCode.has(nodeId)).map(({ name }) => String(name?.value ?? '').trim());
}

/** Tells whether a name is a key, an identifier, a value or a piece of code in the description, or a part of one. */
function ownWords(definition: unknown): (name: string) => boolean {
  const own = new Set(['POST', 'PATCH', 'DELETE']);
  const bare = (text: string) => text.replace(/\s+/g, '');
  const collect = (value: unknown, key = '') => {
    if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) {
        own.add(name);
        collect(child, name);
      }
    } else if (key === 'description' || key === 'source') {
      for (const quoted of [/`([^`]+)`/g, /\[([^\]]+)\]\(/g, /<h\d[^>]*>([^<]+)/g]) {
        for (const [, text = ''] of String(value).matchAll(quoted)) own.add(text);
      }
      for (const [, text = ''] of String(value).matchAll(/^ *```\w+\n(.*?)\n *```/gms)) own.add(bare(text));
    } else own.add(String(value));
  };
  collect(definition);
  const all = [...own].join('\n');
  return (heard) => {
    const name = heard.replace(/^(POST|PATCH|DELETE) /, '');
    const parts = name.split(/[\s"'`(){}[\],:;*（），、→]+/).filter((part) => /[A-Za-z]{2}/.test(part));
    return (
      own.has(name) ||
      own.has(bare(name)) ||
      (/[/_.{]/.test(name) && all.includes(name)) ||
      (name.length > 12 && all.includes(name)) ||
      parts.every((part) => own.has(part))
    );
  };
}
