import { once } from 'node:events';
import { cpSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openBrowser } from '../../../scripts/docs/browser.ts';
import { watchTrouble } from '../../support/browser.ts';
import { copyProject, edit, repository, run, start } from '../../support/project.ts';

/** Starts `npm run docs` on a copy of the project, and opens a page of it. */
async function serve(path: string) {
  const project = copyProject();
  const server = start(project, 'docs', { stdio: 'pipe' }, ['--port', '0']);
  const browser = await openBrowser();
  onTestFinished(async () => {
    await browser.close();
    server.kill();
    await once(server, 'exit');
  });
  let said = '';
  server.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  await expect.poll(() => said, { timeout: 60_000 }).toContain('waiting for a change in spec/, docs/guides/');
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '';
  const page = await browser.newPage();
  const trouble = watchTrouble(page, url);
  await page.goto(url + path);
  return { project, server, url, page, trouble };
}

it('npm run docs serves the pages and loads them again after a change', async () => {
  const { project, url, page, trouble } = await serve('zh/updateNodePool.html#body/spec/resources/taints');
  edit(project, 'spec/paths/node-pool.yaml', (text) =>
    text.replace('x-summary-zh: 更新节点池', 'x-summary-zh: 修改一个节点池'),
  );
  await page.locator('h1', { hasText: '修改一个节点池' }).waitFor();
  expect(page.url()).toBe(`${url}zh/updateNodePool.html#body/spec/resources/taints`);
  expect(trouble).toEqual([]);
  await expect.poll(async () => (await fetch(`${url}openapi.zh.yaml`)).status, { timeout: 60_000 }).toBe(200);
  expect((await fetch(`${url}../package.json`)).status).toBe(404);
});

it('npm run docs shows mistakes in the page with their place, and heals', async () => {
  const { project, page } = await serve('en/first-call.html');
  const trouble = page.locator('.trouble');

  edit(project, 'docs/guides/first-call.en.md', (text) => `${text}\n## One more\n`);
  await expect.poll(() => trouble.textContent()).toContain('docs/guides/first-call.zh.md must have the headings of');
  edit(project, 'docs/guides/first-call.zh.md', (text) => `${text}\n## 再来一节\n`);
  await page.locator('#one-more').waitFor();
  expect(await trouble.count()).toBe(0);

  edit(project, 'spec/paths/node-pool.yaml', (text) => `${text}\n  a: [\n`);
  await expect.poll(() => trouble.textContent()).toMatch(/spec\/paths\/node-pool\.yaml:\d+:\d+/);
  edit(project, 'spec/paths/node-pool.yaml', (text) => text.replace('\n  a: [\n', ''));
  await trouble.waitFor({ state: 'detached' });

  edit(project, 'spec/paths/node-pool.yaml', (text) =>
    text.replace('x-summary-zh: 更新节点池', 'x-summary-zh: 更新 7'),
  );
  await expect.poll(() => trouble.textContent(), { timeout: 30_000 }).toMatch(/node-pool\.yaml:\d+:\d+.*twins-agree/s);
});

it('npm run docs outlives what editors and people do to its files', async () => {
  const { project, server, page } = await serve('en/updateNodePool.html');
  const trouble = page.locator('.trouble');
  const at = (path: string) => join(project, path);

  symlinkSync('someone@machine.4711', at('spec/paths/.#node-pool.yaml')); // as Emacs locks
  writeFileSync(at('spec/paths/4913'), ''); // as Vim looks whether it may write
  rmSync(at('spec/paths/4913'));
  cpSync(at('spec/paths/node-pool.yaml'), at('spec/paths/node-pool.yaml~'));
  edit(project, 'spec/paths/node-pool.yaml~', (text) => text.replace('summary: Update a', 'summary: Change a'));
  renameSync(at('spec/paths/node-pool.yaml~'), at('spec/paths/node-pool.yaml'));
  await page.locator('h1', { hasText: 'Change a node pool' }).waitFor();

  for (const folder of ['docs/guides', 'spec']) {
    renameSync(at(folder), `${at(folder)}.away`);
    await expect.poll(() => trouble.textContent(), { timeout: 30_000 }).toContain(folder);
    renameSync(`${at(folder)}.away`, at(folder));
    await trouble.waitFor({ state: 'detached' });
  }
  expect(server.exitCode).toBe(null);
});

it('npm run docs survives any request, and responds to this machine only', async () => {
  const { url, page } = await serve('en/index.html');
  const { port } = new URL(url);
  const ask = (path: string, options: object = {}) =>
    new Promise<number | undefined>((done, fail) => {
      const sent = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
        response.resume();
        done(response.statusCode);
      });
      sent.on('error', fail).end();
    });
  expect(await ask('//')).toBe(200);
  expect(await ask('/%')).toBe(404);
  expect(await ask('http://[')).toBe(404);
  expect(await ask('/', { method: 'POST' })).toBe(405);
  expect(await ask('/', { headers: { host: 'evil.example' } })).toBe(403);
  await page.reload();
  expect(await page.locator('h1').count()).toBe(1);
});

it('npm run docs says what a port is', () => {
  const { status, stderr } = run(repository, 'docs', ['--port', 'eighty']);
  expect({ status, stderr }).toEqual({ status: 2, stderr: '--port must be a number up to 65535, not eighty\n' });
});
