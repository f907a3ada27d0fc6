import { judges } from './judges.ts';
import { sdks } from './sdks.ts';
import { proxies } from './proxies.ts';
import { schemathesis } from './schemathesis.ts';
import type { Trial } from './trial.ts';

/** In the order of the page. */
export const trials: readonly Trial[] = [...sdks, ...judges, ...schemathesis, ...proxies];
