import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser, watchTrouble } from '../support/browser.ts';
import { placeDocs, renderedDocs, serve } from '../support/docs.ts';

let browser: Browser;
let docs: ReturnType<typeof placeDocs>;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const [opened, pages] = await Promise.all([openBrowser(), renderedDocs()]);
  browser = opened;
  docs = placeDocs(pages);
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
  en: { pools: 'Node pools', update: 'Update a node pool', expand: 'Expand all', other: '中文' },
  zh: { pools: '节点池', update: '更新节点池', expand: '全部展开', other: 'English' },
};

describe.each(languages)('the page %s', (language) => {
  const word = words[language];

  it.each(['file', 'sub-path'])('opens from a %s without an error, a warning or a foreign request', async (from) => {
    const { page, trouble } = await open(from === 'file' ? file(`${language}.html`) : `${site.url}${language}.html`);
    await page.locator('#redoc h2', { hasText: word.pools }).waitFor();
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
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 40 && bottom <= innerHeight;
  });
}
