import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../docs/browser.ts';

/**
 * `npm run docs:shots`: pictures of the pages that `npm run build` made, for people to look at. Names of pages may
 * follow: `npm run docs:shots -- createNodePool errors`.
 */
const folder = join(process.cwd(), 'shots');
const pages = ['index', 'first-call', 'updateNodePool', 'errors', 'discrepancies', 'regions', 'releases', 'downloads'];
const windows = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const chosen = process.argv.slice(2);

const browser = await openBrowser();
await mkdir(folder, { recursive: true });
for (const language of ['en', 'zh']) {
  for (const [window, viewport] of Object.entries(windows)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const isPhone = window === 'phone';
      const page = await browser.newPage({ viewport, colorScheme, isMobile: isPhone, hasTouch: isPhone });
      for (const name of chosen.length > 0 ? chosen : pages) {
        await page.goto(pathToFileURL(join(process.cwd(), `generated/docs/${language}/${name}.html`)).href);
        await page.screenshot({ path: join(folder, `${language}-${window}-${colorScheme}-${name}.png`) });
      }
      await page.close();
    }
  }
}
await browser.close();
console.log(`Look at ${folder}`);
