import { once } from 'node:events';
import { watch } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build, type Made, make } from '../build.ts';
import { readAssets } from '../docs/assets.ts';
import { renderDocs } from '../docs/render.tsx';
import { type Preview, servePreview } from '../docs/serve.ts';
import { ProblemsError } from '../problems.ts';
import { startTypes } from './types-in-thread.ts';

/**
 * `npm run docs`: serves the pages on this machine, and loads them again in the browser after each change. First the
 * pages are made and shown; then everything is checked and written as `npm run build` does it, and what is wrong is
 * shown in the pages.
 */
const root = process.cwd();
const folders = ['spec', 'docs/guides', 'scripts/docs/browser'];
const settle = 20; // milliseconds; editors write a file in several steps
const { values } = parseArgs({ options: { port: { type: 'string', default: '4000' } } });
const port = Number(values.port);
if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  console.error(`--port must be a number up to 65535, not ${values.port}`);
  process.exit(2);
}

const preview: Preview = { files: new Map(), trouble: null };
const { server, announce } = servePreview(preview);
server.on('error', (error) => {
  console.error(`The docs cannot be served: ${error.message}`);
  process.exit(1);
});
await once(server.listen(port, '127.0.0.1'), 'listening');
console.log(`The docs are at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

const { typesOf } = startTypes();
let made: Made | undefined;
let isDescriptionNew = true;
let published: ReadonlyMap<string, string> = new Map();
let changes = 0;

async function show(isNew: boolean): Promise<void> {
  const start = performance.now();
  const assets = await readAssets(root);
  if (preview.files.size === 0) preview.files = assets.files; // what shows trouble must be there from the start
  if (isNew || made === undefined) made = await make(root, () => undefined, made?.sources);
  preview.files = new Map([...published, ...renderDocs(made, assets, { address: null, isLive: true })]);
  report(
    null,
    `made in ${(performance.now() - start).toFixed(0)} ms, waiting for a change in ${folders.map((folder) => `${folder}/`).join(', ')}`,
  );
}

async function check(): Promise<void> {
  const { outputs } = await build(root, () => undefined, typesOf, made?.sources);
  published = outputs;
  preview.files = new Map([...preview.files, ...outputs]);
}

function report(trouble: string | null, line: string): void {
  console[trouble === null ? 'log' : 'error'](line);
  preview.trouble = trouble;
  announce();
}

/** Whatever goes wrong is shown, and the next change is waited for. */
async function attempt(run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    const text = error instanceof ProblemsError || error instanceof Error ? error.message : String(error);
    report(text, text);
    return false;
  }
}

let last = Promise.resolve();
function plan(): void {
  const change = ++changes;
  last = last.then(async () => {
    await wait(settle);
    if (change !== changes) return; // a later one does it
    const isNew = isDescriptionNew;
    isDescriptionNew = false;
    const isSound = (await attempt(() => show(isNew))) && (!isNew || (await attempt(check)));
    isDescriptionNew ||= isNew && !isSound;
  });
}

for (const folder of folders)
  watch(join(root, folder), { recursive: true }, () => {
    isDescriptionNew ||= folder === 'spec';
    plan();
  });
plan();
