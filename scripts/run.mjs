/**
 * Runs a TypeScript program: `node scripts/run.mjs scripts/commands/build.ts`. Own code because Node 20 cannot read TypeScript,
 * and a loader such as tsx doubles the time that Redocly's 600 modules take to load; here esbuild joins our own files.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program = ''] = process.argv.splice(2, 1);

const { outputFiles } = buildSync({
  absWorkingDir: root,
  entryPoints: [resolve(program), join(root, 'scripts/commands/types-thread.ts')],
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  outdir: root,
  sourcemap: 'inline',
  logLevel: 'error',
  write: false,
});

const digest = createHash('sha256');
for (const { contents } of outputFiles) digest.update(contents);
const folder = join(root, 'node_modules', '.cache', 'scripts', digest.digest('hex').slice(0, 16));
mkdirSync(folder, { recursive: true });
for (const { path, contents } of outputFiles) {
  const file = join(folder, basename(path));
  if (existsSync(file)) continue;
  writeFileSync(`${file}.${process.pid}`, contents);
  renameSync(`${file}.${process.pid}`, file);
}

process.setSourceMapsEnabled(true);
process.argv[1] = join(folder, basename(program).replace(/ts$/, 'mjs'));
try {
  await import(pathToFileURL(process.argv[1]).href);
} catch (error) {
  if (!String(Object(error).code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(Object(error).message);
  process.exitCode = 2;
}
