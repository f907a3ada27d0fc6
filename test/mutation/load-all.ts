/**
 * Loads all code of a folder before the first test. What runs while a module loads would otherwise count as covered by
 * the one test that happened to load it first, and no other would be tried against a change of it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const { MUTATION_LOADS: folder = '' } = process.env;
/** These run a program, or what needs a person. */
const programs = new Set(['main.ts', 'terminal.ts']);

if (folder !== '')
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.ts') && !programs.has(one)))
    await import(join(process.cwd(), folder, name));
