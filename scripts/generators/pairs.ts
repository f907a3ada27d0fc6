import type { Pair } from './pair.ts';
import { nswagPairs } from './pairs/nswag.ts';

import { redoclyPairs } from './pairs/redocly.ts';
import { typescriptPairs } from './pairs/typescript.ts';

/** In the order of the table. */
export const pairs: readonly Pair[] = [...typescriptPairs, ...redoclyPairs, ...nswagPairs];
