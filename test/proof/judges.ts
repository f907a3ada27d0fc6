import type { Trial } from './trial.ts';
export const judges: readonly Trial[] = [];
