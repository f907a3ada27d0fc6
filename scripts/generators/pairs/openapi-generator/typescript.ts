import type { Pair } from '../../pair.ts';
import { typescript } from '../typescript/common.ts';
import { generate, generatorTools, openapiGenerator } from './common.ts';

export const openapiGeneratorTypescript: readonly Pair[] = [
  {
    ...typescript,
    ...openapiGenerator,
    tools: generatorTools,
    id: 'openapi-generator-typescript-axios',
    generate: generate('typescript-axios'),
  },
  {
    ...typescript,
    ...openapiGenerator,
    tools: generatorTools,
    id: 'openapi-generator-typescript-fetch',
    generate: generate('typescript-fetch'),
  },
];
