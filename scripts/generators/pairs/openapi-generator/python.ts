import type { Pair } from '../../pair.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

export const openapiGeneratorPython: Pair = {
  ...openapiGenerator,
  id: 'openapi-generator-python',
  language: 'Python',
  tools: generatorTools,
  driver: 'call.py',
  generate: openapiGeneratorCommand('python'),
  compile: 'python3 -m compileall -q api/openapi_client call.py && PYTHONPATH=api python3 -c "import openapi_client"',
  call: 'PYTHONPATH=api python3 call.py',
};
