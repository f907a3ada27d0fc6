import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { validators } from '../../generated/validators.js';
import { peer } from '../peers.ts';
import { printRatios } from '../statistics.ts';
import { microseconds, timedRounds } from '../timing.ts';

const root = process.cwd();

/** Checking a large request: many times in one process, and for the first time in a new one. */
export async function checking(): Promise<void> {
  const schema = schemaOfRequest();
  const value: unknown = JSON.parse(
    readFileSync(join(root, 'spec/components/examples/createNodePool.request.maximal.json'), 'utf8'),
  );
  const byAjv = new Ajv2020({ allErrors: true, formats: { int32: true } }).compile(schema);
  const { fromJSONSchema } = await peer<{
    fromJSONSchema(schema: object): { safeParse(value: unknown): { success: boolean } };
  }>('zod');
  const byZod = fromJSONSchema(schema);
  const ways = {
    'ajv 8.20': () => byAjv(value),
    'zod 4.6': () => byZod.safeParse(value).success,
    'generated/validators.js': () => validators.createNodePool.request(value).length === 0,
  };
  for (const [name, way] of Object.entries(ways)) if (way() !== true) throw new Error(`${name} refuses the example`);
  console.log(`\nChecking a large request, medians of ${timedRounds} rounds`);
  printRatios(await microseconds(ways, 20_000), 'ajv 8.20', 'µs');

  const scratch = mkdtempSync(join(root, 'node_modules/.cache/bench-'));
  try {
    firstChecks(scratch, { schema, value });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function firstChecks(scratch: string, given: { schema: object; value: unknown }): void {
  const file = join(scratch, 'first.json');
  writeFileSync(file, JSON.stringify(given));
  const first = (statements: string) => {
    const program = join(scratch, 'first.mjs');
    const lines = [
      "import { readFileSync } from 'node:fs';",
      `const { schema, value } = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
    ];
    writeFileSync(
      program,
      [...lines, 'const start = performance.now();', statements, 'console.log(performance.now() - start);'].join('\n'),
    );
    return Array.from({ length: timedRounds }, () =>
      Number(execFileSync(process.execPath, [program], { encoding: 'utf8' })),
    );
  };
  console.log(`\nLoading and the first check, medians of ${timedRounds} processes`);
  printRatios(
    {
      'ajv 8.20': first(
        `const { default: Ajv2020 } = await import('ajv/dist/2020.js'); new Ajv2020({ formats: { int32: ` +
          `true } }).compile(schema)(value);`,
      ),
      'zod 4.6': first(
        `const { fromJSONSchema } = await ` +
          `import(${JSON.stringify(join(root, 'bench/peers/node_modules/zod/index.js'))}); ` +
          `fromJSONSchema(schema).safeParse(value);`,
      ),
      'generated/validators.js': first(
        `const { validators } = await import(${JSON.stringify(join(root, 'generated/validators.js'))}); ` +
          `validators.createNodePool.request(value);`,
      ),
    },
    'ajv 8.20',
    'ms',
  );
}

/** The schema of a request on its own, without what is not JSON Schema. */
function schemaOfRequest(): object {
  const { components } = JSON.parse(readFileSync(join(root, 'generated/openapi.en.json'), 'utf8')) as {
    components: { schemas: object };
  };
  const text = JSON.stringify(
    { $ref: '#/$defs/CreateNodePoolRequestBody', $defs: components.schemas },
    (key, value: unknown) => (key.startsWith('x-') ? undefined : value),
  );
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')) as object;
}
