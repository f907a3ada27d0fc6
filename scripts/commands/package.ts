import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** `npm run package`: what npm publishes, in dist/. A failed run leaves the last one as it was. */

const ts: typeof import('typescript') = createRequire(import.meta.url)('typescript');
const root = process.cwd();
const [target, scratch] = [join(root, 'dist'), join(root, 'dist.tmp')];

const options: import('typescript').CompilerOptions = {
  outDir: scratch,
  rootDir: root,
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
const sources = [
  'client/index.ts',
  'client/sign.ts',
  'mock/server.ts',
  'cli/main.ts',
  'generated/types.en.ts',
  'generated/types.zh.ts',
].map((path) => join(root, path));

/** Not made by the compiler: what it only has types for, and what is no code. */
const copied =
  /^(validators\.(js|d\.ts)|openapi\.(en|zh)\.(json|yaml)|openapi-3\.0\.((en|zh)\.json|report\.md)|overlay\.zh\.yaml|(contract|errors|schemas|sources)\.json|.*\.arazzo\.yaml)$/;

rmSync(scratch, { recursive: true, force: true });
const program = ts.createProgram(sources, options);
const problems = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
if (problems.length > 0) {
  console.error(
    ts.formatDiagnostics(problems, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
  rmSync(scratch, { recursive: true, force: true });
  process.exitCode = 1;
} else {
  mkdirSync(join(scratch, 'generated'), { recursive: true });
  for (const name of readdirSync(join(root, 'generated')).filter((one) => copied.test(one)))
    cpSync(join(root, 'generated', name), join(scratch, 'generated', name));
  cpSync(join(root, 'spec/components/examples'), join(scratch, 'examples'), { recursive: true });
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module", "sideEffects": false }\n');
  rmSync(target, { recursive: true, force: true });
  renameSync(scratch, target);
  console.log('dist/ is ready to be packed.');
}
