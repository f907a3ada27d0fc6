#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import module from 'node:module';

// The reader of the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

// Node keeps what it has compiled for the next start, from 22.1 on; only what is loaded after this.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const [{ runCommandLine }, { terminal }] = await Promise.all([import('./program.ts'), import('./terminal.ts')]);

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
process.exitCode = await runCommandLine(process.argv.slice(2), terminal, version);
