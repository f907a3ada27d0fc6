#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  readStdin: () => readFileSync(0, 'utf8'),
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
});
