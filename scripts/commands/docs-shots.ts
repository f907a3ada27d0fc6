import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draft } from '../documents.ts';
import { readAssets } from '../docs/assets.ts';
import { openBrowser } from '../docs/browser.ts';
import { picturesOf } from '../docs/render.tsx';

/**
 * `npm run docs:shots`: pictures of the pages that `npm run build` made, for people to look at. Names of pages may
 * follow: `npm run docs:shots -- createNodePool errors`. What links to the pages show elsewhere is photographed again
 * where its text has changed; those pictures are committed, because a build has no browser and no font with Han.
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

const root = process.cwd();
const kept = join(root, 'scripts/docs/pictures');
const wanted = picturesOf(await draft(root), await readAssets(root));
const before = await readdir(kept);
for (const { name, html } of wanted.filter((one) => !before.includes(one.name))) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(html);
  await page.screenshot({ path: join(kept, name) });
}
const stale = before.filter((name) => !wanted.some((one) => one.name === name));
await Promise.all(stale.map((name) => rm(join(kept, name))));
await browser.close();
console.log(`Look at ${folder}`);
