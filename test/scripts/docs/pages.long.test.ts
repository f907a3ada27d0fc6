import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser } from '../../../scripts/docs/browser.ts';
import { guideSlugs } from '../../../scripts/docs/guide-files.ts';
import { renderDocs } from '../../../scripts/docs/render.tsx';
import { codeSamples } from '../../../scripts/docs/samples/index.ts';
import { watchTrouble } from '../../support/browser.ts';
import { docsInput, placeDocs, serve } from '../../support/docs.ts';
import { repository } from '../../support/project.ts';

const axe = readFileSync(join(repository, 'node_modules/axe-core/axe.min.js'), 'utf8');
const field = 'body/spec/resources/taints';

let browser: Browser;
let input: Awaited<ReturnType<typeof docsInput>>;
let docs: ReturnType<typeof placeDocs>;
let site: Awaited<ReturnType<typeof serve>>;
/** Where the site has an address of its own, which is what its 404.html goes by. */
let root: Awaited<ReturnType<typeof serve>>;
let slugs: string[];
/** Pages that are the only one of their kind; operations and guides are made by one component each. */
let kinds: string[];
let operations: string[];

beforeAll(async () => {
  [browser, input] = await Promise.all([openBrowser(), docsInput()]);
  const files = renderDocs(input.made, input.assets, { address: null, isLive: false });
  slugs = [...files.keys()].flatMap((name) => /^en\/(.*)\.html$/.exec(name)?.[1] ?? []);
  operations = [...codeSamples(input.made.en, 'en').keys()];
  kinds = slugs.filter((slug) => ![...operations, ...guideSlugs, 'print'].includes(slug));
  const beside = [
    ['openapi.en.json', '{}'],
    ['openapi.zh.json', '{}'],
  ] as const;
  docs = placeDocs(new Map<string, string | Uint8Array>([...files, ...input.assets.files, ...beside]));
  site = await serve(docs.folder, '/some/project/');
  root = await serve(docs.folder, '/');
}, 120_000); // the browser is unpacked when it is first used

afterAll(async () => {
  await Promise.all([browser.close(), site.close(), root.close()]);
  docs.remove();
});

const file = (name: string) => pathToFileURL(docs.folder).href + `/${name}`;

/** Opens a page in a browser of its own. */
async function open(url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const trouble = watchTrouble(page, new URL('..', url).href);
  await page.goto(url);
  return { page, trouble };
}

const languages = ['en', 'zh'] as const;
const looks = [
  ['light', 1440],
  ['dark', 390],
  ['dark', 1440],
  ['light', 390],
] as const;
const words = {
  en: {
    update: 'Update a node pool',
    other: '中文',
    theme: 'Switch between light and dark',
    token: 'Token',
    key: 'Access key',
    expand: 'Expand all',
    copy: 'Copy',
    copied: 'Copied',
    none: 'There is no “nosuch” on this page.',
  },
  zh: {
    update: '更新节点池',
    other: 'English',
    theme: '切换浅色和深色',
    token: 'Token',
    key: '访问密钥（AK/SK）',
    expand: '全部展开',
    copy: '复制',
    copied: '已复制',
    none: '本页没有“nosuch”。',
  },
};

describe.each(languages)('the pages in %s', (language) => {
  const word = words[language];

  it.each(['file', 'sub-path'])(
    'open from a %s without an error, a message, a cookie or a foreign request',
    async (from) => {
      const at = (name: string) => (from === 'file' ? file(name) : site.url + name);
      const { page, trouble } = await open(at(`${language}/index.html`));
      await page.locator('#menu').getByRole('link', { name: word.update }).click();
      await page.locator('h1', { hasText: word.update }).waitFor();
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
      for (const slug of slugs) await page.goto(at(`${language}/${slug}.html`));
      expect(await page.context().cookies()).toEqual([]);
      expect(trouble).toEqual([]);
    },
  );

  it('open at a field inside folded ones, and the other language at the same', async () => {
    const { page } = await open(file(`${language}/updateNodePool.html#${field}`));
    const target = page.locator(`[id="${field}"]`);
    await expect.poll(() => isSeen(target)).toBe(true);
    await page.getByRole('link', { name: word.other }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes(`/${language}/`));
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${field}`);
    await expect.poll(() => isSeen(target)).toBe(true);
    await page.reload();
    await expect.poll(() => isSeen(target)).toBe(true);
  });

  it('keep what is read when the language is switched', async () => {
    const { page } = await open(file(`${language}/discrepancies.html`));
    await page.locator('#d12').evaluate((element) => element.scrollIntoView());
    const { x, y } = (await page.getByRole('link', { name: word.other }).boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 5, y + 5); // Playwright's own click scrolls
    await page.waitForURL((url) => url.hash === '#d12');
  });

  it('lead on from deep links of the first release', async () => {
    const place = `t=request&path=${field.replace('body/', '')}`;
    const { page, trouble } = await open(
      file(`${language}.html#/nodepool/updatenodepool#nodepool/updatenodepool/${place}`),
    );
    await page.waitForURL(/updateNodePool\.html/);
    await expect.poll(() => isSeen(page.locator(`[id="${field}"]`))).toBe(true);
    expect(trouble).toEqual([]);
  });

  it('say what is not there, and what is near', async () => {
    const { page } = await open(file(`${language}/updateNodePool.html#nosuch`));
    expect(await page.locator('.no-place').textContent()).toContain(word.none);
    await page.goto(file(`${language}.html#/nodepool/updatenodepol`));
    await page.locator('.nearest a').click();
    await page.locator('h1', { hasText: word.update }).waitFor();
  });

  it('show every sample that is chosen, copy what they show, and remember the choice', async () => {
    const samples = codeSamples(input.made[language], language);
    const { page } = await open(`${site.url}${language}/index.html`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const some = [...samples].slice(0, language === 'en' ? undefined : 2); // the code is the same in both languages
    for (const [id, all] of some) {
      await page.goto(`${site.url}${language}/${id}.html`);
      for (const { name, credentials, source } of all) {
        await page.getByRole('radio', { name, exact: true }).check();
        await page.getByRole('radio', { name: credentials === 'token' ? word.token : word.key, exact: true }).check();
        const shown = page.locator('.sample:visible');
        expect(await shown.count()).toBe(1);
        await shown.getByRole('button', { name: word.copy }).click();
        await shown.getByRole('button', { name: word.copied }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(source);
      }
    }
    await page.reload();
    expect(await page.locator('.sample:visible').getAttribute('data-sample')).toBe('java');
  });

  it.each(looks)(
    'have no barrier with everything unfolded: %s, %d px',
    async (colorScheme, width) => {
      const { page } = await open(file(`${language}/index.html`), {
        colorScheme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      const at =
        looks.findIndex((look) => look[0] === colorScheme && look[1] === width) * 2 + languages.indexOf(language);
      const share = (slugsOfKind: readonly string[]) =>
        slugsOfKind.filter((_, index) => index % (looks.length * 2) === at % slugsOfKind.length);
      const names = [...kinds, ...share(operations), ...share(guideSlugs)].map((slug) => `${language}/${slug}.html`);
      for (const address of [...names, `${language}.html#/nosuch`].map(file).concat(`${root.url}404.html`)) {
        await page.goto(address);
        await unfold(page);
        expect(await barriers(page), address).toEqual([]);
      }
      await page.goto(file(`${language}/index.html`));
      await page.locator('.open-fill').click();
      expect(await barriers(page), 'the form').toEqual([]);
    },
    300_000,
  );

  it('need not scroll sideways at 320 px', async () => {
    const { page } = await open(file(`${language}/index.html`), {
      viewport: { width: 320, height: 640 },
      isMobile: true,
      hasTouch: true,
    });
    for (const slug of slugs.filter((one) => one !== 'print')) {
      await page.goto(file(`${language}/${slug}.html`));
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), slug).toBe(320);
    }
  });

  it('can be used by keyboard', async () => {
    const { page } = await open(file(`${language}/updateNodePool.html`), { colorScheme: 'light' });
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
      );
    const reached: (string | null | undefined)[] = [];
    for (let step = 0; step < 8 && reached.at(-1) !== word.theme; step++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached.at(-1)).toBe(word.theme);
    const isDark = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)');
    expect(await isDark()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await isDark()).toBe(true);
    await page.reload();
    expect(await isDark()).toBe(true);

    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    const members = page.locator('.members:not([open]) > summary').first();
    await members.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open'))).toBe(true);
    await page.getByRole('radio', { name: 'curl' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.sample:visible').getAttribute('data-sample')).toBe('typescript');
  });

  it.each(['file', 'sub-path'])('can be searched by keyboard, as the combobox pattern asks: %s', async (from) => {
    const { page, trouble } = await open(
      from === 'file' ? file(`${language}/index.html`) : `${site.url}${language}/index.html`,
      {
        colorScheme: 'light',
      },
    );
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox');
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('taints');
    await page.getByRole('option').first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe('hit-0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('option', { selected: true }).textContent()).toMatch(/^taints/);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await box.press('Enter');
    await expect.poll(() => page.url(), { timeout: 10_000 }).toMatch(/\.html#.*\/taints$/);
    const target = page.locator('.target');
    await target.waitFor();
    expect(await isSeen(target)).toBe(true);
    expect(trouble).toEqual([]);

    await page.goto(page.url().replace(/[^/]*$/, 'index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('taints');
    await page.getByRole('option').first().waitFor();
    expect(await barriers(page)).toEqual([]); // at the end: axe-core tries to fetch the style sheet
  });

  it('have a menu on a phone that the keyboard closes', async () => {
    const { page } = await open(file(`${language}/index.html`), {
      viewport: { width: 390, height: 800 },
      isMobile: true,
      hasTouch: true,
    });
    const link = page.locator('#menu').getByRole('link', { name: word.update });
    expect(await link.isVisible()).toBe(false);
    await page.locator('.open-menu').click();
    expect(await link.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
  });

  it('can be read without scripts, all of them', async () => {
    const { page } = await open(file(`${language}/updateNodePool.html#${field}`), { javaScriptEnabled: false });
    await expect.poll(() => isSeen(page.locator(`[id="${field}"]`))).toBe(true);
    const all = input.made.contract.counts.operations;
    expect(all).toBeGreaterThan(0);
    expect(await page.locator('.sample:visible').count()).toBe(
      codeSamples(input.made[language], language).get('updateNodePool')?.length,
    );
    expect(await page.locator('.open-search').isVisible()).toBe(false);
    await page.getByRole('link', { name: word.other }).click();
    await page.waitForURL((url) => !url.pathname.includes(`/${language}/`));
  });

  it.each(['updateNodePool', 'print'])('are complete on paper: %s', async (slug) => {
    const { page } = await open(file(`${language}/${slug}.html`));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('#menu').isVisible()).toBe(false);
    const hidden = await page
      .locator('main :is(.sample, .fields > li)')
      .evaluateAll((all) => all.filter((one) => one.getClientRects().length === 0).length);
    expect(hidden).toBe(0);
    // All pages take long on paper, and Chinese has more to get wrong.
    if (slug === 'print' && language === 'en') return;
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
  });

  it('draw Han with a font that has it, and no boxes', async () => {
    const { page } = await open(file(`zh/errors.html`));
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const names = fonts.map(({ familyName }) => familyName).join(', ');
    expect(names, 'Install a font with Han: scripts/docs/samples/toolchains.sh').toMatch(
      /CJK|Han|Hei|Song|PingFang|YaHei|Fallback|Droid/,
    );
  });

  it('unfold everything at once', async () => {
    const { page } = await open(file(`${language}/updateNodePool.html`));
    const button = page.getByRole('button', { name: word.expand });
    while ((await button.count()) > 0) await button.first().click();
    const hidden = await page
      .locator('.fields > li')
      .evaluateAll((all) => all.filter((one) => one.getClientRects().length === 0).length);
    expect(hidden).toBe(0);
  });
});

describe('index.html', () => {
  it.each([
    ['zh-TW', 'zh'],
    ['de-DE', 'en'],
  ])('sends a reader of %s to %s, old deep link and all', async (locale, language) => {
    const { page, trouble } = await open(`${site.url}index.html`, { locale });
    await page.waitForURL(`${site.url}${language}/index.html`);
    await page.goto(`${site.url}index.html#/pool/deletepool`);
    await page.waitForURL(`${site.url}${language}/deletePool.html`);
    expect(trouble).toEqual([]);
  });

  it('remembers the language that was chosen', async () => {
    const { page } = await open(`${site.url}index.html`, { locale: 'zh-CN' });
    await page.waitForURL(/zh\/index\.html/);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/en\/index\.html/);
    await page.goto(`${site.url}index.html`);
    await page.waitForURL(/en\/index\.html/);
  });
});

function isSeen(locator: ReturnType<Page['locator']>): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return element.getClientRects().length > 0 && top >= 40 && top <= innerHeight - 20;
  });
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Everything that axe-core finds. There are no exceptions. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (of: Document, options: RunOptions) => Promise<AxeResults> } }).axe.run(
      document,
      { resultTypes: ['violations'], preload: false }, // or it takes ten times as long, for results that are not used
    ),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 5)
        .map(({ html }) => html.slice(0, 160))
        .join('\n')}`,
  );
}
