import { parentPort } from 'node:worker_threads';
import { types } from '../steps/types.ts';
import type { JsonObject } from '../../packages/openapi-document/src/walk.ts';

/** A thread of its own for the types, because loading the TypeScript compiler takes as long as the rest of the build. */
parentPort?.on('message', async (documents: JsonObject[]) => {
  parentPort?.postMessage(await Promise.all(documents.map(types)));
});
