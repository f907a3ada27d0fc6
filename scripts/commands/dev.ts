import { buildOnChange } from './watch.ts';

/** `npm run dev`: builds, then builds again whenever something below `spec/` changes. */
buildOnChange(process.cwd(), ['spec']);
