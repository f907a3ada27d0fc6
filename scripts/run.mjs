/**
 * Runs a TypeScript program: `node scripts/run.mjs scripts/commands/build.ts`. Own code because Node 20 cannot read
 * TypeScript, and a loader such as tsx doubles the time that Redocly's 600 modules take to load. Here esbuild joins them
 * with our own files, once for each state of the sources and the lockfile. Programs that end within a second run with
 * `--no-opt`: optimized code would come too late for them, and making it takes a core from the threads.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/scripts');
const program = resolve(process.argv.splice(2, 1)[0] ?? '');

const digest = createHash('sha256').update(program);
for (const path of [
  'package-lock.json',
  ...['scripts', 'packages', 'client', 'cli', 'mock', 'generated', 'bench'].flatMap(sources),
  program,
])
  digest.update(readFileSync(resolve(root, path)));
const folder = join(cache, digest.digest('hex').slice(0, 16));

if (!existsSync(folder)) {
  const { buildSync } = await import('esbuild');
  const outdir = `${folder}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache))
    if (isOld(join(cache, name))) rmSync(join(cache, name), { recursive: true, force: true });
  buildSync({
    absWorkingDir: root,
    entryPoints: [program, join(root, 'scripts/commands/types-thread.ts')],
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    external: ['esbuild', 'openapi-typescript', 'typescript', 'playwright-core', '@sparticuz/chromium'],
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    outExtension: { '.js': '.mjs' },
    outdir,
    sourcemap: true,
    logLevel: 'error',
  });
  try {
    renameSync(outdir, folder);
  } catch {
    rmSync(outdir, { recursive: true }); // another process was quicker
  }
}

/** @param {string} path */
function isOld(path) {
  const day = 24 * 60 * 60 * 1000;
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > day;
}

/** @param {string} path */
function sources(path) {
  const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
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
