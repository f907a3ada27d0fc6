import type { Page } from 'playwright-core';

/** What a page did that it must not do, as a list that grows. */
export function watchTrouble(page: Page, origin: string): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text().slice(0, 300)}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const left = request.failure()?.errorText === 'net::ERR_ABORTED'; // for another page, as index.html does
    if (!left) trouble.push(`failed: ${request.url().slice(0, 200)}`);
  });
  page.on('request', (request) => {
    if (!['data:', 'blob:'].includes(new URL(request.url()).protocol) && !request.url().startsWith(origin)) {
      trouble.push(`foreign: ${request.url().slice(0, 200)}`);
    }
  });
  return trouble;
}
