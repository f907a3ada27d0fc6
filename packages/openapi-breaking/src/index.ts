export { UnresolvedError } from './described.ts';
export { type Bump, type Change, type Level } from './change.ts';
export { bumpOf, compareDocuments, type Input } from './compare.ts';
export { type Format, formats, render, type Verdict } from './format.ts';
export { rulePages } from './pages.ts';
export { readInput, releasedVersions, UnreadableError } from './read.ts';
export { rules } from './rules.ts';
