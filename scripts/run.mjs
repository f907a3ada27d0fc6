/**
 * Runs a TypeScript program: `node scripts/run.mjs scripts/commands/build.ts`. Own code because Node 20 cannot read
 * TypeScript, and a loader such as tsx takes 1.4 times the processor time: it reads Redocly's 600 modules one by one.
 * esbuild joins them with our own files, and says what it read; nothing runs again that was made of anything else.
 */
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { sentenceOf } from './sentence.mjs';

/** @typedef {Record<string, string>} Stamps - of every file that a program is made of, by path from the root */

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = cacheFolder();
const program = resolve(process.argv.splice(2, 1)[0] ?? '');

// Commands that end within seconds: optimized code would come too late, and making it takes 1.8 times the processor
// time.
const lasting = ['dev', 'docs', 'docs-shots', 'generators', 'mock', 'record', 'traffic'];
if (dirname(program) === join(root, 'scripts/commands') && !lasting.includes(basename(program, '.ts')))
  setFlagsFromString('--no-opt');

if (process.env.DEBUG) process.setSourceMapsEnabled(true); // reading them takes a tenth of a build's processor time
process.argv[1] = program;
try {
  await import(pathToFileURL(join(upToDate() ?? (await bundle()), 'program.mjs')).href);
} catch (error) {
  if (Object(error).errors && Object(error).warnings) process.exit(1); // esbuild has shown what it cannot join
  const isUsage = String(Object(error).code).startsWith('ERR_PARSE_ARGS');
  console.error(isUsage ? Object(error).message : sentenceOf(error));
  process.exit(2); // threads and servers that it has started would keep running
}

/**
 * Where bundles are kept; where nothing can be written, as in a layer of a container, a folder that goes with the
 * process.
 *
 * @returns {string}
 */
function cacheFolder() {
  const kept = join(root, 'node_modules/.cache/scripts');
  try {
    mkdirSync(kept, { recursive: true });
    accessSync(kept, constants.W_OK);
    return kept;
  } catch {
    const passing = mkdtempSync(join(tmpdir(), 'modelarts-pools-openapi-'));
    process.on('exit', () => rmSync(passing, { recursive: true, force: true }));
    symlinkSync(join(root, 'node_modules'), join(passing, 'node_modules')); // where bundles look for packages
    return passing;
  }
}

/** @returns {string | undefined} the folder of the last bundle, where nothing has changed since */
function upToDate() {
  if (!existsSync(record())) return undefined;
  /** @type {{ folder: string, stamps: Stamps }} */
  const { folder, stamps } = JSON.parse(readFileSync(record(), 'utf8'));
  const isSame = Object.entries(stamps).every(([path, stamp]) => stampOf(path) === stamp);
  return isSame && existsSync(folder) ? folder : undefined;
}

/** @returns {Promise<string>} the folder of a new bundle */
async function bundle() {
  const { build } = await import('esbuild');
  const started = Date.now();
  const scratch = join(cache, `scratch.${process.pid}.${started}`);
  removeOld(started);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { program },
    bundle: true,
    metafile: true,
    splitting: true,
    external: ['esbuild', 'openapi-typescript', 'typescript', 'playwright-core', '@sparticuz/chromium'],
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    outExtension: { '.js': '.mjs' },
    outdir: scratch,
    plugins: [{ name: 'own-places', setup: ({ onLoad }) => onLoad({ filter: /\.(tsx?|mjs)$/ }, withOwnPlace) }],
    sourcemap: true,
    logLevel: 'error',
  });
  const resolution = ['tsconfig.json', 'package.json', 'package-lock.json', 'scripts/run.mjs'];
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  const paths = [...resolution, ...packages, ...Object.keys(metafile.inputs)].filter((path) => !path.startsWith('('));
  const stamps = Object.fromEntries(paths.map((path) => [path, stampOf(path)]));
  const folder = join(cache, hash(program + JSON.stringify(stamps)));
  try {
    renameSync(scratch, folder);
  } catch {
    rmSync(scratch, { recursive: true }); // the same bundle is there already
  }
  // What was edited meanwhile may have been read before or after: then the next run bundles again.
  if (paths.every((path) => (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < started)) {
    writeFileSync(`${record()}.${process.pid}`, JSON.stringify({ folder, stamps }));
    renameSync(`${record()}.${process.pid}`, record());
  }
  return folder;
}

/**
 * Keeps `import.meta` of our files what it is in the file itself, wherever the bundle stands.
 *
 * @param {{ path: string }} file
 * @returns {import('esbuild').OnLoadResult | undefined}
 */
function withOwnPlace({ path }) {
  if (path.includes('node_modules')) return undefined;
  const text = readFileSync(path, 'utf8');
  if (!text.includes('import.meta.')) return undefined;
  const contents = text
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
  const loader = /** @type {const} */ ({ '.ts': 'ts', '.tsx': 'tsx' })[extname(path)] ?? 'js';
  return { contents, loader };
}

/** Where it is written what the last bundle of the program was made of. */
function record() {
  return join(cache, `${basename(program)}.${hash(program)}.json`);
}

/**
 * Content of our own files; of installed ones, which are many and only npm writes, size and time.
 *
 * @param {string} path - from the root
 * @returns {string} empty where there is no such file
 */
function stampOf(path) {
  const file = resolve(root, path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return '';
  return path.startsWith('node_modules') ? `${found.size} ${found.mtimeMs}` : hash(readFileSync(file));
}

/** @param {string | Buffer} content */
function hash(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** @param {number} now */
function removeOld(now) {
  const day = 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cache)) {
    const age = now - (statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > day) rmSync(join(cache, name), { recursive: true, force: true });
  }
}
