import type { Problem } from '../problems.ts';
import type { Sources } from './load.ts';
import type { JsonObject } from './walk.ts';
export function checkRegisters(_sources: Sources, _bundled: JsonObject): Problem[] {
  return [];
}
