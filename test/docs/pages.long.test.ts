import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, watchTrouble } from '../support/browser.ts';
import { placeDocs, renderedDocs } from '../support/docs.ts';

let browser: Browser;
let docs: ReturnType<typeof placeDocs>;

beforeAll(async () => {
  const [opened, pages] = await Promise.all([openBrowser(), renderedDocs()]);
  browser = opened;
  docs = placeDocs(pages);
});

afterAll(async () => {
  await browser.close();
  docs.remove();
});

describe.each(['en', 'zh'])('the page %s', (language) => {
  it('opens from the file system without an error, a warning or a foreign request', async () => {
    const page = await browser.newPage();
    const url = pathToFileURL(`${docs.folder}/${language}.html`).href;
    const trouble = watchTrouble(page, url);
    await page.goto(url);
    await page.locator('html.ready').waitFor();
    await page.getByRole('heading', { name: language === 'en' ? 'Node pools' : '节点池' }).waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });
});
