import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { artifacts } from '../artifacts.ts';
import { readTree } from '../files.ts';
import { packages } from '../packages.ts';
import { load } from '../steps/load.ts';

/** `npm run package`: what npm publishes, in a dist/ each. A failed run leaves the last ones as they were. */

const ts: typeof import('typescript') = createRequire(import.meta.url)('typescript');
const root = process.cwd();
const published = artifacts(load(await readTree(root, 'spec'))).flatMap(({ name, isUnpacked }) =>
  isUnpacked ? [] : name,
);

const options: import('typescript').CompilerOptions = {
  declaration: true,
  sourceMap: true,
  inlineSources: true,
  rewriteRelativeImportExtensions: true,
  resolveJsonModule: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  verbatimModuleSyntax: true,
};

for (const { folder, rootDir, entries } of packages) {
  const scratch = join(root, folder, 'dist.tmp');
  const failure = compile(join(root, folder, rootDir), entries, scratch);
  if (failure) {
    console.error(failure);
    rmSync(scratch, { recursive: true, force: true });
    process.exitCode = 1;
    break;
  }
  if (folder === '.') addFiles(scratch);
  const target = join(root, folder, 'dist');
  rmSync(target, { recursive: true, force: true });
  renameSync(scratch, target);
}
if (!process.exitCode) console.log('dist/ is ready to be packed, here and in packages/.');

/** @returns the compiler's complaints; empty when there are none */
function compile(rootDir: string, entries: readonly string[], outDir: string): string {
  rmSync(outDir, { recursive: true, force: true });
  const files = entries.map((path) => join(rootDir, path));
  const program = ts.createProgram(files, { ...options, rootDir, outDir });
  const problems = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  return ts.formatDiagnostics(problems, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}

function isCompiled(name: string): boolean {
  return name.endsWith('.ts') && !name.endsWith('.d.ts');
}

/** The SDK of the Model Context Protocol in one file: as a dependency it would bring 17 MB, and few users need it. */
function bundleSdk(target: string): void {
  const file = join(target, 'mcp/sdk.js');
  buildSync({
    entryPoints: [join(root, 'mcp/sdk.ts')],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: file,
    allowOverwrite: true,
    legalComments: 'inline',
  });
  for (const ending of ['js.map', 'd.ts']) rmSync(join(target, `mcp/sdk.${ending}`), { force: true });
  const licenses = ['@modelcontextprotocol/server', '@modelcontextprotocol/core', 'zod'].map((name) => {
    const text = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    return `${name}\n\n${text.trim()}\n`;
  });
  writeFileSync(join(target, 'mcp/sdk.LICENSES.txt'), licenses.join('\n---\n\n'));
}

function addFiles(target: string): void {
  bundleSdk(target);
  mkdirSync(join(target, 'generated'), { recursive: true });
  for (const name of published.filter((one) => !isCompiled(one)))
    cpSync(join(root, 'generated', name), join(target, 'generated', name));
  cpSync(join(root, 'spec/components/examples'), join(target, 'examples'), { recursive: true });
  writeFileSync(join(target, 'package.json'), '{ "type": "module", "sideEffects": false }\n');
}
