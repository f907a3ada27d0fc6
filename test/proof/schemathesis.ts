import type { Trial } from './trial.ts';
export const schemathesis: readonly Trial[] = [];
