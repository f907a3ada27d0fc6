import { parentPort } from 'node:worker_threads';
import { build } from '../build.ts';
import type { Made } from '../documents.ts';
import { startTypes } from './types-in-thread.ts';

/** Result of a check: the files that `npm run build` writes, or what is wrong. */
export interface Checked {
  /** Number of the change that was checked. */
  readonly change: number;
  readonly outputs?: ReadonlyMap<string, string>;
  readonly trouble?: string;
}

/** A thread of its own for everything that `npm run build` checks and writes, so that pages need not wait for it. */
const { typesOf } = startTypes();
let made: Made | undefined;
parentPort?.on('message', async (change: number) => {
  const send = (checked: Omit<Checked, 'change'>) => parentPort?.postMessage({ change, ...checked });
  try {
    const built = await build(process.cwd(), () => undefined, typesOf, made?.sources);
    made = built;
    send({ outputs: built.outputs });
  } catch (error) {
    send({ trouble: String(Object(error).message ?? error) });
  }
});
