import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Draft, draft } from '../documents.ts';
import { readAssets } from '../docs/assets.ts';
import { pagesOf } from '../docs/render.tsx';
import { type ServedContent, type Preview, servePreview } from '../docs/serve.ts';
import { startChecks } from './check-in-thread.ts';
import { onChange, settle } from './on-change.ts';

/**
 * `npm run docs`: serves the pages on this machine, and loads them again in the browser after each change. What changed
 * is shown at once; meanwhile a thread checks and writes everything as `npm run build` does it, and what is wrong is
 * shown in the pages. It ends by Ctrl+C and by nothing else.
 */
const root = process.cwd();
const folders = ['spec', 'docs/guides', 'scripts/docs/browser'];
const { values } = parseArgs({ options: { port: { type: 'string', default: '4000' } } });
const port = Number(values.port);
if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  console.error(`--port must be a number up to 65535, not ${values.port}`);
  process.exit(2);
}

const preview: Preview = { files: new Map(), trouble: null };
const { server, announce } = servePreview(preview);
try {
  await once(server.listen(port, '127.0.0.1'), 'listening');
} catch (error) {
  console.error(`The docs cannot be served: ${messageOf(error)}`);
  process.exit(1);
}
server.on('error', (error) => console.error(error.message));
process.on('uncaughtException', (error) => report(messageOf(error), messageOf(error)));
console.log(`The docs are at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

let made: Draft | undefined;
let changes = 0;
let published: ReadonlyMap<string, string> = new Map();
const check = startChecks(({ change, outputs, trouble }) => {
  if (outputs) {
    published = outputs;
    preview.files = new Map([...preview.files, ...outputs]);
  }
  if (change < changes || trouble === undefined) return;
  report(trouble, trouble);
  isDescriptionNew = true; // what is wrong stays in sight until the sources are checked again
});

async function show(isNew: boolean): Promise<void> {
  const start = performance.now();
  const assets = await readAssets(root);
  if (preview.files.size === 0) preview.files = assets.files; // what shows trouble must be there from the start
  if (isNew || made === undefined) made = await draft(root, made?.sources);
  const pages = pagesOf(made, assets, { address: null, isLive: true });
  preview.files = new Map<string, ServedContent | (() => ServedContent)>([...published, ...assets.files, ...pages]);
  const time = (performance.now() - start).toFixed(0);
  report(null, `shown in ${time} ms, waiting for a change in ${folders.map((folder) => `${folder}/`).join(', ')}`);
}

function report(trouble: string | null, line: string): void {
  console[trouble === null ? 'log' : 'error'](line);
  preview.trouble = trouble;
  announce();
}

let isDescriptionNew = true;
let last = Promise.resolve();
function plan(): void {
  const change = ++changes;
  last = last.then(async () => {
    await wait(settle);
    if (change !== changes) return; // a later one does it
    const isNew = isDescriptionNew;
    isDescriptionNew = false;
    const trouble = await show(isNew).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (trouble !== undefined) report(messageOf(trouble), messageOf(trouble));
    isDescriptionNew ||= isNew && trouble !== undefined;
    if (isNew) check(change);
  });
}

function messageOf(error: unknown): string {
  return String(Object(error).message ?? error);
}

await onChange(root, folders, (path) => {
  isDescriptionNew ||= path.startsWith('spec/');
  plan();
});
plan();
