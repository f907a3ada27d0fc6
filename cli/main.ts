#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { main } from './program.ts';
import { terminal } from './terminal.ts';

// Who reads what is printed may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
process.exitCode = await main(process.argv.slice(2), terminal, version);
