import type { Pair } from './pair.ts';
import { goPairs } from './pairs/go.ts';
import { llmToolPairs } from './pairs/llm-tools.ts';
import { nswagPairs } from './pairs/nswag.ts';
import { openapiGeneratorPairs } from './pairs/openapi-generator.ts';
import { progenitorPairs } from './pairs/progenitor.ts';
import { pythonPairs } from './pairs/python.ts';
import { quicktypePairs } from './pairs/quicktype.ts';
import { redoclyPairs } from './pairs/redocly.ts';
import { typescriptPairs } from './pairs/typescript.ts';

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
