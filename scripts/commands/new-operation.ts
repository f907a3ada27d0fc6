import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTree, writeFiles } from '../files.ts';
import { newOperation, objectionTo } from '../new-operation.ts';
import { load } from '../steps/load.ts';
import { printProblems } from './print.ts';

/** `npm run new-operation`: writes the skeleton of an operation into `spec/`. */

const usage = `Usage: npm run new-operation -- OPERATION_ID METHOD PATH
For example: npm run new-operation -- showNodePool GET '/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}'`;

const next = `Everything that says TODO is to be written, in both languages; \`npm run build\` names each place.
Then: its name at its errors in spec/errors.yaml (at least that of a missing thing) and in spec/sdk-properties.yaml,
its pages into spec/sources.yaml, and a line into CHANGELOG.md. \`npm run build\` writes generated/ and the README's row.`;

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [id, method, path] = positionals;
  if (!id || !method || !path || positionals.length > 3) return fail(usage);
  const root = process.cwd();
  const sources = load(await readTree(root, 'spec'));
  const operation = { id, method: method.toUpperCase(), path };
  const objection = objectionTo(operation, sources);
  if (objection) return fail(objection);
  const files = newOperation(operation, sources);
  const taken = [...files.keys()].find((file) => sources.has(file) && !/^spec\/(openapi\.yaml|paths\/)/.test(file));
  if (taken) return fail(`${taken} is there already. Nothing was written.`);
  for (const [file, text] of files)
    await writeFiles(join(root, file, '..'), new Map([[file.split('/').at(-1) ?? '', text]]));
  console.log(`${[...files.keys()].map((file) => `wrote ${file}`).join('\n')}\n\n${next}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

try {
  await printProblems(main, 'text', 'Nothing was written.');
} catch (error) {
  if (!String(Object(error).code).startsWith('ERR_PARSE_ARGS')) throw error;
  fail(`${(error as Error).message}\n${usage}`);
}
