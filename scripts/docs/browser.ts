import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the Chromium that npm installs, without the arguments its package has for machines that run one process only.
 *
 * @returns a browser; close it
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpacked(), args: ['--no-sandbox', '--no-zygote'] });
}

/**
 * Unpacks Chromium once. Own code because its package unpacks into the folder for temporary files, where a program that
 * starts at the same time, or after one that was killed, finds half of it.
 */
async function unpacked(): Promise<string> {
  const root = process.cwd();
  const { version } = JSON.parse(
    await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const own = await mkdtemp(join(cache, 'chromium-'));
    const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: root,
      env: { ...process.env, TMPDIR: own },
    });
    await rename(own, folder).catch(() => rm(own, { recursive: true })); // another program was quicker
  }
  return join(folder, 'chromium');
}
