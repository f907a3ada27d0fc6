#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';

// Less compilation by V8: equal elapsed time, and a quarter less processor time on documents of 1 to 4 MB.
setFlagsFromString('--interrupt-budget=600000');

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  readStdin: () => readFileSync(0, 'utf8'),
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
});
