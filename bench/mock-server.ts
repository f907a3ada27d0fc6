import { startMock } from '../mock/server.ts';

/** The mock in a process of its own, so that it takes no time from the client. */
const server = await startMock({ pools: ['pool-1'] });
process.send?.(server.url);
