import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../docs/browser.ts';

/** `npm run docs:shots`: pictures of the pages that `npm run build` made, for people to look at. */
const folder = join(process.cwd(), 'shots');
const places = {
  overview: '',
  guide: '#/first-call',
  operation: '#/nodepool/updatenodepool',
  errors: '#/errors',
  discrepancies: '#/discrepancies',
  downloads: '#/downloads',
};
const windows = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

const browser = await openBrowser();
await mkdir(folder, { recursive: true });
for (const language of ['en', 'zh']) {
  for (const [window, viewport] of Object.entries(windows)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        viewport,
        colorScheme,
        isMobile: window === 'phone',
        hasTouch: window === 'phone',
      });
      for (const [name, place] of Object.entries(places)) {
        await page.goto(pathToFileURL(join(process.cwd(), `generated/docs/${language}.html`)).href + place);
        await page.locator('html.ready').waitFor();
        await page.waitForTimeout(500); // until Redoc has scrolled
        await page.screenshot({ path: join(folder, `${language}-${window}-${colorScheme}-${name}.png`) });
      }
      await page.close();
    }
  }
}
await browser.close();
console.log(`Look at ${folder}`);
