import type { Pair } from '../../pair.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

export const openapiGeneratorJavascript: Pair = {
  ...openapiGenerator,
  id: 'openapi-generator-javascript',
  language: 'JavaScript',
  tools: generatorTools,
  driver: 'call.js',
  generate: openapiGeneratorCommand('javascript', ' --additional-properties=usePromises=false'),
  compile: "node --check call.js && find api/src -name '*.js' -exec node --check {} +",
  call:
    'esbuild call.js --bundle --platform=node --packages=external --format=esm --outfile=call.mjs ' +
    '--log-level=error && node call.mjs',
};
