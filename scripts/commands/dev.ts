import { buildOnChange } from './watch.ts';

/**
 * `npm run dev`: builds, then builds again whenever something below `spec/` changes. It ends by Ctrl+C and by nothing
 * else.
 */
process.on('uncaughtException', (error) => console.error(String(Object(error).message ?? error)));
await buildOnChange(process.cwd(), ['spec']);
