import { join } from 'node:path';
import { rulePages } from 'openapi-breaking';
import { readAssets } from '../docs/assets.ts';
import { renderDocs } from '../docs/render.tsx';
import { writeFiles, writeSite } from '../files.ts';
import { downloads } from '../steps/downloads.ts';
import { printProblems } from './print.ts';
import { startTypes } from './types-in-thread.ts';

/**
 * `npm run build`: a line for each step, or what is wrong. The docs and the pages about the rules of the gate are
 * written too. `DOCS_ADDRESS` is where the docs will stand, for links that must be whole, such as those of feeds.
 */
const { typesOf, stop } = startTypes();
const root = process.cwd();
const address = process.env.DOCS_ADDRESS?.replace(/\/*$/, '/') ?? null;
const { build } = await import('../build.ts');
const reading = readAssets(root); // what esbuild does for the pages, it does meanwhile
reading.catch(() => undefined);

async function writeDocs(made: Awaited<ReturnType<typeof build>>) {
  const beside = [...made.outputs, ...downloads(made.published)];
  const start = performance.now();
  const assets = await reading;
  const pages = renderDocs(made, assets, { address, isLive: false });
  const files = [...pages, ...assets.files, ...beside];
  await writeSite(join(root, 'generated/docs'), new Map<string, string | Uint8Array>(files));
  console.log(
    `docs     ${(performance.now() - start).toFixed(0).padStart(5)} ms  ${pages.size + assets.files.size} files`,
  );
  await assets.keepColours();
}

await printProblems(
  async () => {
    const made = await build(root, console.log, typesOf);
    await printProblems(() => writeDocs(made), 'text', 'generated/docs/ is as it was.');
    await writeFiles(join(root, 'packages/openapi-breaking/docs'), rulePages());
  },
  'text',
  'generated/ is as it was.',
);
await stop();
