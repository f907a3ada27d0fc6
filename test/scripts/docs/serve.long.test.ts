import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { openBrowser } from '../../../scripts/docs/browser.ts';
import { watchTrouble } from '../../support/browser.ts';
import { copyProject, edit, repository, run, start } from '../../support/project.ts';

it('npm run docs serves the pages and loads them again after a change', async () => {
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
  await expect.poll(() => said, { timeout: 15_000 }).toContain('waiting for a change in spec/ and docs/guides/');
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '';

  const page = await browser.newPage();
  const trouble = watchTrouble(page, url);
  await page.goto(`${url}zh.html#/nodepool/updatenodepool`);
  await page.locator('html.ready').waitFor();
  edit(project, 'spec/paths/node-pool.yaml', (text) =>
    text.replace('x-summary-zh: 更新节点池', 'x-summary-zh: 修改一个节点池'),
  );
  await page.locator('#redoc h2', { hasText: '修改一个节点池' }).waitFor();
  expect(page.url()).toBe(`${url}zh.html#/nodepool/updatenodepool`);
  expect(trouble).toEqual([]);
  expect((await fetch(`${url}openapi.zh.yaml`)).status).toBe(200);
  expect((await fetch(`${url}../package.json`)).status).toBe(404);
});

it('npm run docs says what a port is', () => {
  const { status, stderr } = run(repository, 'docs', ['--port', 'eighty']);
  expect({ status, stderr }).toEqual({ status: 2, stderr: '--port must be a number up to 65535, not eighty\n' });
});
