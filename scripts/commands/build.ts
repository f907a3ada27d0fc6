import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TypesOf } from '../build.ts';
import { printProblems } from './print.ts';

/** `npm run build`: a line for each step, or what is wrong. The thread loads the compiler while the steps load. */
const thread = new Worker(new URL('./types-thread.mjs', import.meta.url));
const typesInThread: TypesOf = async (documents) => {
  thread.postMessage(documents);
  return (await once(thread, 'message'))[0] as string[];
};
const { build } = await import('../build.ts');
await printProblems(() => build(process.cwd(), console.log, typesInThread), 'text', 'generated/ is as it was.');
await thread.terminate();
