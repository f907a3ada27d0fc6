import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build, type TypesOf } from '../build.ts';
import type { Sources } from '../steps/load.ts';
import { types } from '../steps/types.ts';
import { printProblems } from './print.ts';

/** `npm run dev`: builds, then builds again whenever something below `spec/` changes. */
const root = process.cwd();
const settle = 20; // milliseconds; editors write a file in several steps
const typesOf: TypesOf = (documents) => Promise.all(documents.map(types));
let sources: Sources | undefined;
let last = Promise.resolve();
let isPlanned = false;

async function rebuild() {
  const start = performance.now();
  const lines: string[] = [];
  const run = async () => {
    ({ sources } = await build(root, (line) => lines.push(line), typesOf, sources));
    console.log(`${lines.at(-2)}\nbuilt in ${(performance.now() - start).toFixed(0)} ms, waiting for a change in spec/`);
  };
  await printProblems(run, 'text', 'generated/ is as it was; waiting for a change in spec/.');
}

function plan() {
  if (isPlanned) return;
  isPlanned = true;
  last = last.then(async () => {
    await wait(settle);
    isPlanned = false;
    await rebuild();
  });
}

watch(join(root, 'spec'), { recursive: true }, plan);
plan();
