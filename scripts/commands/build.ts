import { join } from 'node:path';
import { rulePages } from 'openapi-breaking';
import { readAssets } from '../docs/assets.ts';
import { renderDocs } from '../docs/render.ts';
import { writeFiles } from '../files.ts';
import { printProblems } from './print.ts';
import { startTypes } from './types-in-thread.ts';

/**
 * `npm run build`: a line for each step, or what is wrong. The docs and the pages about the rules of the gate are written too.
 */
const { typesOf, stop } = startTypes();
const root = process.cwd();
const { build } = await import('../build.ts');

async function writeDocs(made: Awaited<ReturnType<typeof build>>) {
  const start = performance.now();
  const pages = renderDocs(made, await readAssets(root));
  await writeFiles(join(root, 'generated/docs'), new Map([...pages, ...made.outputs]));
  console.log(`docs     ${(performance.now() - start).toFixed(0).padStart(5)} ms  ${[...pages.keys()].join(', ')}`);
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
