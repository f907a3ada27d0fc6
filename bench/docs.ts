import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type JsonObject, operationsOf } from 'openapi-document';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../scripts/docs/browser.ts';
import { median, row } from './statistics.ts';

/** Compares the pages with those of `redocly build-docs --inlineBundle`, of the same documents, in the same run. */

const rounds = 9;
const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'docs-bench-'));
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The page that stock makes, and the milliseconds of its process. */
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

/** Milliseconds that the docs take in a build of their own process, as it prints them. */
function own(): number {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
  const time = /^docs +(\d+) ms/m.exec(stdout)?.[1];
  if (status !== 0 || time === undefined) throw new Error(stderr);
  return Number(time);
}

interface Figures {
  /** Milliseconds until the title of the operation that was asked for is painted in sight. */
  text: number;
  /** Milliseconds until the menu, the samples and the search can be used. */
  usable: number;
  /** Milliseconds of the page's main thread. */
  processor: number;
  /** Megabytes of JavaScript's heap, after garbage collection. */
  heap: number;
}

async function figuresOf(browser: Browser, url: string, title: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const isInSight = () =>
      [...document.querySelectorAll('h1, h2')].some((heading) => {
        const { top, height } = heading.getBoundingClientRect();
        return height > 0 && top >= 0 && top < innerHeight && heading.textContent?.includes(wanted);
      });
    const find = () => requestAnimationFrame(() => (isInSight() ? performance.mark('text') : find()));
    find();
    const isUsable = () =>
      document.querySelector('[data-testid="search-trigger"]')?.textContent?.includes('Ctrl+K') ||
      (document.querySelector('.switch input:checked') &&
        document.querySelector('#menu a') &&
        document.querySelector('.copy'));
    const look = () => (isUsable() ? performance.mark('usable') : requestAnimationFrame(look));
    look();
  }, title);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  await page.waitForFunction(
    () => performance.getEntriesByName('usable').length * performance.getEntriesByName('text').length > 0,
  );
  const times = await page.evaluate(() => ({
    text: performance.getEntriesByName('text')[0]?.startTime ?? Number.NaN,
    usable: performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN,
  }));
  await page.waitForTimeout(300);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await context.close();
  return { ...times, processor: metric('TaskDuration') * 1000, heap: metric('JSHeapUsedSize') / 1e6 };
}

function titleOf(operationId: string, language: string): string {
  const document = JSON.parse(readFileSync(join(root, `generated/openapi.${language}.json`), 'utf8')) as JsonObject;
  const found = operationsOf(document).find(({ id }) => id === operationId);
  return String(found?.node.summary);
}

/** Compressed size of a page with all that it loads. */
function weightOf(path: string): number {
  const html = readFileSync(join(root, 'generated/docs', path), 'utf8');
  const loaded = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)" href|script src)="([^"]+)"/g)].map(
    ([, link = '']) => readFileSync(join(root, 'generated/docs', posix.join(posix.dirname(path), link))),
  );
  return [Buffer.from(html), ...loaded].reduce((sum, content) => sum + gzipSync(content).length, 0);
}

const pages = new Map<string, string>();
const server = createServer((request, response) => {
  const path = (request.url ?? '').slice(1);
  const content = pages.get(path) ?? readFileSync(join(root, 'generated/docs', path));
  response.setHeader('content-type', `${mediaTypes[extname(path)] ?? 'text/html'}; charset=utf-8`).end(content);
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as AddressInfo;
const browser = await openBrowser();
try {
  own(); // so that the programs are there
  const builds = Array.from({ length: rounds }, () => ({ own: own(), stock: stock('en') }));
  pages.set('stock-en.html', builds[0]?.stock.html ?? '').set('stock-zh.html', stock('zh').html);
  console.log(`${rounds} rounds, medians; build-docs is a process, as people run it`);
  row('build-docs, one language', `${median(builds.map((one) => one.stock.time)).toFixed(0)} ms`);
  const share = median(builds.map((one) => one.own / one.stock.time));
  row(
    'docs in npm run build, both languages',
    `${median(builds.map((one) => one.own)).toFixed(0)} ms`,
    `${share.toFixed(2)} of it (goal: at most 0.5)`,
  );

  for (const language of ['en', 'zh']) {
    const addresses = {
      stock: `stock-${language}.html#/nodepool/createnodepool`,
      own: `${language}/createNodePool.html`,
    };
    const title = titleOf('createNodePool', language);
    const figures: Record<keyof typeof addresses, Figures[]> = { stock: [], own: [] };
    for (let round = 0; round <= rounds; round++) {
      for (const which of ['stock', 'own'] as const) {
        const measured = await figuresOf(browser, `http://127.0.0.1:${port}/${addresses[which]}`, title);
        if (round > 0) figures[which].push(measured);
      }
    }
    const ratio = (key: keyof Figures) =>
      median(figures.own.map((one, round) => one[key] / (figures.stock[round]?.[key] ?? Number.NaN)));
    const line = (name: string, key: keyof Figures, unit: string, goal: string) => {
      const value = (which: 'stock' | 'own') =>
        median(figures[which].map((one) => one[key])).toFixed(key === 'heap' ? 1 : 0);
      row(
        `${language}, ${name}`,
        `${value('own')} ${unit}`,
        `${ratio(key).toFixed(2)} of stock's ${value('stock')} ${unit} (goal: ${goal})`,
      );
    };
    const stockWeight = gzipSync(pages.get(`stock-${language}.html`) ?? '').length / 1000;
    const [weight, index] = [
      weightOf(addresses.own),
      gzipSync(readFileSync(join(root, `generated/docs/assets/index-${language}.js`))).length,
    ];
    row(
      `${language}, an operation with all it loads`,
      `${(weight / 1000).toFixed(0)} kB`,
      `stock ${stockWeight.toFixed(0)} kB, compressed (goal: at most 60)`,
    );
    row(
      `${language}, index of the search`,
      `${(index / 1000).toFixed(0)} kB`,
      'compressed, loaded when first used (goal: at most 120)',
    );
    line('title of the operation', 'text', 'ms', 'at most 0.5');
    line('usable', 'usable', 'ms', 'at most 0.15');
    line('processor', 'processor', 'ms', 'at most 0.25');
    line('heap', 'heap', 'MB', 'at most 6 MB');
  }
} finally {
  await browser.close();
  server.close();
  rmSync(scratch, { recursive: true, force: true });
}
