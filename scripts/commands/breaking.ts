import { breaking } from '../release/breaking.ts';

/** `npm run breaking`: 0, nothing breaks; 1, something does; 2, there is no verdict. */
process.exitCode = await breaking(process.argv.slice(2), {
  root: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  print: console.log,
  printError: console.error,
});
