import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { make } from '../scripts/build.ts';
import { readAssets } from '../scripts/docs/assets.ts';
import { openBrowser } from '../scripts/docs/browser.ts';
import { renderDocs } from '../scripts/docs/render.ts';
import { median, row } from './statistics.ts';

/** Compares the pages with those of `redocly build-docs --inlineBundle`, of the same documents, in the same run. */

const rounds = 9;
const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'docs-bench-'));

function stock(language: string): { html: string; time: number } {
  const output = join(scratch, `${language}.html`);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    join(root, 'node_modules/.bin/redocly'),
    ['build-docs', `generated/openapi.${language}.json`, '--inlineBundle', '--output', output],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return { time: performance.now() - start, html: readFileSync(output, 'utf8') };
}

/** Milliseconds until the first text is painted, and until the search can be used, which is the last that Redoc starts. */
async function timesOf(browser: Browser, url: string): Promise<{ text: number; ready: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('[data-testid="search-trigger"]')?.textContent?.includes('Ctrl+K'))
        performance.mark('ready');
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(url);
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('ready').length > 0 &&
      performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const times = await page.evaluate(() => ({
    text: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready: performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  return times;
}

const made = await make(root, () => undefined);
const pages = new Map<string, string>();
const server = createServer((request, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(pages.get(request.url ?? '')),
);
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as AddressInfo;
const browser = await openBrowser();
try {
  const own: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const { html, time } = stock('en');
    pages.set('/stock-en', html);
    const start = performance.now();
    const docs = renderDocs(made, await readAssets(root));
    if (round > 0) own.push(performance.now() - start);
    if (round > 0) theirs.push(time);
    for (const language of ['en', 'zh']) pages.set(`/own-${language}`, docs.get(`${language}.html`) ?? '');
  }
  pages.set('/stock-zh', stock('zh').html);

  console.log(`${rounds} rounds, medians; build-docs is a process, as people run it`);
  const share = median(own.map((time, round) => time / (theirs[round] ?? Number.NaN)));
  row('build-docs, one language', `${median(theirs).toFixed(0)} ms`);
  row(
    'the docs part of npm run build, both languages',
    `${median(own).toFixed(0)} ms`,
    `${share.toFixed(2)} of it (goal: at most 1.3)`,
  );

  for (const language of ['en', 'zh']) {
    const times: Record<string, { text: number; ready: number }[]> = { stock: [], own: [] };
    for (let round = 0; round <= rounds; round++) {
      for (const [which, list] of Object.entries(times)) {
        const measured = await timesOf(browser, `http://127.0.0.1:${port}/${which}-${language}`);
        if (round > 0) list.push(measured);
      }
    }
    for (const [which, list] of Object.entries(times)) {
      const html = pages.get(`/${which}-${language}`) ?? '';
      const size = `${(Buffer.byteLength(html) / 1000).toFixed(0)} kB, ${(gzipSync(html).length / 1000).toFixed(0)} kB compressed`;
      row(`${language}, ${which}`, '', size);
      row('  first text', `${median(list.map(({ text }) => text)).toFixed(0)} ms`);
      row('  ready', `${median(list.map(({ ready }) => ready)).toFixed(0)} ms`);
    }
    const ratio = (key: 'text' | 'ready') =>
      median((times.own ?? []).map((time, round) => time[key] / (times.stock?.[round]?.[key] ?? Number.NaN))).toFixed(
        2,
      );
    row(
      `${language}, share of the stock page`,
      '',
      `first text ${ratio('text')} (goal: at most 0.5), ready ${ratio('ready')}`,
    );
  }
} finally {
  await browser.close();
  server.close();
  rmSync(scratch, { recursive: true, force: true });
}
