import type { Pair } from '../pair.ts';

const typescript = {
  language: 'TypeScript',
  artifact: '3.1',
  tools: [],
  compile: 'tsc --project tsconfig.json',
  call: 'esbuild call.ts --bundle --platform=node --format=esm --outfile=call.mjs --log-level=error && node call.mjs',
} as const;

/** Generators of TypeScript that npm has. */
export const typescriptPairs: readonly Pair[] = [
  {
    ...typescript,
    id: 'openapi-typescript',
    folder: 'openapi-typescript',
    generator: 'openapi-typescript + openapi-fetch',
    package: 'openapi-typescript',
    generate: 'npx openapi-typescript openapi.json --default-non-nullable false --output api/schema.ts',
    notes: [],
  },
];
