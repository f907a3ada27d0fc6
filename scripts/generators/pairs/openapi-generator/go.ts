import type { Pair } from '../../pair.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

export const openapiGeneratorGo: Pair = {
  ...openapiGenerator,
  id: 'openapi-generator-go',
  language: 'Go',
  tools: [...generatorTools, 'go'],
  driver: 'call.go',
  generate: openapiGeneratorCommand('go', ' --additional-properties=withGoMod=false'),
  compile: 'rm -rf api/test && go vet ./...',
  call: 'go run .',
};
