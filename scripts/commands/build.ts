import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TypesOf } from '../build.ts';
import { writeFiles } from '../files.ts';
import { rulePages } from '../gate/pages.ts';
import { printProblems } from './print.ts';

/**
 * `npm run build`: a line for each step, or what is wrong. The thread loads the compiler while the steps load. The pages about
 * the rules of the gate are written too.
 */
const thread = new Worker(new URL('./types-thread.mjs', import.meta.url));
const typesInThread: TypesOf = async (documents) => {
  thread.postMessage(documents);
  return (await once(thread, 'message'))[0] as string[];
};
const { build } = await import('../build.ts');
await printProblems(() => build(process.cwd(), console.log, typesInThread), 'text', 'generated/ is as it was.');
await thread.terminate();
if (!process.exitCode) await writeFiles(join(process.cwd(), 'docs/breaking'), rulePages());
