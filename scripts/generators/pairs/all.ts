import type { Pair } from '../pair.ts';
import { goPairs } from './go.ts';
import { llmToolPairs } from './llm-tools.ts';
import { nswagPairs } from './nswag.ts';
import { openapiGeneratorPairs } from './openapi-generator.ts';
import { progenitorPairs } from './progenitor.ts';
import { pythonPairs } from './python.ts';
import { quicktypePairs } from './quicktype.ts';
import { redoclyPairs } from './redocly.ts';
import { typescriptPairs } from './typescript.ts';

/** In the order of the table. */
export const pairs: readonly Pair[] = [
  ...typescriptPairs,
  ...quicktypePairs,
  ...llmToolPairs,
  ...redoclyPairs,
  ...openapiGeneratorPairs,
  ...goPairs,
  ...progenitorPairs,
  ...pythonPairs,
  ...nswagPairs,
];
