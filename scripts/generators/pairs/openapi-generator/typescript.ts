import type { Pair } from '../../pair.ts';
import { typescriptCommon } from '../typescript/common.ts';
import { openapiGeneratorCommand, generatorTools, openapiGenerator } from './common.ts';

export const openapiGeneratorTypescript: readonly Pair[] = [
  {
    ...typescriptCommon,
    ...openapiGenerator,
    tools: generatorTools,
    id: 'openapi-generator-typescript-axios',
    generate: openapiGeneratorCommand('typescript-axios'),
  },
  {
    ...typescriptCommon,
    ...openapiGenerator,
    tools: generatorTools,
    id: 'openapi-generator-typescript-fetch',
    generate: openapiGeneratorCommand('typescript-fetch'),
  },
];
